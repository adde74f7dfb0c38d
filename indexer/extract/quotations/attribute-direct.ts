import type { Span } from '../../../src/domain/span.ts';
import { attributeAfter } from './attribute-after.ts';
import { attributeBefore } from './attribute-before.ts';
import type { Attribution, Reading } from './attribution.ts';
import type { Stretch } from './marks.ts';

/** The report around a stretch: its sentence before it, and what follows it. */
export interface Surroundings {
  readonly before: Span;
  readonly after: Span;
}

/** Who the words beside a stretch say spoke it, or `null` where they say nothing. */
export function attributeDirect(
  reading: Reading,
  stretch: Stretch,
  { before, after }: Surroundings,
): Attribution | null {
  const closing = reading.text.charAt(stretch.content.end - 1);
  const expectsAfter =
    /[,?!—–―-]/u.test(closing) ||
    stretch.unbalanced ||
    reading.masked.charAt(stretch.outer.end) === ',';
  const afterwards = () => attributeAfter(reading, after, expectsAfter);
  const beforehand = () => attributeBefore(reading, before);
  // "He replied: "Why?" Nobody said …": behind a colon only a comma inside the marks asks for more.
  const colon = /:\s*$/u.test(reading.masked.slice(before.start, before.end)) && closing !== ',';
  return expectsAfter && !colon ? (afterwards() ?? beforehand()) : (beforehand() ?? afterwards());
}
