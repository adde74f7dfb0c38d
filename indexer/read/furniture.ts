import { CAPTION_PREFIX, CORRECTION, FURNITURE } from './data/furniture.ts';

/** The longest line that can be furniture; longer ones are prose and are not looked at. */
const MAX_FURNITURE = 500;

/** Whether a whole line or paragraph is furniture: a player notice, a share button, "Read more". */
export function isFurniture(text: string): boolean {
  const line = text.trim();
  return line.length <= MAX_FURNITURE && FURNITURE.some((pattern) => pattern.test(line));
}

/** Length of the "Image caption" before a caption, or `null` for a line without such a prefix. */
export function captionPrefixLength(text: string): number | null {
  return CAPTION_PREFIX.exec(text)?.[0].length ?? null;
}

/** Whether a paragraph is the paper's note that it put something right. */
export function isCorrection(text: string): boolean {
  return CORRECTION.test(text.trim());
}
