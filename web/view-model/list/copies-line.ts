import type { FacetCounts } from '../../../src/search/port.ts';
import type { CopiesShown } from '../../params.ts';

/** What a page of results says of the copies among them. */
export interface CopiesLine {
  /** How many of the results are the first to print their story here, and how many print it again. */
  readonly first: number;
  readonly copies: number;
  readonly shown: CopiesShown;
  /** The same list with copies shown apart, or folded. */
  readonly otherwise: string;
  /** The same search among first printings alone. */
  readonly firstOnly: string;
}

interface Addressing<Params> {
  readonly params: Params;
  readonly addressOf: (params: Params) => string;
}

interface Printed {
  readonly copies: CopiesShown;
  readonly printing: readonly string[];
}

/** The line about copies; `null` where there are none, or where the reader has chosen among printings. */
export function copiesLine<Params extends Printed>(
  facets: readonly FacetCounts[],
  { params, addressOf }: Addressing<Params>,
): CopiesLine | null {
  const printings = facets.find(({ facet }) => facet === 'printing')?.values ?? [];
  const count = (printing: string) => printings.find(({ value }) => value === printing)?.count ?? 0;
  if (count('copy') === 0 || params.printing.length > 0) return null;
  const shown = params.copies;
  return {
    first: count('first'),
    copies: count('copy'),
    shown,
    otherwise: addressOf({ ...params, copies: shown === 'group' ? 'show' : 'group' }),
    firstOnly: addressOf({ ...params, printing: ['first'], page: 1 }),
  };
}
