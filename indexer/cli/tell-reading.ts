import type { Reply } from '../../src/search/ask.ts';
import type { Output } from './output.ts';

/** Tells what could not be read as meant, with the place underlined, and what was searched instead. */
export function tellReading(output: Output, text: string, { warnings, answer }: Reply): void {
  for (const { message, start, end } of warnings) {
    output.warn(`  ${text}`);
    output.warn(`  ${' '.repeat(start)}${'^'.repeat(Math.max(1, end - start))}`);
    output.warn(message);
  }
  for (const note of answer.notes) output.warn(note);
  for (const { part, reason } of answer.incomplete) output.warn(`  ${part}: ${reason}`);
}
