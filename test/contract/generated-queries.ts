import { type Random, randomFrom } from '../../bench/random.ts';
import type { ArticleDocument } from '../../src/domain/document.ts';
import { FIELD_NAMES, type Query } from '../../src/query/ast.ts';
import { allOf, anyOf } from '../../src/query/normal-form.ts';

/** Queries over the words of these articles, so that most of them find something. */
export function generateQueries(
  count: number,
  articles: readonly ArticleDocument[],
  seed: number,
): Query[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => query(random, articles, 2));
}

function query(random: Random, articles: readonly ArticleDocument[], depth: number): Query {
  const { below } = random;
  const inner = () => query(random, articles, depth - 1);
  const several = () => Array.from({ length: 2 + below(2) }, inner);
  if (depth === 0) return term(random, articles);
  switch (below(8)) {
    case 0:
      return { kind: 'not', query: inner() };
    case 1:
      return { kind: 'field', field: random.pick(FIELD_NAMES), query: inner() };
    case 2:
    case 3:
      return anyOf(several());
    case 4:
    case 5:
      return allOf(several());
    default:
      return term(random, articles);
  }
}

function term(random: Random, articles: readonly ArticleDocument[]): Query {
  const { below, pick } = random;
  const words = printedWords(random, articles);
  const from = below(words.length);
  const word = words[from] ?? 'ferry';
  switch (below(9)) {
    case 0:
    case 1:
    case 2:
      return { kind: 'word', text: word };
    case 3:
      return {
        kind: 'prefix',
        text: [...word.replace(/[^\p{L}].*$/u, '')].slice(0, 3).join('') || 'fe',
      };
    case 4:
    case 5:
      return { kind: 'phrase', text: words.slice(from, from + 1 + below(5)).join(' ') };
    case 6: {
      const terms = [word, pick(words), ...(below(3) === 0 ? [pick(words)] : [])];
      const phrase = words.slice(from, from + 2).join(' ');
      return {
        kind: 'near',
        terms: below(3) === 0 ? [phrase, pick(words)] : terms,
        distance: below(8),
      };
    }
    case 7: {
      const year = 2008 + below(6);
      return below(3) === 0
        ? { kind: 'date', since: null, until: `${year}-06-30` }
        : { kind: 'date', since: `${year}-01-01`, until: `${year + below(2)}-12-31` };
    }
    default:
      return { kind: 'word', text: pick(['ann', 'Freedonia', 'world', 'tarn', 'vale', 'x1']) };
  }
}

/** The words of one field of one article, as printed. */
function printedWords({ pick }: Random, articles: readonly ArticleDocument[]): string[] {
  const { headline, lead, body, said, names } = pick(articles);
  const text = pick([headline, lead, body, body, ...said, ...names]);
  const words = text.split(/[\s,.–]+/u).filter((word) => word !== '');
  return words.length === 0 ? ['ferry'] : words;
}
