// The thumbs under an answer. A rating goes to the server at once; what was wrong may be added in a form below the chat.
import { words } from './page.js';

// What Web Chat posts for a thumb, and what we post instead: only so the page hears whether it was taken.
const THUMB = 'webchat:activity-status/feedback', RATING = 'tro-ly/danh-gia';

// Long enough to be read, short enough to be gone before the next answer.
const NOTE_STAYS = 6000;

const form = document.getElementById('danh-gia'), note = document.getElementById('da-danh-gia');
let send = null, thumb = null, action = null, hiding = 0;

function say(sentence) {
  note.textContent = sentence;
  note.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => { note.hidden = true; }, NOTE_STAYS);
}

function rate(reason, taken) {
  let ended = false;
  const end = well => {
    if (ended) return;
    ended = true;
    if (well) taken(); else say(words.ratingFailed);
  };
  send({ type: 'event', name: RATING, from: { id: 'me', role: 'user' }, value: { action: action['@id'], reason } })
    .subscribe(id => end(Boolean(id) && id !== 'retry'), () => end(false));
}

function open() {
  form.reset();
  form.hidden = false;
  note.hidden = true;
  form.querySelector('h2').focus({ preventScroll: true });
}

function close(backToThumb) {
  form.hidden = true;
  if (backToThumb && thumb?.isConnected) thumb.focus({ preventScroll: true });
}

/**
 * @param {(activity: object) => object} post sends an activity of the conversation
 * @returns {boolean} whether the activity was a thumb, which is then taken care of
 */
export function takesThumb(activity, post) {
  if (activity?.name !== THUMB) return false;
  send = post;
  action = activity.entities[0];
  thumb = document.activeElement;
  close(false);
  const down = action['@type'] === 'DislikeAction';
  rate('', () => down ? open() : say(words.ratingSaved));
  return true;
}

form.addEventListener('submit', event => {
  event.preventDefault();
  const chosen = [...form.querySelectorAll('input:checked')].map(box => box.value), more = form.elements.more.value.trim();
  const reason = [chosen.join('; '), more].filter(Boolean).join(': ');
  if (!reason) close(true);
  else rate(reason, () => { close(true); say(words.ratingSaved); });
});
form.querySelector('[data-does="skip"]').addEventListener('click', () => close(true));
form.addEventListener('keydown', event => { if (event.key === 'Escape') close(true); });
