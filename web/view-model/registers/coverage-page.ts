import type { ArchiveReader } from '../../../src/archive/reader.ts';
import { EVERYTHING } from '../../../src/query/ast.ts';
import { EngineError } from '../../../src/search/engine-error.ts';
import type { QueryPort } from '../../../src/search/port.ts';
import { paperAddress } from '../../address.ts';
import { formatSearch, NO_SEARCH } from '../../params.ts';
import { type Histogram, histogramOf } from '../list/histogram.ts';
import { searchAsTyped } from '../search/search-request.ts';
import { dayInWords, inFigures } from '../wording.ts';

/** What the archive covers and what it does not, ready to be rendered. */
export interface CoveragePage {
  readonly figures: readonly { readonly name: string; readonly value: string }[];
  readonly papers: readonly {
    readonly name: string;
    readonly href: string;
    readonly articles: number;
    readonly first: string;
    readonly last: string;
  }[];
  readonly chart: Histogram | null;
  /** Inputs that gave no article, by reason. */
  readonly failures: readonly { readonly reason: string; readonly count: number }[];
  readonly notes: readonly string[];
}

/** Years and months that are counted for the chart. */
const PERIODS = 400;

/** Prepares the page on coverage. Without the engine it stands, without the chart, and says so. */
export async function prepareCoverage(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  notes: readonly string[],
): Promise<CoveragePage> {
  const status = archive.status();
  const { chart, searchable, trouble } = await chartOf(engine);
  return {
    figures: [
      { name: 'Articles', value: inFigures(status.articles) },
      ...(searchable === null ? [] : [{ name: 'Searchable', value: inFigures(searchable) }]),
      { name: 'Versions of them', value: inFigures(status.versions) },
      { name: 'Quotations', value: inFigures(status.quotations) },
      { name: 'People', value: inFigures(status.people) },
      { name: 'Papers', value: inFigures(status.publishers) },
      ...(status.firstDay === null || status.lastDay === null
        ? []
        : [
            {
              name: 'Published',
              value: `${dayInWords(status.firstDay)} to ${dayInWords(status.lastDay)}`,
            },
          ]),
    ],
    papers: archive.registers.papers().map(({ id, name, articles, first, last }) => ({
      name,
      href: paperAddress(id),
      articles,
      first: first === null ? '' : dayInWords(first),
      last: last === null ? '' : dayInWords(last),
    })),
    chart,
    failures: Object.entries(status.failures).map(([reason, count]) => ({ reason, count })),
    notes: [...notes, ...trouble],
  };
}

async function chartOf(engine: QueryPort): Promise<{
  chart: Histogram | null;
  searchable: number | null;
  trouble: readonly string[];
}> {
  try {
    const { facets, notes, total } = await engine.search({
      ...searchAsTyped(NO_SEARCH),
      query: EVERYTHING,
      limit: 0,
      facets: ['month', 'year'],
      facetLimit: PERIODS,
    });
    const chart = histogramOf(facets, (period) =>
      formatSearch({ ...NO_SEARCH, since: period, until: period }),
    );
    return { chart, searchable: total, trouble: notes };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return {
      chart: null,
      searchable: null,
      trouble: [`The search engine does not answer. ${error.message}`],
    };
  }
}
