import { romanise } from '../domain/romanise.ts';
import type { Query, QueryWarning } from '../query/ast.ts';
import { describeQuery } from '../query/describe.ts';
import { everyTerm, mapTerms, type Term, wantedTerms } from '../query/each-term.ts';
import { anyOf } from '../query/normal-form.ts';
import { parseQuery } from '../query/parse.ts';
import { tokenize } from '../query/tokens.ts';
import { FEW, isMetBy } from './looser.ts';
import { lettersThatMayDiffer } from './near-spelling.ts';
import type { QueryPort, SearchAnswer, SearchRequest, Spelling, Step } from './port.ts';
import { startSteps } from './steps.ts';

/** Most words of a query that are looked up for near spellings, and most spellings of each. */
const MOST_WIDENED = 5;
const MOST_SPELLINGS = 3;

/** What somebody asks in a search box, whichever engine answers. */
export interface Question {
  /** The query as typed. */
  readonly text: string;
  /** Whether only the words as typed are wanted: no near spellings, no dropping of words. */
  readonly exactly: boolean;
  readonly request: Omit<SearchRequest, 'query' | 'loosen'>;
}

/** A word for which other spellings were searched as well. */
export interface Widened {
  readonly typed: string;
  /** Folded, most documents first. */
  readonly also: readonly string[];
}

/** The two questions that an engine is asked here. */
type Answering = Pick<QueryPort, 'search' | 'spellings'>;

export interface Reply {
  /** The query as it was read. */
  readonly query: Query;
  /** The query as the engine was asked it, near spellings put in: what is to be lit. */
  readonly asked: Query;
  /** What was asked, in words, to follow a noun; "" for everything. */
  readonly reading: string;
  readonly warnings: readonly QueryWarning[];
  /** Rare words whose near spellings are shown, too; `[]` if everything is as typed. */
  readonly widened: readonly Widened[];
  readonly answer: SearchAnswer;
  readonly steps: readonly Step[];
}

/**
 * Reads a query, has it answered, and helps where it finds little: words of five letters and more that
 * hardly any document has are searched in near spellings, too, and if nothing at all has every word (or
 * hardly anything every word of a long question), some of them do. Both are announced in the answer's notes; `exactly` asks for neither. Any text gives
 * a reply. Throws `EngineError`.
 */
export async function askEngine(
  engine: Answering,
  { text, exactly, request }: Question,
): Promise<Reply> {
  const { steps, done, tookSteps } = startSteps();
  const { query, warnings } = parseQuery(text);
  done('read the query');
  const spelled = await spellOut(engine, request, query);
  done('looked up the spellings of words with ~');
  const search = async (purpose: string, asked: Query, loosen: boolean) => {
    const answer = await engine.search({ ...request, query: asked, loosen });
    tookSteps(purpose, answer.steps);
    return answer;
  };
  const strict = await search('as typed', spelled, false);
  const reply = (asked: Query, answer: SearchAnswer, widened: readonly Widened[]): Reply => ({
    query,
    asked,
    reading: describeQuery(query),
    warnings,
    widened,
    answer,
    steps,
  });
  if (exactly || strict.total >= FEW) return reply(spelled, strict, []);
  const widened = await widen(engine, request, { query, total: strict.total });
  done('looked for near spellings of rare words');
  if (widened.length > 0) {
    const asked = withSpellings(spelled, widened);
    const answer = await search('with near spellings', asked, false);
    if (answer.total > strict.total) {
      return reply(asked, { ...answer, notes: [...answer.notes, noteOf(widened)] }, widened);
    }
  }
  if (isMetBy(spelled, strict.total)) return reply(spelled, strict, []);
  const loose = await search('some of the words', spelled, true);
  return reply(spelled, loose, []);
}

type Asked = Question['request'];

/** Words with a tilde as themselves or a near spelling, and names in other letters in Latin ones, too. */
async function spellOut(engine: Answering, request: Asked, query: Query): Promise<Query> {
  const words = everyTerm(query).flatMap((term) => (term.kind === 'similar' ? [term.text] : []));
  const spellings = new Map(
    await Promise.all(
      [...new Set(words)]
        .slice(0, MOST_WIDENED)
        .map(async (word) => [word, await nearTo(engine, request, word)] as const),
    ),
  );
  return mapTerms(query, (term) => {
    if (term.kind === 'word') return orAsName(term.text);
    if (term.kind !== 'similar') return term;
    return eitherOf(term.text, spellings.get(term.text)?.map(({ word }) => word) ?? []);
  });
}

/** The rare words of a query that have near spellings, with those; `total`: what the query finds. */
async function widen(
  engine: Answering,
  request: Asked,
  { query, total: found }: { readonly query: Query; readonly total: number },
): Promise<Widened[]> {
  const words = [
    ...new Set(wantedTerms(query).flatMap((term) => (canWiden(term) ? [term.text] : []))),
  ].slice(0, MOST_WIDENED);
  const spelled = await Promise.all(
    words.map(async (word) => {
      const total = isAlone(request, query)
        ? found
        : (await engine.search({ ...everyDocument(request), query: { kind: 'word', text: word } }))
            .total;
      return total < FEW
        ? { typed: word, also: (await nearTo(engine, request, word)).map((near) => near.word) }
        : { typed: word, also: [] };
    }),
  );
  return spelled.filter(({ also }) => also.length > 0);
}

/** Whether a query is one word, asked of all documents: how many have it has been told then. */
function isAlone({ filters, since, until }: Asked, query: Query): boolean {
  return query.kind === 'word' && filters.length === 0 && since === null && until === null;
}

function canWiden(term: Term): term is Extract<Term, { kind: 'word' }> {
  const words = term.kind === 'word' ? tokenize(term.text) : [];
  return words.length === 1 && lettersThatMayDiffer(words[0]?.term ?? '') > 0;
}

async function nearTo(
  engine: Answering,
  { collection }: Asked,
  word: string,
): Promise<readonly Spelling[]> {
  const folded = tokenize(word)[0]?.term ?? '';
  return engine.spellings(collection, folded, MOST_SPELLINGS);
}

function everyDocument({ collection }: Asked) {
  return {
    collection,
    loosen: false,
    filters: [],
    since: null,
    until: null,
    sort: 'newest',
    offset: 0,
    limit: 0,
    facets: [],
    facetLimit: 0,
  } as const;
}

/** A word in Cyrillic letters as itself, or as a name in Latin ones: whoever types Лавров means Lavrov. */
function orAsName(text: string): Query {
  const word: Query = { kind: 'word', text };
  const latin = romanise(text);
  // Of hard and soft signs alone nothing is left: a word without letters would be every name.
  if (latin === text || tokenize(latin).length === 0) return word;
  return anyOf([word, { kind: 'field', field: 'person', query: { kind: 'word', text: latin } }]);
}

function withSpellings(query: Query, widened: readonly Widened[]): Query {
  const also = new Map(widened.map((each) => [each.typed, each.also]));
  return mapTerms(query, (term, negated) =>
    term.kind === 'word' && !negated ? eitherOf(term.text, also.get(term.text) ?? []) : term,
  );
}

function eitherOf(word: string, spellings: readonly string[]): Query {
  return anyOf([word, ...spellings].map((text): Query => ({ kind: 'word', text })));
}

function noteOf(widened: readonly Widened[]): string {
  const readings = widened.map(
    ({ typed, also }) => `${also.map((word) => `“${word}”`).join(', ')} for “${typed}”`,
  );
  return `Also shows ${readings.join('; ')}.`;
}
