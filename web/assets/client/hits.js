// From hit to hit in an article: "Hit 2 of 5", with two buttons instead of a row of links.
import { announce } from './announce.js';

/** @type {((by: number) => void) | null} */
let move = null;

/**
 * Goes some hits further in the text; does nothing where there are none.
 * @param {number} by
 */
export function moveHit(by) {
  move?.(by);
}

/** Starts on an article that has hits. */
export function startHits() {
  keepWayBack();
  const bar = document.querySelector('.hits-in-text');
  const marks = [...document.querySelectorAll('.text mark[id^=h]')];
  if (bar === null || marks.length === 0) return;
  const label = document.createElement('span');
  label.className = 'here';
  let here = 0;

  const tell = () => {
    for (const [index, mark] of marks.entries()) mark.classList.toggle('here', index === here);
    label.textContent = `Hit ${here + 1} of ${marks.length}`;
  };
  move = (by) => {
    here = (here + by + marks.length) % marks.length;
    tell();
    marks[here]?.scrollIntoView({ block: 'center' });
    announce(label.textContent ?? '');
  };
  /**
   * @param {string} sign
   * @param {string} name
   * @param {number} by
   */
  const button = (sign, name, by) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'second';
    made.textContent = sign;
    made.setAttribute('aria-label', name);
    made.addEventListener('click', () => moveHit(by));
    return made;
  };
  for (const link of bar.querySelectorAll('a')) link.remove();
  const stepper = document.createElement('span');
  stepper.className = 'stepper';
  stepper.append(label, button('‹', 'Previous hit', -1), button('›', 'Next hit', 1));
  bar.append(stepper);
  const asked = marks.findIndex(({ id }) => `#${id}` === location.hash);
  if (asked > 0) here = asked;
  tell();
}

/** From an article that a list of quotations led to, the way back leads to that very list; articles know theirs. */
function keepWayBack() {
  const back = document.querySelector('.above .back');
  if (!(back instanceof HTMLAnchorElement) || !URL.canParse(document.referrer)) return;
  const { origin, pathname, href } = new URL(document.referrer);
  if (origin === location.origin && pathname === '/quotes') back.href = href;
}
