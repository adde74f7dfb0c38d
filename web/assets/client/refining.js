// A choice among the refinements changes the results without a reload: same address, same page.
import { announce } from './announce.js';

/** Time for a second tick before the first is sent, in ms. */
const PATIENCE = 400;

/** Links that change the search and leave the reader where she is. */
const LINKS = '.chips a, .sorts a';

/** @type {AbortController | null} */
let asking = null;
/** @type {number | undefined} */
let waiting;
/** The address of what is shown, without the place in it. */
let shown = whatIsAsked();
/** What else is to be started in a main part that is new. */
let startIn = () => {};

/**
 * Starts where a page has a form with refinements.
 * @param {() => void} start Starts what works in the main part, again in each new one.
 */
export function startRefining(start) {
  if (formOf(document) === null) return;
  startIn = start;
  history.scrollRestoration = 'auto';
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { form } = target;
    if (form === null || form !== formOf(document) || target.type === 'search') return;
    if (target.closest('.facets') === null && target.tagName !== 'SELECT') return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void go(addressOf(form), true), PATIENCE);
  });
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest(LINKS) : null;
    if (!(link instanceof HTMLAnchorElement) || link.pathname !== location.pathname) return;
    event.preventDefault();
    void go(link.href, true);
  });
  // A link to a place within the page comes here, too: it asks for nothing new.
  addEventListener('popstate', () => {
    if (whatIsAsked() !== shown) void go(location.href, false);
  });
}

function whatIsAsked() {
  return location.pathname + location.search;
}

/**
 * The form whose refinements a page shows.
 * @param {Document} page
 * @returns {HTMLFormElement | null}
 */
function formOf(page) {
  return /** @type {HTMLFormElement | null} */ (page.querySelector('form#search, form#quotes'));
}

/**
 * Where a form leads, without its empty fields.
 * @param {HTMLFormElement} form
 */
function addressOf(form) {
  const pairs = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]));
  // The button leads to the list; what changes by itself stays where the reader is.
  const { view } = form.dataset;
  if (view !== undefined) query.set('view', view);
  query.sort();
  const asked = String(query);
  return `${form.action.split('?')[0]}${asked === '' ? '' : `?${asked}`}`;
}

/**
 * Shows the page of an address in place of this one; loads it the usual way where that fails.
 * @param {string} address
 * @param {boolean} isNew Whether the way back leads here.
 */
async function go(address, isNew) {
  asking?.abort();
  asking = new AbortController();
  document.querySelector('.results')?.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(address, {
      signal: asking.signal,
      headers: { Accept: 'text/html' },
    });
    if (!response.ok) throw new Error(String(response.status));
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    const form = formOf(next);
    if (form === null) throw new Error('another kind of page');
    // From the page of the filters the way back leads to the list, not through every tick.
    if (form.dataset.view !== undefined) history.replaceState(null, '', address);
    else if (isNew) history.pushState(null, '', canonicalOf(next) ?? address);
    show(next);
    shown = whatIsAsked();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    location.assign(address);
  }
}

/**
 * The address by which a page wants to be known, if it is on this host.
 * @param {Document} page
 */
function canonicalOf(page) {
  const href = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null;
  if (href === null) return null;
  const { pathname, search } = new URL(href, location.href);
  return pathname + search;
}

/**
 * Puts another page's main part here. Focus stays on what had it, what was unfolded stays unfolded,
 * and the new heading is read out.
 * @param {Document} next
 */
function show(next) {
  const [here, there] = [document.querySelector('main'), next.querySelector('main')];
  if (here === null || there === null) throw new Error('no main part');
  const focused = selectorOf(document.activeElement);
  const open = [...here.querySelectorAll('.facets details[open] > summary')].map(
    ({ textContent }) => textContent,
  );
  document.title = next.title;
  here.replaceChildren(...there.childNodes);
  startIn();
  for (const summary of here.querySelectorAll('.facets details > summary')) {
    if (open.includes(summary.textContent)) summary.parentElement?.setAttribute('open', '');
  }
  const again = focused === null ? null : here.querySelector(focused);
  const heading = here.querySelector('h1');
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  else if (heading !== null && focused !== null) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  announce(heading?.textContent ?? next.title);
}

/**
 * How an element of the main part can be found again; `null` for one that stands elsewhere.
 * @param {Element | null} element
 */
function selectorOf(element) {
  if (element === null || element.closest('main') === null || element.id === 'main') return null;
  if (element instanceof HTMLInputElement && element.type === 'checkbox') {
    return `input[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]`;
  }
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
    return `[name="${CSS.escape(element.name)}"]`;
  }
  if (element instanceof HTMLAnchorElement) {
    return `a[href="${CSS.escape(element.getAttribute('href') ?? '')}"]`;
  }
  return 'h1';
}
