// What every page's script shares: the words that the server gives it, the spoken status line, moving between panes.
export const data = JSON.parse(document.getElementById('page-data').textContent);
export const words = data.words;

/** Says one short sentence to whoever hears the page, and to nobody else. */
export function announce(sentence) {
  const status = document.getElementById('tinh-trang');
  if (status) status.textContent = sentence;
}

export const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

// The browser's own smooth scrolling obeys no reduced-motion setting when a script asks for it.
export const scrollBehavior = () => matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

/** Copies the marked words with the name of their document, the way one pastes a quotation into a letter. */
export async function copyQuote(pane, button) {
  const text = [...pane.querySelectorAll('.passage.is-cited mark, .is-cited td')].map(mark => mark.textContent).join(' ').replace(/\s+/g, ' ').trim();
  const line = `“${text}” (${button.dataset.source})`;
  try {
    await navigator.clipboard.writeText(line);
  } catch {
    // Without https the clipboard is closed to scripts, but a selection may still be copied.
    const box = Object.assign(document.createElement('textarea'), { value: line, className: 'vh' });
    document.body.append(box);
    box.select();
    document.execCommand('copy');
    box.remove();
    button.focus();
  }
  announce(words.copied);
}

// F6 and Shift+F6 go from pane to pane, as in a desk program.
document.addEventListener('keydown', event => {
  if (event.key !== 'F6') return;
  const panes = [...document.querySelectorAll('.pane')].filter(pane => pane.offsetParent !== null);
  if (panes.length < 2) return;
  event.preventDefault();
  const here = panes.findIndex(pane => pane.contains(document.activeElement));
  const next = panes[(here + (event.shiftKey ? -1 : 1) + panes.length) % panes.length];
  (next.querySelector('textarea') ?? next.querySelector('[tabindex="0"], a[href], button') ?? next).focus();
});
