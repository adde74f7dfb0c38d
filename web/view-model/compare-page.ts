import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { FacetName } from '../../src/domain/document.ts';
import { describeQuery } from '../../src/query/describe.ts';
import { parseQuery } from '../../src/query/parse.ts';
import type { QueryPort } from '../../src/search/port.ts';
import { personAddress } from '../address.ts';
import {
  type Compared,
  type Comparison,
  columnsOf,
  endsOf,
  formatComparison,
  MOST_COLUMNS,
  namePairs,
  quotesIn,
  withoutColumn,
} from '../comparison.ts';
import { QUOTE_FACETS } from '../facet-parameters.ts';
import { formatQuotes, NO_QUOTES, type QuotesParams, quotesPairs, type Read } from '../params.ts';
import { type BareChip, chipsOf } from './chips.ts';
import { type Folded, foldCopies } from './fold-copies.ts';
import { type QuotationView, quotationViews } from './quotation.ts';
import { hiddenIn, yearsIn } from './quotes-page.ts';
import { askForQuotes, namesIn } from './quotes-request.ts';
import { asOfNotes } from './refine-form.ts';
import { createLabels } from './refinements.ts';
import { dateInWords, listed } from './wording.ts';

/** What somebody said, or what was said at some time, beside others. */
export interface Column {
  readonly kind: Compared['kind'];
  readonly heading: string;
  /** The page of the person, where the column is of one. */
  readonly personHref: string | null;
  /** Whom a typed name was taken to mean, where that is more than one. */
  readonly namesakes: readonly { readonly name: string; readonly href: string }[];
  readonly total: number;
  readonly exact: boolean;
  /** The first and last year with such a quotation. */
  readonly years: readonly string[];
  readonly hidden: number;
  /** The beginning of the list. */
  readonly quotations: readonly Folded<QuotationView>[];
  /** The whole list, to be sorted, refined and taken along. */
  readonly all: string;
  readonly without: string;
}

/** Something that can be put beside, with how many quotations it has. */
export interface Offer {
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

/** The page that puts quotations side by side, ready to be rendered. */
export interface ComparePage {
  readonly comparison: Comparison;
  readonly heading: string;
  readonly notes: readonly string[];
  readonly asTyped: string | null;
  readonly chips: readonly BareChip<QuotesParams>[];
  /** The same columns without any other refinement. */
  readonly clear: string;
  readonly columns: readonly Column[];
  /** Who else, and which other years, have most such quotations; `[]` where no column is free. */
  readonly people: readonly Offer[];
  readonly years: readonly Offer[];
  readonly kept: readonly (readonly [string, string])[];
  readonly sorts: readonly {
    readonly label: string;
    readonly href: string;
    readonly on: boolean;
  }[];
  readonly address: string;
}

/** Quotations that a column shows, copies folded: three columns of them fill two windows. */
const SHOWN = 5;

/** What the form has fields for, whatever is compared. */
const FIELDS = ['q', 'about', 'sure'];

/** People and years that are offered. */
const OFFERED = 8;

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
    chips,
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
    sorts: (['newest', 'oldest', 'relevance'] as const).map((sort) => ({
      label: sort.charAt(0).toUpperCase() + sort.slice(1),
      href: formatComparison({ ...comparison, params: { ...params, sort } }),
      on: params.sort === sort,
    })),
    address: formatComparison(comparison),
  };
}

type Label = (facet: FacetName, value: string) => string;

