// Suggestions under a search box: a combobox with a list of options and none chosen by itself, so that
// Enter always searches what was typed (w3.org/WAI/ARIA/apg/patterns/combobox).
import { announce } from './announce.js';

/** Time without a key after which suggestions are asked for, in ms. */
const PAUSE = 150;
const FEWEST_LETTERS = 2;

/** @typedef {{ text: string, about: string, href: string | null }} Suggestion */

/**
 * Reads suggestions as OpenSearch writes them: what was typed, then texts, what is said of each, and
 * where each is. A text whose place is not on this host is searched for.
 * @param {[string, string[], string[]?, string[]?]} answer
 * @returns {Suggestion[]}
 */
function suggestionsIn([, texts, abouts = [], places = []]) {
  return texts.map((text, index) => {
    const place = places[index] ?? '';
    const here = URL.canParse(place) && new URL(place).origin === location.origin;
    return { text, about: abouts[index] ?? '', href: here ? place : null };
  });
}

/** Gives every box that names where its suggestions come from a list of them, unless it has one. */
export function startCombobox() {
  for (const box of document.querySelectorAll('input[data-suggest]:not([role])')) {
    if (box instanceof HTMLInputElement) enhance(box);
  }
}

/** @param {HTMLInputElement} box */
function enhance(box) {
  const list = document.createElement('ul');
  list.id = `${box.id}-suggestions`;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  box.after(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  })) {
    box.setAttribute(name, value);
  }

  /** @type {number | undefined} */
  let pause;
  /** @type {AbortController | null} */
  let asking = null;
  /** Which option is pointed at; -1: what was typed. */
  let active = -1;
  let off = false;
  const options = () => [...list.children];

  /** @param {number} index */
  const point = (index) => {
    active = index;
    for (const [place, option] of options().entries()) {
      option.setAttribute('aria-selected', String(place === active));
    }
    const option = options()[active];
    if (option === undefined) box.removeAttribute('aria-activedescendant');
    else {
      box.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const close = () => {
    asking?.abort();
    clearTimeout(pause);
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    point(-1);
  };
  /** What is suggested, in the order of the options. @type {readonly Suggestion[]} */
  let suggested = [];
  /** @param {Element} option */
  const take = (option) => {
    const taken = suggested[options().indexOf(option)];
    if (taken === undefined) return;
    close();
    box.value = taken.text;
    if (taken.href === null) box.form?.requestSubmit();
    else location.assign(taken.href);
  };
  /** @param {readonly Suggestion[]} suggestions */
  const open = (suggestions) => {
    suggested = suggestions;
    list.replaceChildren(
      ...suggestions.map(({ text, about }, index) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dir = 'auto';
        option.textContent = text;
        if (about !== '') {
          const facts = document.createElement('span');
          facts.className = 'facts';
          facts.textContent = about;
          option.append(' ', facts);
        }
        return option;
      }),
    );
    list.hidden = suggestions.length === 0;
    box.setAttribute('aria-expanded', String(suggestions.length > 0));
    point(-1);
    const count = suggestions.length;
    if (count > 0) announce(count === 1 ? '1 suggestion' : `${count} suggestions`);
  };
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const typed = box.value.trim();
    if (off || typed.length < FEWEST_LETTERS) return close();
    try {
      const address = `${box.dataset.suggest}?${new URLSearchParams({ q: typed })}`;
      const response = await fetch(address, { signal: asking.signal });
      // A place that gives none is not asked again.
      if (!response.ok) {
        off = true;
        return close();
      }
      const suggestions = suggestionsIn(await response.json());
      if (document.activeElement === box) open(suggestions);
    } catch {
      // Left off, or no network: the box is a box.
    }
  };

  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void ask(), PAUSE);
  });
  box.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const last = options().length - 1;
    const option = options()[active];
    if (event.key === 'ArrowDown') point(active < last ? active + 1 : -1);
    else if (event.key === 'ArrowUp') point(active > -1 ? active - 1 : last);
    else if (event.key === 'Enter' && option !== undefined) take(option);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  box.addEventListener('blur', close);
  // A press would take the focus away, and with it the list, before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    if (option !== null) take(option);
  });
}
