import type { Query } from '../../query/ast.ts';
import { tokenize } from '../../query/tokens.ts';

/** Most terms that Meilisearch takes from a query; a phrase is one (parse_query.rs, `MAX_NUMBER_OF_TERMS`). */
export const MOST_TERMS = 10;

/**
 * Longest phrase that Meilisearch checks whole. A longer one it checks by pairs of words in windows of
 * three (resolve_query_graph.rs), and pairs from several places of a text can add up to a phrase that
 * it does not print: with three words, too (found by test/contract/same-answers).
 */
const LONGEST_PHRASE = 2;

/** The folded words of one term; one for a word, several for a phrase. */
export type Term = readonly string[];

/** A query as Meilisearch can be asked it. */
export interface QueryPlan {
  /** Terms that a document must have. */
  readonly wanted: readonly Term[];
  /** Those of them that were typed as phrases: no looser reading takes them apart. */
  readonly phrases: readonly Term[];
  /** Terms that a document must not have. */
  readonly excluded: readonly Term[];
  /**
   * Phrases that it must not have and that are too long to be excluded: Meilisearch would take out
   * documents that only come near them.
   */
  readonly barred: readonly Term[];
  /** Whether the terms recall too much, so that the texts must be checked against the query. */
  readonly check: boolean;
  /** Whether the query rules out everything ("everything, but not everything"). */
  readonly nothing: boolean;
}

/**
 * Takes a query apart. A word of several words by our rules ("don't") is a phrase, and a word
 * without any (a dash) asks for nothing, as in the embedded engine.
 */
export function planQuery(query: Query): QueryPlan {
  const wanted: Term[] = [];
  const phrases: Term[] = [];
  const excluded: Term[] = [];
  const barred: Term[] = [];
  let check = false;
  let nothing = false;

  const take = (part: Query, negated: boolean): void => {
    switch (part.kind) {
      case 'word':
      case 'phrase': {
        const term = tokenize(part.text).map((token) => token.term);
        if (term.length === 0) return;
        if (negated) (term.length > LONGEST_PHRASE ? barred : excluded).push(term);
        else wanted.push(term);
        if (part.kind === 'phrase' && !negated) phrases.push(term);
        return;
      }
      // What Meilisearch has no word for, the texts decide; each term of a near one must stand.
      case 'near':
        check = true;
        if (!negated) for (const term of part.terms) take({ kind: 'phrase', text: term }, false);
        return;
      case 'prefix':
      case 'similar':
      case 'field':
      case 'date':
      case 'any':
        check = true;
        return;
      case 'not':
        take(part.query, !negated);
        return;
      case 'all': {
        const [first, ...others] = part.queries;
        if (!negated) for (const each of part.queries) take(each, false);
        else if (first === undefined) nothing = true;
        else if (others.length === 0) take(first, true);
        // "not (a and b)" excludes neither a nor b alone: Meilisearch has no word for it.
        else check = true;
      }
    }
  };
  take(query, false);
  return {
    wanted,
    phrases,
    excluded,
    barred,
    nothing,
    check:
      check || wanted.length > MOST_TERMS || wanted.some((term) => term.length > LONGEST_PHRASE),
  };
}

/**
 * The plan as typed into Meilisearch, word for word: a word between quotation marks matches itself
 * alone, neither near spellings nor beginnings. Exclusions come first, and phrases where there are
 * too many terms, for whatever stands after the tenth is passed over in silence.
 */
export function exactText({ wanted, excluded }: Pick<QueryPlan, 'wanted' | 'excluded'>): string {
  const terms =
    wanted.length > MOST_TERMS ? [...wanted].sort((a, b) => b.length - a.length) : wanted;
  return [...excluded.map((term) => `-${marked(term)}`), ...terms.map(marked)].join(' ');
}

/**
 * The same with some words that may be spelled nearly so; everything else stays as it is.
 */
export function nearText(
  { wanted, excluded }: Pick<QueryPlan, 'wanted' | 'excluded'>,
  free: ReadonlySet<string>,
): string {
  const terms = wanted.map((term) => {
    const [word = ''] = term;
    return term.length === 1 && free.has(word) ? word : marked(term);
  });
  return [...excluded.map((term) => `-${marked(term)}`), ...terms].join(' ');
}

function marked(term: Term): string {
  return `"${term.join(' ')}"`;
}
