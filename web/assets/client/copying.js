import { announce } from './announce.js';

/**
 * Copies the citation of the page: in the style that a reader has unfolded, the last of several, else in the
 * first. It is selected too: to be seen, and to be copied by hand where no page may copy.
 */
export async function copyCitation() {
  const note = [...document.querySelectorAll('.cite > .note, .cite [open] .note')].at(-1);
  if (note === undefined) return;
  getSelection()?.selectAllChildren(note);
  note.scrollIntoView({ block: 'nearest' });
  try {
    await navigator.clipboard.writeText(note.textContent);
    announce('Citation copied');
  } catch {
    // There is no clipboard without TLS, and a reader may forbid it.
    announce('Citation selected');
  }
}
