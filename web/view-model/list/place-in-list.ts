import type { ArchiveReader } from '../../../src/archive/reader.ts';
import { UNTITLED } from '../../../src/domain/article.ts';
import type { Query } from '../../../src/query/ast.ts';
import { askEngine } from '../../../src/search/ask.ts';
import { EngineError } from '../../../src/search/engine-error.ts';
import type { QueryPort } from '../../../src/search/port.ts';
import { articleAddress } from '../../address.ts';
import type { ArticleParams } from '../../article-parameters.ts';
import { formatSearch, LAST_PAGE, type SearchParams, searchPairs } from '../../params.ts';
import { searchRequest } from '../search/search-request.ts';
import { counted, inFigures } from '../wording.ts';
import { foldArticles } from './fold-copies.ts';

/** An article that stands beside another in a list. */
interface Neighbour {
  readonly headline: string;
  readonly href: string;
}

/** Where an article stands in the list that it was opened from, ready to be rendered. */
export interface PlaceInList {
  /** The page of the list that has it. */
  readonly back: string;
  /** "412 results", "about 412 results"; "the results" where nobody counted them. */
  readonly results: string;
  /** "3 of 412"; `null` where it does not stand there, or nobody looked. */
  readonly place: string | null;
  /** What the list shows before and after it. */
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  /** What the list lights, near spellings put in; `null` where nobody was asked: then the words as typed. */
  readonly lit: Query | null;
}

interface Sources {
  readonly archive: ArchiveReader;
  readonly engine: Pick<QueryPort, 'search' | 'spellings'>;
}

/** The places of results that follow `offset` others, by their ids. */
export function placesOf(ids: readonly string[], offset: number): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, offset + index + 1]));
}

/**
 * Finds an article in the list that its address tells of; `null` where it tells of none. The engine is asked
 * only where a place is told, and for that page and those beside it alone: what has moved further has no place.
 * Where the engine does not answer the way back is left.
 */
export async function placeInList(
  sources: Sources,
  id: string,
  params: ArticleParams,
): Promise<PlaceInList | null> {
  const { list, at } = params;
  if (at === null) return searchPairs(list).length === 0 ? null : wayBack(list, 1);
  const page = Math.ceil(at / Number(list.per));
  try {
    return await findPlace(sources, { id, params, page });
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return wayBack(list, page);
  }
}

function wayBack(list: SearchParams, page: number): PlaceInList {
  const back = formatSearch({ ...list, page });
  return { back, results: 'the results', place: null, previous: null, next: null, lit: null };
}

async function findPlace(
  sources: Sources,
  { id, params, page }: { id: string; params: ArticleParams; page: number },
): Promise<PlaceInList> {
  const here = await readPage(sources, params, page);
  const last = Math.min(LAST_PAGE, Math.max(1, Math.ceil(here.total / Number(params.list.per))));
  const about = here.exact ? '' : 'about ';
  const found: PlaceInList = {
    // A list that has become shorter may not have that page any more.
    ...wayBack(params.list, Math.min(page, last)),
    results: about + counted(here.total, 'result'),
    lit: here.asked,
  };
  const place = here.places.get(id);
  const row = here.stories.findIndex((ids) => ids.includes(id));
  if (place === undefined || row === -1) return found;
  const beside = async (number: number) =>
    number < 1 || number > last ? [] : (await readPage(sources, params, number)).links;
  return {
    ...found,
    place: `${inFigures(place)} of ${about}${inFigures(here.total)}`,
    previous: here.links[row - 1] ?? (await beside(page - 1)).at(-1) ?? null,
    next: here.links[row + 1] ?? (await beside(page + 1))[0] ?? null,
  };
}

/** A page of the list, copies folded as the reader saw them. */
interface ListPage {
  readonly asked: Query;
  readonly total: number;
  readonly exact: boolean;
  readonly places: ReadonlyMap<string, number>;
  /** The articles of each row by their ids, and the link to the one that is shown. */
  readonly stories: readonly (readonly string[])[];
  readonly links: readonly Neighbour[];
}

async function readPage(
  { archive, engine }: Sources,
  { list, marked }: ArticleParams,
  page: number,
): Promise<ListPage> {
  // The search page's own question, but for what it counts.
  const request = { ...searchRequest({ ...list, page }), facets: [] };
  const { answer, asked } = await askEngine(engine, {
    text: list.q,
    exactly: list.exactly,
    request,
  });
  const places = placesOf(answer.ids, request.offset);
  const rows = foldArticles(archive.articles(answer.ids), list.copies);
  return {
    asked,
    total: answer.total,
    exact: answer.exact,
    places,
    stories: rows.map(({ shown, copies }) => [shown, ...copies].map(({ id }) => id)),
    links: rows.map(({ shown: { id, article } }) => ({
      headline: article.headline ?? UNTITLED,
      href: articleAddress(id, { from: { list, at: places.get(id) ?? null }, marked }),
    })),
  };
}
