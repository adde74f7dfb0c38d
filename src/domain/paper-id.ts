import { slugOf } from './person.ts';

/** The id of a paper in addresses and registers: however it writes its capitals, it is one paper. */
export function paperIdOf(name: string): string {
  return slugOf(name) || 'source';
}
