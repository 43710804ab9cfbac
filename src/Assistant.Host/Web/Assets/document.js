import { copyQuote } from './page.js';

const pane = document.querySelector('.pane');
for (const button of pane.querySelectorAll('[data-does="print"]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
for (const button of pane.querySelectorAll('[data-does="copy"]')) button.addEventListener('click', () => copyQuote(pane, button));
