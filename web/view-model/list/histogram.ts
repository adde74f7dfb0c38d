import type { FacetCounts, FacetValue } from '../../../src/search/port.ts';
import { monthInWords } from '../wording.ts';

/** A year or month of a histogram. */
export interface Bar {
  /** "2012" or "2012-03". */
  readonly period: string;
  /** "2012" or "March 2012". */
  readonly label: string;
  readonly count: number;
  /** The same search in this time alone. */
  readonly href: string;
}

/** How many results each year or month has, without gaps; `null` for fewer than two of them. */
export interface Histogram {
  readonly unit: 'year' | 'month';
  readonly bars: readonly Bar[];
  readonly highest: Bar;
}

/** Up to three years are drawn month by month, more year by year: 36 bars can still be told apart. */
const MONTHS_DRAWN = 36;

/** Most bars drawn; an older archive is cut to its latest time. */
const MOST_BARS = 120;

/** Counts of months, oldest first or not, as an answer has them: months, and the years they make up. */
export function countsOfMonths(months: readonly FacetValue[]): FacetCounts[] {
  const years = new Map<string, number>();
  for (const { value, count } of months) {
    const year = value.slice(0, 'yyyy'.length);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [
    { facet: 'month', values: months, truncated: false },
    {
      facet: 'year',
      values: [...years].map(([value, count]) => ({ value, count })),
      truncated: false,
    },
  ];
}

/**
 * Draws the months and years of an answer; `hrefOf` gives the address of one of them. Month by month
 * where there are at most `monthsDrawn` of them, else year by year.
 */
export function histogramOf(
  facets: readonly FacetCounts[],
  hrefOf: (period: string) => string,
  monthsDrawn = MONTHS_DRAWN,
): Histogram | null {
  const countsOf = (facet: string) => facets.find((each) => each.facet === facet);
  const months = countsOf('month');
  const monthly = months === undefined || months.truncated ? [] : everyMonth(months.values);
  const unit = monthly.length > 1 && monthly.length <= monthsDrawn ? 'month' : 'year';
  const counts = new Map((countsOf(unit)?.values ?? []).map(({ value, count }) => [value, count]));
  const periods = unit === 'month' ? monthly : everyYear([...counts.keys()]);
  const bars = periods.slice(-MOST_BARS).map((period) => ({
    period,
    label: unit === 'month' ? monthInWords(period) : period,
    count: counts.get(period) ?? 0,
    href: hrefOf(period),
  }));
  const [first, ...rest] = bars;
  if (first === undefined || rest.length === 0) return null;
  const highest = rest.reduce((best, bar) => (bar.count > best.count ? bar : best), first);
  return { unit, bars, highest };
}

function everyYear(years: readonly string[]): string[] {
  const [first, last] = ends(years.map(Number));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String(first + index).padStart(4, '0'),
  );
}

function everyMonth(values: readonly { readonly value: string }[]): string[] {
  const [first, last] = ends(
    values.map(({ value }) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5)) - 1),
  );
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = first + index;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The least and the greatest; a range without numbers is empty. */
function ends(numbers: readonly number[]): readonly [number, number] {
  return numbers.length === 0 ? [0, -1] : [Math.min(...numbers), Math.max(...numbers)];
}
