/** @type {HTMLElement | null} */
let region = null;

/** Makes the region ready before there is anything to say: one that comes with its text is not read out. */
export function startAnnouncing() {
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
  if (region !== null) region.textContent = sentence;
}
