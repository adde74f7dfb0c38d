import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TOWNS = ['Vale', 'Marrow', 'Ostby', 'Quill', 'Tarn', 'Pell'];
const SPEAKERS = ['Ada Brook', 'Tomas Reed', 'Ilse Harrow', 'Noor Castell'];

/** Writes `count` invented articles as plain text files into `folder`; each is different. */
export function writeInventedTexts(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    writeFileSync(join(folder, `story-${String(number).padStart(4, '0')}.txt`), invented(number));
  }
}

/** The invented article of this number. */
export function invented(number: number): string {
  const town = TOWNS[number % TOWNS.length];
  const speaker = SPEAKERS[number % SPEAKERS.length];
  return `Bridge number ${number} in ${town} reopens after repairs

By Juno Pike
3 March 2011

The bridge over the river in ${town} was opened to traffic on Thursday after repairs that took ${number} weeks, the town council announced.

"We have waited ${number} weeks for this morning," said ${speaker}, the mayor of ${town}. "Nobody will miss the ferry."

The repairs had been asked for by the people who live on the northern bank and who had to take a ferry to the market in the meantime.
`;
}
