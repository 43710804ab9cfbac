// The draft page: everything around the interview follows it.
import { openChat } from './chat.js';
import { announce, words } from './page.js';

let draft = words.draft;
let waiting = null;

/** Brings the outline, the checks and the preview up to date; what the reader unfolded and scrolled stays as it is. */
async function refresh() {
  if (!draft) return;
  let html;
  try {
    const answer = await fetch(`/soan-thao/${encodeURIComponent(draft)}/khung`, { credentials: 'same-origin' });
    if (!answer.ok) return;
    html = await answer.text();
  } catch {
    announce(words.unreachable);
    return;
  }
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  for (const part of fresh.querySelectorAll('[data-part]')) {
    const place = document.querySelector(`main [data-part="${part.dataset.part}"]`);
    if (!place || place.innerHTML === part.innerHTML) continue;
    const open = new Set([...place.querySelectorAll('details[open]')].map(details => details.textContent));
    place.innerHTML = part.innerHTML;
    for (const details of place.querySelectorAll('details')) if (open.has(details.textContent)) details.open = true;
  }
  showCurrent();
}

/** Keeps the section under way in sight in its own list, without moving the page. */
function showCurrent() {
  const list = document.querySelector('.outline'), row = list?.querySelector('[aria-current="step"]');
  if (!row || list.scrollHeight <= list.clientHeight) return;
  const top = row.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (top < 0 || top > list.clientHeight - row.offsetHeight) list.scrollTop += top - list.clientHeight / 3;
}

const chat = openChat(activity => {
  if (activity.from?.role !== 'bot' || activity.type !== 'message') return;
  const state = activity.channelData?.state;
  if (state?.draft) draft = state.draft;
  // The history arrives all at once; one look at the end of it is enough.
  clearTimeout(waiting);
  waiting = setTimeout(refresh, 60);
}, Boolean(words.goOnWith));

// There is no room for a source beside a draft: it opens in a tab of its own.
document.getElementById('chat').addEventListener('click', event => {
  const seal = event.target.closest?.('button[value^="/van-ban/"]');
  if (!seal) return;
  event.preventDefault();
  event.stopPropagation();
  open(seal.value, '_blank', 'noopener');
}, true);

const say = text => {
  show('muc');
  chat.send(text);
};

// Which of the four views a narrow window shows.
function show(view) {
  document.querySelector('.draft-panes').dataset.view = view;
  for (const link of document.querySelectorAll('.views a')) {
    if (link.hash === `#${view}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

document.addEventListener('click', event => {
  const view = event.target.closest?.('.views a');
  if (view) {
    event.preventDefault();
    show(view.hash.slice(1));
    return;
  }
  const target = event.target.closest?.('[data-says], [data-does="export"]');
  if (!target) return;
  event.preventDefault();
  say(target.dataset.says ?? words.export);
});

// Alt with an arrow goes to the section before or after the one under way.
document.addEventListener('keydown', event => {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  const rows = [...document.querySelectorAll('.outline [data-says]')].filter(row => !row.parentElement.querySelector('ul'));
  const here = rows.findIndex(row => row.getAttribute('aria-current'));
  const next = rows[here + (event.key === 'ArrowUp' ? -1 : 1)];
  if (here < 0 || !next) return;
  event.preventDefault();
  say(next.dataset.says);
});

// A draft picked from the list is gone on with in a conversation of its own: in the old one the words might pass for an answer.
if (words.goOnWith) {
  chat.ready.then(() => say(words.goOnWith));
  history.replaceState(null, '', location.pathname);
}
showCurrent();
