import type { MissingPart } from './port.ts';

/** What a reader is told of an answer in which parts of the archive are missing; `[]` if none are. */
export function notesOfMissing(parts: readonly MissingPart[]): string[] {
  if (parts.length === 0) return [];
  const named = parts.map(({ part }) => part).join('; ');
  return [`Part of the archive does not answer just now and is missing here: ${named}.`];
}
