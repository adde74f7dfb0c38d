/** @type {HTMLElement | null} */
let region = null;

/** Makes the region ready: one that comes with its text is not read out. */
export function prepareAnnouncing() {
  if (region !== null) return;
  region = document.createElement('p');
  region.className = 'quiet';
  region.setAttribute('role', 'status');
  document.body.append(region);
}

/**
 * Has one sentence read out, politely.
 * @param {string} sentence
 */
export function announce(sentence) {
  prepareAnnouncing();
  if (region !== null) region.textContent = sentence;
}
