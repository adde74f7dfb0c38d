// Single keys (WCAG 2.2, 2.1.4): never while somebody types, and they can be switched off on the help page.
import { copyCitation } from './copying.js';
import { moveHit } from './hits.js';

const SETTING = 'otr-keys';

/** Results and statements. */
const LISTED = '.hits > li :is(h2, h3) a, .quotation > details > summary, .register a';

/**
 * What each key does, or two, one after the other; the help page lists the same keys (web/view-model/keys.ts,
 * tested).
 * @type {Record<string, () => void>}
 */
const ACTIONS = {
  '/': () => focus(document.querySelector('main input[type=search], .top input[type=search]')),
  j: () => step(LISTED, 1),
  k: () => step(LISTED, -1),
  n: () => moveHit(1),
  p: () => moveHit(-1),
  q: () => step('.text .said a.number', 1),
  Q: () => step('.text .said a.number', -1),
  c: () => void copyCitation(),
  f: () => {
    const first = document.querySelector('.facets :is(input, summary, :not(svg) > a)');
    // Where there is no room for the filters they are a page.
    if (first?.checkVisibility() === false) follow('.to-filters');
    else focus(first);
  },
  'g a': () => location.assign('/search'),
  'g q': () => location.assign('/quotes'),
  '?': () => location.assign('/help/search#keys'),
  Escape: () => follow('.above .back, .summary a.back'),
};

/** The keys that act. */
export const KEYS = Object.keys(ACTIONS);

/** Starts the keys, and the switch where a page has a place for it. */
export function startKeys() {
  let before = '';
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || !areOn()) return;
    const key = before + event.key;
    before = event.key === 'g' ? 'g ' : '';
    const act = Object.hasOwn(ACTIONS, key) ? ACTIONS[key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  const place = document.querySelector('#keys');
  if (place !== null) place.append(createSwitch());
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}

function areOn() {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    // Storage may be forbidden: then the keys are as they come.
    return true;
  }
}

function createSwitch() {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'second';
  const tell = () => {
    made.textContent = areOn() ? 'Switch the keys off' : 'Switch the keys on';
  };
  made.addEventListener('click', () => {
    try {
      localStorage.setItem(SETTING, areOn() ? 'off' : 'on');
    } catch {
      made.disabled = true;
    }
    tell();
  });
  tell();
  return made;
}

/** @param {Element | null} element */
function focus(element) {
  if (!(element instanceof HTMLElement)) return;
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
  if (element instanceof HTMLInputElement && element.type === 'search') element.select();
}

/**
 * Moves the focus among some elements, from where it is; from elsewhere to the first or the last.
 * @param {string} selector
 * @param {1 | -1} by
 */
function step(selector, by) {
  const all = [...document.querySelectorAll(selector)];
  const now = all.indexOf(document.activeElement ?? document.body);
  const next = now === -1 ? (by === 1 ? 0 : all.length - 1) : now + by;
  const element = all[next];
  if (!(element instanceof HTMLElement)) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

/** @param {string} selector */
function follow(selector) {
  const link = document.querySelector(selector);
  if (link instanceof HTMLAnchorElement) link.click();
}
