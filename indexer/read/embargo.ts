/**
 * Whether an item is still held back: its embargo is later than the time of reading, or nobody told the
 * time. Dates are ISO 8601; an embargo that is no date holds.
 */
export function isHeldBack(embargo: string, readAt: string | undefined): boolean {
  const until = Date.parse(embargo);
  return readAt === undefined || Number.isNaN(until) || until > Date.parse(readAt);
}

/** An item that is not to be shown, and why: taken back for good, or held back until its time. */
export interface Withheld {
  readonly kind: 'canceled' | 'embargoed';
  readonly why: string;
  /** What names the item for good, or `null`. */
  readonly place: string | null;
}

/** What to tell of items that are not to be shown, and the way out. */
export function withheldMessage(locator: string, why: string): string {
  return `${locator}: not to be shown: ${why}. When its agency has released it, add it again.`;
}
