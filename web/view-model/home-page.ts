import type { ArchiveReader } from '../../src/archive/reader.ts';
import { EVERYTHING } from '../../src/query/ast.ts';
import { EngineError } from '../../src/search/engine-error.ts';
import type { FacetCounts, QueryPort } from '../../src/search/port.ts';
import { personOnAddress } from '../address.ts';
import type { Note } from '../parameters.ts';
import { formatQuotes, formatSearch, NO_QUOTES, NO_SEARCH } from '../params.ts';
import { createLabels, sentence } from './list/refinements.ts';
import { type QuotationView, quotationViews } from './quotation/quotation.ts';
import { quotesRequest } from './quotes/quotes-request.ts';
import { type ArticleHit, articleHit } from './search/article-hit.ts';
import { searchAsTyped } from './search/search-request.ts';

/** The home page, ready to be rendered. */
export interface HomePage {
  /** Questions that this archive answers. */
  readonly examples: readonly { readonly label: string; readonly href: string }[];
  readonly latest: readonly ArticleHit[];
  readonly latestHref: string;
  /** The newest words in quotation marks of which it is sure who spoke them. */
  readonly said: readonly QuotationView[];
  readonly saidHref: string;
  readonly notes: readonly Note[];
}

const LATEST = 5;
const SAID = 4;

/** Prepares the home page. Without the engine it stands, without articles, and says so. */
export async function prepareHome(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  notes: readonly Note[],
): Promise<HomePage> {
  const newest = { ...NO_SEARCH, sort: 'newest' } as const;
  const latestHref = formatSearch(newest);
  const saidHref = formatQuotes(NO_QUOTES);
  try {
    const [answer, said] = await Promise.all([
      engine.search({
        ...searchAsTyped(newest),
        limit: LATEST,
        facets: ['speaker', 'country', 'topic'],
        facetLimit: 1,
      }),
      engine.search({ ...newestWords(), query: EVERYTHING, loosen: false }),
    ]);
    return {
      examples: examplesFrom(archive, answer.facets),
      latest: archive
        .articles(answer.ids)
        .map((article) => articleHit(archive, article, { query: EVERYTHING, q: '' })),
      latestHref,
      said: quotationViews(archive, said.ids, { query: EVERYTHING, q: '' }),
      saidHref,
      notes: [...notes, ...answer.notes],
    };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return {
      examples: [],
      latest: [],
      latestHref,
      said: [],
      saidHref,
      notes: [...notes, `The newest articles cannot be listed just now. ${error.message}`],
    };
  }
}

/** The newest quotations as the quotes page gives them, first printings in quotation marks alone. */
function newestWords() {
  const params = { ...NO_QUOTES, speech: ['direct'], printing: ['first'] };
  return {
    ...quotesRequest(params, { by: null, about: null }),
    limit: SAID,
    facets: [],
  };
}

/** Questions about whoever and whatever the archive has most of, so that each finds something. */
function examplesFrom(
  archive: ArchiveReader,
  facets: readonly FacetCounts[],
): HomePage['examples'] {
  const most = (facet: string) => facets.find((each) => each.facet === facet)?.values[0]?.value;
  const [speaker, country, topic] = [most('speaker'), most('country'), most('topic')];
  const label = createLabels(archive, speaker === undefined ? [] : [speaker]);
  const subject =
    speaker === undefined
      ? undefined
      : archive.people.speaksAbout(speaker, 2).find(({ kind }) => kind !== 'topic');
  return [
    ...(speaker === undefined || subject === undefined
      ? []
      : [
          {
            label: `What did ${label('speaker', speaker)} say about ${subject.label}?`,
            href: personOnAddress(speaker, subject.value),
          },
        ]),
    ...(country === undefined
      ? []
      : [
          {
            label: `Quotations about ${label('country', country)}`,
            href: formatQuotes({ ...NO_QUOTES, about: country }),
          },
        ]),
    ...(topic === undefined
      ? []
      : [
          {
            label: `${sentence(label('topic', topic))}, oldest first`,
            href: formatSearch({ ...NO_SEARCH, topic: [topic], sort: 'oldest' }),
          },
        ]),
  ];
}
