// A click on a citation opens its document in the pane beside the conversation, scrolled to the passage.
import { announce, copyQuote, fill, scrollBehavior, words } from './page.js';

// On the draft page there is no such pane: there a citation opens its document in a tab of its own.
const pane = document.getElementById('nguon');
const chat = document.getElementById('chat');

// In the text a citation is a button with the address as its value, in the list below a link.
const seals = 'a[href*="/van-ban/"], button[value^="/van-ban/"]';
const addressOf = seal => new URL(seal.href ?? seal.value, location.href);
const isCitation = seal => addressOf(seal).origin === location.origin && addressOf(seal).searchParams.has('tu');

/** The answer's citations in the order of their numbers: [{ n, url }]. */
function citationsAround(link) {
  const message = link.closest('.webchat__bubble') ?? link.closest('[role="article"]') ?? chat;
  const found = new Map();
  for (const other of message.querySelectorAll(seals)) {
    const url = addressOf(other);
    if (isCitation(other) && !found.has(url.href)) found.set(url.href, { url, n: parseInt(other.textContent.trim(), 10) || found.size + 1 });
  }
  return [...found.values()].sort((a, b) => a.n - b.n);
}

function fragmentAddress(all, chosen) {
  const version = one => one.url.searchParams.get('ban') ?? '';
  const same = all.filter(one => one.url.pathname === chosen.url.pathname && version(one) === version(chosen));
  const query = new URLSearchParams(same.map(one => ['doan', `${one.n}.${one.url.searchParams.get('tu')}.${one.url.searchParams.get('den')}`]));
  query.set('chon', chosen.n);
  if (version(chosen)) query.set('ban', version(chosen));
  return `${chosen.url.pathname}/khung?${query}`;
}

let openedFrom = null;
let latest = 0;

async function show(all, chosen, link) {
  const turn = ++latest;
  openedFrom = link ?? openedFrom;
  for (const other of chat.querySelectorAll(seals)) {
    if (addressOf(other).href === chosen.url.href) other.setAttribute('aria-current', 'true');
    else other.removeAttribute('aria-current');
  }
  pane.classList.add('is-loading');
  // On a phone the pane lies over the chat while it is the target.
  if (location.hash !== '#nguon') history.pushState(null, '', '#nguon');
  pane.classList.add('is-open');
  let html;
  try {
    const answer = await fetch(fragmentAddress(all, chosen), { credentials: 'same-origin' });
    html = await answer.text();
  } catch {
    announce(words.sourceFailed);
    pane.classList.remove('is-loading');
    return;
  }
  if (turn !== latest) return;
  pane.innerHTML = html;
  pane.classList.remove('is-loading');

  const at = all.indexOf(chosen);
  pane.querySelector('[data-holds="place"]')?.replaceChildren(fill(words.place, { n: at + 1, total: all.length }));
  const step = (does, to) => {
    const button = pane.querySelector(`[data-does="${does}"]`);
    if (!button) return;
    button.hidden = all.length < 2;
    button.disabled = !to;
    button.addEventListener('click', () => to && show(all, to));
  };
  step('previous', all[at - 1]);
  step('next', all[at + 1]);

  (pane.querySelector('#doan-dan')?.closest('.passage, .data') ?? pane.querySelector('mark'))?.scrollIntoView({ block: 'start', behavior: 'instant' });
  pane.querySelector('.pane-body')?.focus({ preventScroll: true });
}

function close() {
  pane.classList.remove('is-open');
  if (location.hash === '#nguon') history.replaceState(null, '', location.pathname + location.search);
  if (openedFrom?.isConnected) openedFrom.focus();
}

// In the capture phase: Web Chat opens links in a new tab.
chat.addEventListener('click', event => {
  const link = event.target.closest?.(seals);
  if (!link || !isCitation(link) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  event.stopPropagation();
  const all = citationsAround(link);
  show(all, all.find(one => one.url.href === addressOf(link).href), link);
}, true);

pane.addEventListener('click', event => {
  const does = event.target.closest?.('[data-does]')?.dataset.does;
  if (does === 'close') {
    event.preventDefault();
    close();
  } else if (does === 'copy') {
    copyQuote(pane, event.target.closest('button'));
  }
  const heading = event.target.closest?.('.toc a');
  if (heading) {
    event.preventDefault();
    pane.querySelector(heading.hash)?.scrollIntoView({ block: 'start', behavior: scrollBehavior() });
  }
});

pane.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
addEventListener('popstate', () => { if (location.hash !== '#nguon') pane.classList.remove('is-open'); });
