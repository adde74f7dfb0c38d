import type { ArchiveReader } from '../../../src/archive/reader.ts';
import { describeQuery } from '../../../src/query/describe.ts';
import { parseQuery } from '../../../src/query/parse.ts';
import type { QueryPort } from '../../../src/search/port.ts';
import {
  type Comparison,
  columnsOf,
  formatComparison,
  MOST_COLUMNS,
  namePairs,
} from '../../comparison.ts';
import { QUOTE_FACETS } from '../../facet-parameters.ts';
import { NO_QUOTES, quotesPairs, type Read } from '../../params.ts';
import { type Chip, chipsOf } from '../list/chips.ts';
import { asOfNotes } from '../list/refine-form.ts';
import { createLabels } from '../list/refinements.ts';
import { QUOTE_SORTS, type SortLink, sortsOf } from '../list/sorts.ts';
import { listed } from '../wording.ts';
import { type Offers, prepareOffers } from './compare-offers.ts';
import { type Column, prepareColumn } from './compared-column.ts';
import { namesIn } from './quotes-request.ts';
import { subjectInWords } from './who-is-meant.ts';

/** The page that puts quotations side by side, ready to be rendered. */
export interface ComparePage extends Offers {
  readonly comparison: Comparison;
  readonly heading: string;
  readonly notes: readonly string[];
  readonly asTyped: string | null;
  /** What each hides is not counted: it differs from column to column. */
  readonly chips: readonly Chip[];
  /** The same columns without any other refinement. */
  readonly clear: string;
  readonly columns: readonly Column[];
  readonly kept: readonly (readonly [string, string])[];
  readonly sorts: readonly SortLink[];
  readonly address: string;
}

/** What the form has fields for, whatever is compared. */
const FIELDS = ['q', 'about', 'sure'];

/** Asks the engine once for each column, and once for what could stand beside. Throws `EngineError` and `ArchiveError`. */
export async function prepareComparison(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  { params: comparison, notes }: Read<Comparison>,
): Promise<ComparePage> {
  const { params } = comparison;
  const compared = columnsOf(comparison);
  const label = createLabels(archive, [...params.speaker, ...(params.not.speaker ?? [])]);
  const columns = await Promise.all(
    compared.map((each) => prepareColumn({ archive, engine }, { comparison, each, label })),
  );
  // People who have a column are no refinement: each column has a link of its own that takes it away.
  const columned = comparison.periods.length > 0 ? [] : params.speaker;
  const refining = columned.length > 0 ? { ...params, speaker: [] } : params;
  const chips = chipsOf(refining, {
    facets: QUOTE_FACETS,
    label,
    addressOf: (wider) =>
      formatComparison({
        ...comparison,
        params: columned.length > 0 ? { ...wider, speaker: columned } : wider,
      }),
  });
  const room = MOST_COLUMNS - compared.length;
  return {
    comparison,
    heading: headingOf(archive, comparison, columns),
    notes: [
      ...new Set([...notes, ...asOfNotes(params), ...columns.flatMap((column) => column.notes)]),
    ],
    asTyped: columns.some(({ widened }) => widened)
      ? formatComparison({ ...comparison, params: { ...params, exactly: true } })
      : null,
    chips: chips.map((chip) => ({ ...chip, hides: null })),
    clear: formatComparison(cleared(comparison)),
    columns,
    ...(room > 0
      ? await prepareOffers({ archive, engine }, comparison)
      : { people: [], years: [] }),
    // Names have boxes of their own, but where periods have them instead.
    kept: [
      ...quotesPairs(params).filter(([name]) => !FIELDS.includes(name)),
      ...(comparison.periods.length === 0 ? [] : namePairs(comparison.names)),
    ],
    sorts: sortsOf(QUOTE_SORTS, params.sort, (sort) =>
      formatComparison({ ...comparison, params: { ...params, sort } }),
    ),
    address: formatComparison(comparison),
  };
}

/** "What Ilse Brandt and Tomas Reyl said about Sylvania with the word “ceasefire”". */
function headingOf(
  archive: ArchiveReader,
  { params, names, periods }: Comparison,
  columns: readonly Column[],
): string {
  const about = namesIn(archive, { by: '', about: params.about }).about;
  const rest = [
    about === null ? '' : `about ${subjectInWords(about, params.about)}`,
    describeQuery(parseQuery(params.q).query),
  ];
  const inColumns = listed(columns.map(({ heading }) => heading));
  if (periods.length === 0) {
    if (columns.length === 0) return ['Compare what was said', ...rest].filter(Boolean).join(' ');
    return [`What ${inColumns} said`, ...rest].filter(Boolean).join(' ');
  }
  const speakers = [...archive.namesOf(params.speaker).values(), ...names];
  const who = speakers.length === 0 ? 'was said' : `${listed(speakers, 'or')} said`;
  return `${[`What ${who}`, ...rest].filter(Boolean).join(' ')}, compared: ${inColumns}`;
}

/** The columns and words, and no other refinement. */
function cleared({ params, names, periods }: Comparison): Comparison {
  const { q, about, speaker, sure, sort } = params;
  return { params: { ...NO_QUOTES, q, about, speaker, sure, sort }, names, periods };
}
