import type { FacetName } from '../../../src/domain/document.ts';
import type { QueryPort, SearchRequest } from '../../../src/search/port.ts';
import type { Chosen, Refining } from '../../facet-parameters.ts';
import { dateInWords } from '../wording.ts';
import { LEGENDS } from './refinements.ts';

/** A refinement in force, and the address of the same search without it. */
export interface Chip {
  readonly label: string;
  /** What the refinement is about: "Country". */
  readonly facet: string;
  readonly without: string;
  /** Results that this refinement alone keeps out; `null` where that cannot be said. */
  readonly hides: number | null;
}

/** What chips are made of: a search that can be refined by facets and dates. */
type Refined<Facet extends FacetName> = Chosen<Facet> &
  Refining<Facet> & {
    readonly since: string | null;
    readonly until: string | null;
    readonly saidSince?: string | null;
    readonly saidUntil?: string | null;
    readonly asOf: string | null;
    readonly page: number;
  };

/** A chip before it is known what it hides, with the search that shows it. */
export interface BareChip<Params> extends Omit<Chip, 'hides'> {
  readonly wider: Params;
}

/** Every refinement of a search, each with the search that lacks it. */
export function chipsOf<Facet extends FacetName, Params extends Refined<Facet>>(
  params: Params,
  {
    facets,
    label,
    addressOf,
  }: {
    facets: readonly Facet[];
    label: (facet: FacetName, value: string) => string;
    addressOf: (params: Params) => string;
  },
): BareChip<Params>[] {
  const chip = (facet: string, name: string, change: object) => {
    const wider = { ...params, ...change, page: 1 };
    return { facet, label: name, without: addressOf(wider), wider };
  };
  const chosen = facets.flatMap((facet) =>
    params[facet].map((value) => {
      const rest = params[facet].filter((each) => each !== value);
      const all = params.all.filter((each) => each !== facet || rest.length > 1);
      return chip(LEGENDS[facet], label(facet, value), {
        [facet]: rest,
        all,
      });
    }),
  );
  const absent = facets.flatMap((facet) =>
    (params.not[facet] ?? []).map((value) => {
      const { [facet]: values = [], ...others } = params.not;
      const rest = values.filter((each) => each !== value);
      const not = (rest.length === 0 ? others : { ...others, [facet]: rest }) as Params['not'];
      return chip(LEGENDS[facet], `not ${label(facet, value)}`, { not });
    }),
  );
  return [...chosen, ...absent, ...dayChips(params, chip)];
}

function dayChips<Facet extends FacetName, Made>(
  params: Refined<Facet>,
  chip: (facet: string, name: string, change: object) => Made,
): Made[] {
  const between = (
    facet: string,
    verb: string,
    [first, last]: readonly ['since', 'until'] | readonly ['saidSince', 'saidUntil'],
  ) => {
    const [since, until] = [params[first] ?? null, params[last] ?? null];
    if (since !== null && since === until) {
      return [chip(facet, `${verb}${dateInWords(since)}`, { [first]: null, [last]: null })];
    }
    return [
      ...(since === null
        ? []
        : [chip(facet, `${verb}from ${dateInWords(since)}`, { [first]: null })]),
      ...(until === null ? [] : [chip(facet, `${verb}to ${dateInWords(until)}`, { [last]: null })]),
    ];
  };
  return [
    ...between('Date', '', ['since', 'until']),
    ...between('Day of the words', 'said ', ['saidSince', 'saidUntil']),
    ...(params.asOf === null
      ? []
      : [chip('Archive', `as of ${dateInWords(params.asOf)}`, { asOf: null })]),
  ];
}

/** Chips whose hidden results are counted: each costs a search. */
const MOST_COUNTED = 6;

/**
 * Counts what each chip hides. A chip whose removal narrows the search (one of several values of
 * which any is enough) hides nothing, and says nothing.
 */
export async function countHidden<Params>(
  engine: Pick<QueryPort, 'search'>,
  chips: readonly BareChip<Params>[],
  { total, requestOf }: { total: number; requestOf: (params: Params) => SearchRequest },
): Promise<Chip[]> {
  return Promise.all(
    chips.map(async ({ wider, ...chip }, index): Promise<Chip> => {
      if (index >= MOST_COUNTED) return { ...chip, hides: null };
      const request = { ...requestOf(wider), offset: 0, limit: 0, facets: [] };
      const hides = (await engine.search(request)).total - total;
      return { ...chip, hides: hides > 0 ? hides : null };
    }),
  );
}
