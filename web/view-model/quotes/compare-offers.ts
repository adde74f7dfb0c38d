import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { FacetName } from '../../../src/domain/document.ts';
import type { QueryPort } from '../../../src/search/port.ts';
import { type Comparison, columnsOf, formatComparison, withPerson } from '../../comparison.ts';
import type { QuotesParams } from '../../params.ts';
import { askForQuotes } from './quotes-request.ts';

/** Something that can be put beside, with how many quotations it has. */
export interface Offer {
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

/** Who else, and which other years, could stand beside; `[]` where none can. */
export interface Offers {
  readonly people: readonly Offer[];
  readonly years: readonly Offer[];
}

/** People and years that are offered: a line or two of names (our judgement). */
const OFFERED = 8;

/**
 * Who else, and which other years, have most quotations of what all columns share, at most eight of each. Throws
 * `EngineError` and `ArchiveError`.
 */
export async function prepareOffers(
  sources: { archive: ArchiveReader; engine: QueryPort },
  comparison: Comparison,
): Promise<Offers> {
  const { params, names, periods } = comparison;
  const byPeriod = periods.length > 0;
  const shared: QuotesParams = byPeriod
    ? { ...params, by: names[0] ?? '' }
    : { ...params, speaker: [], by: '' };
  const { reply } = await askForQuotes(sources, shared, { limit: 0, facets: ['speaker', 'year'] });
  const valuesOf = (facet: FacetName, taken: readonly string[]) =>
    (reply.answer.facets.find((counts) => counts.facet === facet)?.values ?? [])
      .filter(({ value }) => !taken.includes(value))
      .slice(0, OFFERED);
  const speakers = byPeriod ? [] : valuesOf('speaker', params.speaker);
  const labels = sources.archive.namesOf(speakers.map(({ value }) => value));
  const noColumn = columnsOf(comparison).length === 0;
  return {
    people: speakers.map(({ value, count }) => ({
      label: labels.get(value) ?? value,
      count,
      href: formatComparison(withPerson(comparison, value)),
    })),
    years: (byPeriod || noColumn ? valuesOf('year', periods) : [])
      .sort((a, b) => a.value.localeCompare(b.value))
      .map(({ value, count }) => ({
        label: value,
        count,
        href: formatComparison({ ...comparison, periods: [...periods, value].sort() }),
      })),
  };
}
