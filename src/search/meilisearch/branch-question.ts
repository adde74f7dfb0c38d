import type { Collection } from '../../domain/document.ts';
import type { Term } from '../../query/each-term.ts';
import { tokenize } from '../../query/tokens.ts';
import { SHORTEST_RESPELT } from '../near-spelling.ts';
import type { Branch, Literal } from './branches.ts';
import { dayFilters } from './filter.ts';
import { FILTERED, wordsName } from './record.ts';
import { isFoundWhole, joinServerWords, toServerWord } from './server-words.ts';

/** Most terms that Meilisearch takes from a query; a phrase is one (parse_query.rs, `MAX_NUMBER_OF_TERMS`). */
const MOST_TERMS = 10;

/**
 * Longest phrase that Meilisearch checks whole. A longer one it checks by pairs of words in windows of
 * three (resolve_query_graph.rs), and pairs from several places of a text can add up to a phrase that
 * it does not print: with three words, too (found by test/contract/same-answers).
 */
const LONGEST_PHRASE = 2;

/** A branch as Meilisearch can be asked it. */
export interface BranchQuestion {
  readonly text: string;
  /** The fields to search, by their names in a record; `null` for all that was printed. */
  readonly attributes: readonly string[] | null;
  readonly filters: readonly string[];
  /** Whether what it recalls fulfils the branch to the letter, once `barred` is kept out. */
  readonly exact: boolean;
  /** Excluded terms that Meilisearch would exclude too widely: the texts decide what has them. */
  readonly barred: readonly Literal[];
}

/**
 * Puts a branch in Meilisearch's words. A word between quotation marks matches itself alone, neither
 * near spellings nor beginnings. What only a field asks for are lists of words to filter by
 * (`record.ts`). What cannot be said so is recalled too widely, never too narrowly.
 */
export function askBranch(collection: Collection, branch: Branch): BranchQuestion {
  const wanted: string[][] = [];
  const excluded: string[] = [];
  const filters: string[] = [];
  const barred: Literal[] = [];
  let beginning = '';
  let exact = true;
  const attributes = sharedFields(collection, branch);

  for (const literal of branch) {
    const { term, negated } = literal;
    const phrases = phrasesOf(term);
    const [phrase = []] = phrases;
    const filter = filterOf(collection, literal);
    if (term.kind === 'date') filters.push(...dateFilters(term, negated));
    else if (phrases.length === 0) {
      // A word without a letter or digit asks for nothing, and its exclusion leaves nothing.
      if (negated) filters.push(NOTHING);
    } else if (negated && filter?.exact === true) filters.push(`NOT (${filter.text})`);
    else if (negated) {
      const plain = literal.fields === null && attributes === null;
      if (plain && isFoundItself(term, phrases)) excluded.push(marked(phrase));
      else barred.push(literal);
    } else if (filter !== null) {
      filters.push(filter.text);
      exact &&= filter.exact;
    } else if (term.kind === 'prefix') {
      // Only the last word of a question may be a beginning, and a long one matches near spellings as well.
      exact &&= beginning === '' && isWithin(literal, attributes) && isExactBeginning(phrase);
      beginning = joinServerWords(phrase);
    } else if (isQuoted(literal)) {
      // What was said was printed, but perhaps not in one field.
      wanted.push(...phrases.flat().map((word) => [word]));
      exact = false;
    } else {
      wanted.push(...phrases);
      exact &&=
        isWithin(literal, attributes) &&
        isFoundItself(term, phrases) &&
        (attributes === null || phrase.length === 1);
    }
  }
  if (wanted.length > MOST_TERMS) {
    exact = false;
    wanted.sort((a, b) => b.length - a.length);
  }
  // Exclusions stand first: whatever stands behind the tenth term is passed over in silence.
  const text = [...excluded.map((each) => `-${each}`), ...wanted.map(marked), beginning]
    .filter((part) => part !== '')
    .join(' ');
  return { text, attributes, filters, exact, barred };
}

/** A filter that nothing passes. */
const NOTHING = 'id IN []';

/** Whether Meilisearch finds a term itself and nothing wider. */
function isFoundItself(term: Term, phrases: readonly (readonly string[])[]): boolean {
  const [phrase = []] = phrases;
  return (
    term.kind !== 'prefix' &&
    phrases.length === 1 &&
    phrase.length <= LONGEST_PHRASE &&
    phrase.every(isFoundWhole)
  );
}

/** Whether Meilisearch finds words that begin so and no others. */
function isExactBeginning([word = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && isFoundWhole(word) && [...word].length < SHORTEST_RESPELT;
}

/** Whether a literal asks about just the fields that are searched. */
function isWithin({ fields }: Literal, attributes: readonly string[] | null): boolean {
  return (fields === null) === (attributes === null);
}

/** Whether a literal asks for the words of an article's quotations. */
function isQuoted({ fields }: Literal): boolean {
  return fields?.every((field) => field === 'said') === true;
}

/** The words of a term as the server holds them: one list for a word or phrase, several for what is near. */
function phrasesOf(term: Term): string[][] {
  const texts = term.kind === 'near' ? term.terms : term.kind === 'date' ? [] : [term.text];
  return texts
    .map((text) => tokenize(text).map((token) => toServerWord(token.term)))
    .filter((words) => words.length > 0);
}

/** The printed fields that every wanted term of a branch asks about, if those are the same. */
function sharedFields(collection: Collection, branch: Branch): readonly string[] | null {
  const [first, ...others] = branch.filter(
    (literal) =>
      literal.term.kind !== 'date' &&
      !literal.negated &&
      !isQuoted(literal) &&
      filterOf(collection, literal) === null,
  );
  const fields = first?.fields ?? null;
  if (fields === null || branch.some(isQuoted)) return null;
  return others.every((literal) => literal.fields?.join() === fields.join()) ? fields : null;
}

/** The filter for a term of fields that hold lists of words; `null` for any other. */
function filterOf(
  collection: Collection,
  { term, fields }: Literal,
): { readonly text: string; readonly exact: boolean } | null {
  if (fields === null || !fields.every((field) => FILTERED[collection].includes(field)))
    return null;
  const phrases = phrasesOf(term);
  const words = [...new Set(phrases.flat())];
  const operator = term.kind === 'prefix' ? 'STARTS WITH' : '=';
  const within = fields.map((field) =>
    words.map((word) => `${wordsName(field)} ${operator} ${JSON.stringify(word)}`).join(' AND '),
  );
  return {
    text: within.map((each) => `(${each})`).join(' OR '),
    exact: phrases.length === 1 && phrases[0]?.length === 1,
  };
}

function dateFilters(
  { since, until }: Extract<Term, { kind: 'date' }>,
  negated: boolean,
): string[] {
  const between = dayFilters({ since, until }).join(' AND ');
  if (between === '') return negated ? [NOTHING] : [];
  // An undated document lies nowhere, so it is outside of every range.
  return [negated ? `NOT (${between})` : between];
}

function marked(words: readonly string[]): string {
  return `"${joinServerWords(words)}"`;
}
