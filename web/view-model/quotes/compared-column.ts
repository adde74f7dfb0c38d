import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { FacetName } from '../../../src/domain/document.ts';
import type { QueryPort } from '../../../src/search/port.ts';
import { personAddress } from '../../address.ts';
import {
  type Compared,
  type Comparison,
  endsOf,
  formatComparison,
  quotesIn,
  withoutColumn,
  withPerson,
} from '../../comparison.ts';
import { formatQuotes } from '../../params.ts';
import { type Folded, foldQuotations } from '../list/fold-copies.ts';
import { type QuotationView, quotationViews } from '../quotation/quotation.ts';
import { dateInWords } from '../wording.ts';
import { hiddenIn, yearsIn } from './quotes-page.ts';
import { askForQuotes } from './quotes-request.ts';

/** What somebody said, or what was said at some time, beside others. */
export interface Column {
  readonly kind: Compared['kind'];
  /** The id, name or period as the address has it. */
  readonly value: string;
  readonly heading: string;
  /** The page of the person, where the column is of one. */
  readonly personHref: string | null;
  /** Whether the page says who speaks, so that no quotation need name them again. */
  readonly named: boolean;
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
  /** The comparison without it. */
  readonly without: string;
  readonly notes: readonly string[];
  /** Whether near spellings were searched as well. */
  readonly widened: boolean;
}

/** Quotations that a column shows, copies folded: three columns of them fill two windows. */
const SHOWN = 5;

type Label = (facet: FacetName, value: string) => string;

/** Asks the engine for one column. Throws `EngineError` and `ArchiveError`. */
export async function prepareColumn(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  { comparison, each, label }: { comparison: Comparison; each: Compared; label: Label },
): Promise<Column> {
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
    value: each.value,
    heading: headingOfColumn(each, { label, bearers }),
    personHref: id === null ? null : personAddress(id),
    named: id !== null || (each.kind === 'period' && params.speaker.length === 1),
    namesakes:
      bearers.length < 2
        ? []
        : bearers.map((person) => ({
            name: person.name,
            href: formatComparison(withPerson(withoutColumn(comparison, each), person.id)),
          })),
    total: answer.total,
    exact: answer.exact,
    years: yearsIn(answer),
    hidden: hiddenIn(answer, params),
    quotations: foldQuotations(
      quotationViews(archive, answer.ids, { query: asked, q: lit }),
      params.copies,
    ).slice(0, SHOWN),
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
