import type { FacetCounts } from '../../src/search/port.ts';
import type { CopiesShown } from '../params.ts';

/** What a page of results says of the copies among them. */
export interface CopiesLine {
  /** How many of the results print again what another article of the archive printed before. */
  readonly count: number;
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
  const count = printings.find(({ value }) => value === 'copy')?.count ?? 0;
  if (count === 0 || params.printing.length > 0) return null;
  const shown = params.copies;
  return {
    count,
    shown,
    otherwise: addressOf({ ...params, copies: shown === 'group' ? 'show' : 'group' }),
    firstOnly: addressOf({ ...params, printing: ['first'], page: 1 }),
  };
}
