import { romanise } from './romanise.ts';

/**
 * The words under which a name stands in a list from A to Z: in Latin letters, small, without accents,
 * people by surname ("Sergei Lavrov" is "lavrov sergei", "Ana de Souza" "souza ana de"), bodies and
 * places without "The".
 */
export function registerKey(name: string, kind: 'person' | 'other'): string {
  const words = romanise(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (kind === 'other') return (words[0] === 'the' ? words.slice(1) : words).join(' ');
  const last = words.findLastIndex((word) => !AFTER_SURNAMES.has(word));
  if (last < 1) return words.join(' ');
  return [words[last], ...words.slice(0, last), ...words.slice(last + 1)].join(' ');
}

/** What follows a surname without being one. */
const AFTER_SURNAMES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
