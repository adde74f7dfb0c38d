import type { Refusal } from '../read/refusal.ts';
import { LARGEST_INPUT } from './source.ts';

/** What to tell of an input of `size` bytes that is more than we read. */
export function tooLarge(locator: string, size: number): Refusal {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  return {
    reason: 'too-large',
    message: `${locator}: ${megabytes(size)} is more than the ${megabytes(LARGEST_INPUT)} we read. Split the input.`,
  };
}
