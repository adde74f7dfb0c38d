/** Years of publication, both inclusive; `null` is open. */
export interface YearRange {
  readonly first: number | null;
  readonly last: number | null;
}

/** The place among `ranges` of an article of this year ("2012"; `null`: undated); -1 for none of them. */
export function placeOf(year: string | null, ranges: readonly (YearRange | null)[]): number {
  if (year === null) return -1;
  const number = Number(year);
  return ranges.findIndex(
    (range) =>
      range !== null &&
      number >= (range.first ?? Number.NEGATIVE_INFINITY) &&
      number <= (range.last ?? Number.POSITIVE_INFINITY),
  );
}

/** "articles of 2010 to 2019"; without a range, what the other ranges leave. */
export function partInWords(range: YearRange | null, others: readonly YearRange[]): string {
  if (range !== null) return `articles of ${inWords(range)}`;
  if (others.length === 0) return 'all articles';
  return `undated articles and those of other years than ${others.map(inWords).join(', ')}`;
}

function inWords({ first, last }: YearRange): string {
  if (first === null) return last === null ? 'any year' : `${last} and before`;
  if (last === null) return `${first} and after`;
  return first === last ? String(first) : `${first} to ${last}`;
}