async function prepareColumn(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  { comparison, each, label }: { comparison: Comparison; each: Compared; label: Label },
): Promise<Column & { readonly notes: readonly string[]; readonly widened: boolean }> {
  const params = quotesIn(comparison, each);
  // More are asked for than are shown: copies of one story take one place.
  const { names, nobody, reply, lit } = await askForQuotes({ archive, engine }, params, {
    limit: 2 * SHOWN,
    facets: ['year', 'sure'],
  });
  const { answer, asked, warnings, widened } = reply;
  const bearers = each.kind === 'name' ? (names.by?.people ?? []) : [];
  const [bearer] = bearers;
  const id =
    each.kind === 'speaker' ? each.value : bearers.length === 1 ? (bearer?.id ?? null) : null;
  return {
    kind: each.kind,
    heading: headingOfColumn(each, { label, bearers }),
    personHref: id === null ? null : personAddress(id),
    namesakes:
      bearers.length < 2
        ? []
        : bearers.map((person) => ({
            name: person.name,
            href: formatComparison(beside(withoutColumn(comparison, each), person.id)),
          })),
    total: answer.total,
    exact: answer.exact,
    years: yearsIn(answer),
    hidden: hiddenIn(answer, params),
    quotations: foldCopies(quotationViews(archive, answer.ids, { query: asked, q: lit }), {
      copies: params.copies,
      storyOf: ({ story }) => story,
      printedAt: ({ published }) => published,
    }).slice(0, SHOWN),
    all: formatQuotes(params),
    without: formatComparison(withoutColumn(comparison, each)),
    notes: [...nobody, ...warnings.map(({ message }) => message), ...answer.notes],
    widened: widened.length > 0,
  };
}

function headingOfColumn(
  { kind, value }: Compared,
  { label, bearers }: { label: Label; bearers: readonly { readonly name: string }[] },
): string {
  if (kind === 'speaker') return label('speaker', value);
  if (kind === 'period') return periodInWords(value);
  const [bearer] = bearers;
  return bearer !== undefined && bearers.length === 1 ? bearer.name : `Anyone named “${value}”`;
}

/** "March 2012", "2012 to March 2014", "from 2012", "until 2014". */
function periodInWords(period: string): string {
  const [since, until] = endsOf(period).map((end) => (end === null ? null : dateInWords(end)));
  if (since === until) return since ?? '';
  if (until === null) return `from ${since}`;
  return since === null ? `until ${until}` : `${since} to ${until}`;
}

/** "What Ilse Brandt and Tomas Reyl said about Sylvania with the word “ceasefire”". */
function headingOf(
  archive: ArchiveReader,
  { params, names, periods }: Comparison,
  columns: readonly Column[],
): string {
  const about = namesIn(archive, { by: '', about: params.about }).about;
  const rest = [
    about === null ? '' : `about ${about.country ?? about.people[0]?.name ?? `“${params.about}”`}`,
    describeQuery(parseQuery(params.q).query),
  ];
  const inColumns = listed(columns.map(({ heading }) => heading));
  if (periods.length === 0) {
    if (columns.length === 0) return ['Compare what was said', ...rest].filter(Boolean).join(' ');
    return [`What ${inColumns} said`, ...rest].filter(Boolean).join(' ');
  }
  const speakers = [...archive.namesOf(params.speaker).values(), ...names];
  const who = speakers.length === 0 ? 'was said' : `${listed(speakers, 'or')} said`;
  return [`What ${who}`, ...rest, `compared: ${inColumns}`].filter(Boolean).join(' ');
}

/** Who else, and which other years, have most quotations of what all columns share. */
async function prepareOffers(
  sources: { archive: ArchiveReader; engine: QueryPort },
  comparison: Comparison,
): Promise<Pick<ComparePage, 'people' | 'years'>> {
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
      href: formatComparison(beside(comparison, value)),
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

/** The comparison with one more person. */
function beside(comparison: Comparison, id: string): Comparison {
  const { params } = comparison;
  return { ...comparison, params: { ...params, speaker: [...params.speaker, id].sort() } };
}

/** The columns and words, and no other refinement. */
function cleared({ params, names, periods }: Comparison): Comparison {
  const { q, about, speaker, sure, sort } = params;
  return { params: { ...NO_QUOTES, q, about, speaker, sure, sort }, names, periods };
}
