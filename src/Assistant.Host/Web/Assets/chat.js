// Puts Web Chat onto the page and keeps it talking to our own Direct Line.
import { announce, data, words } from './page.js';
import { takesThumb } from './rating.js';
import { hostConfig, localizedStrings, styleOptions } from './webchat-style.js';

const host = document.getElementById('chat');

// A page that slept longer than its token gets a new one; so does one whose server was away. Never faster than this.
const RESTART_AFTER = 3000;

// The connection states of directlinejs.
const EXPIRED = 3, FAILED = 4, ENDED = 5;

// A longer list of sources is folded, its length still said: unfolded it would push the answer out of sight.
const LONGEST_LIST = 4;

function foldLongLists() {
  for (const list of host.querySelectorAll('details.webchat__link-definitions:not([data-seen])')) {
    list.dataset.seen = '';
    if (list.querySelectorAll('.webchat__link-definitions__list-item').length > LONGEST_LIST) list.open = false;
  }
}

function load(address) {
  return new Promise((done, failed) => {
    const script = Object.assign(document.createElement('script'), { src: address, onload: done, onerror: failed });
    script.nonce = data.nonce;
    document.head.append(script);
  });
}

async function askForToken(inNew) {
  const answer = await fetch(inNew ? '/chat/token?moi=true' : '/chat/token', { method: 'POST', credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`token: ${answer.status}`);
  return answer.json();
}

/**
 * @param {(activity: object) => void} onActivity called for each activity of the conversation, old ones first
 * @param {boolean} anew begins a new conversation instead of going on with the last one
 */
export function openChat(onActivity, anew = false) {
  let isReady;
  const ready = new Promise(done => { isReady = done; });
  const scriptLoaded = load(new URL('webchat.js', import.meta.url).href);
  let current = null;
  new MutationObserver(foldLongLists).observe(host, { childList: true, subtree: true });

  async function start(inNew) {
    const [grant] = await Promise.all([askForToken(inNew), scriptLoaded]);
    const directLine = window.WebChat.createDirectLine({ token: grant.token, domain: `${location.origin}/v3/directline` });
    const store = window.WebChat.createStore({}, () => next => action => {
      if (action.type === 'DIRECT_LINE/POST_ACTIVITY' && takesThumb(action.payload.activity, activity => directLine.postActivity(activity))) return action;
      if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') onActivity(action.payload.activity);
      const result = next(action);
      if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') isReady();
      return result;
    });
    const mine = current = { directLine, store };
    directLine.connectionStatus$.subscribe(status => {
      if (mine === current && (status === EXPIRED || status === FAILED || status === ENDED)) again(false);
    });
    render();
  }

  function render() {
    const box = document.getElementById('chat');
    box.querySelector('.chat-wait')?.remove();
    window.WebChat.renderWebChat({
      directLine: current.directLine,
      store: current.store,
      locale: 'vi-VN',
      nonce: data.nonce,
      styleOptions: styleOptions(),
      adaptiveCardsHostConfig: hostConfig(),
      overrideLocalizedStrings: localizedStrings(words)
    }, box);
  }

  async function again(inNew) {
    try {
      await start(inNew);
    } catch {
      announce(words.unreachable);
      const wait = host.querySelector('.chat-wait');
      if (wait) wait.textContent = words.unreachable;
      setTimeout(() => again(inNew), RESTART_AFTER);
    }
  }

  // Web Chat takes its colours as values, so it is drawn anew when the theme changes; the store keeps the conversation.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => current && render());

  again(anew);
  return {
    /** Kept when the conversation is open for the first time. */
    ready,
    startAnew: () => again(true),
    send: text => current?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'code', text } })
  };
}
