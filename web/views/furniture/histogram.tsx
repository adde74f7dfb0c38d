import type { Histogram } from '../../view-model/list/histogram.ts';
import { counted, inFigures } from '../../view-model/wording.ts';

/** A bar's share of the drawing's width, in units of the drawing. */
const BAR = 10;
const GAP = 2;
const HEIGHT = 60;

interface ChartProps {
  readonly histogram: Histogram;
  /** What is counted: "article". */
  readonly noun: string;
}

/**
 * How many results each year or month has: a drawing whose bars are links, and the same figures as a
 * table with the same links for whoever does not see the drawing or points less finely.
 */
export function Chart({ histogram, noun }: ChartProps) {
  const { bars, highest, unit } = histogram;
  const [first, last] = [bars[0]?.label ?? '', bars.at(-1)?.label ?? ''];
  const height = (count: number) =>
    count === 0 ? 0 : Math.max(3, Math.round((count / highest.count) * HEIGHT));
  return (
    <div class="chart">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${bars.length * BAR} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {bars.map(({ period, label, count, href }, index) => (
          <a key={period} href={href} tabindex={-1}>
            <title>{`${label}: ${counted(count, noun)}`}</title>
            <rect class="reach" x={index * BAR} y={0} width={BAR} height={HEIGHT} />
            <rect
              class="bar"
              x={index * BAR + GAP / 2}
              y={HEIGHT - height(count)}
              width={BAR - GAP}
              height={height(count)}
            />
          </a>
        ))}
      </svg>
      <p class="ends">
        <span>{first}</span> <span>{last}</span>
      </p>
      <details>
        <summary>{unit === 'year' ? 'Years' : 'Months'} as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{unit === 'year' ? 'Year' : 'Month'}</th>
              <th scope="col">{counted(2, noun).slice(2)}</th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ count }) => count > 0)
              .map(({ period, label, count, href }) => (
                <tr key={period}>
                  <th scope="row">
                    <a href={href}>{label}</a>
                  </th>
                  <td>{inFigures(count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

interface DatesProps {
  readonly since: string | null;
  readonly until: string | null;
  readonly form: string;
  readonly histogram: Histogram | null;
  readonly noun: string;
}

/** The date facet: the drawing, and two fields that do the same without it. */
export function Dates({ since, until, form, histogram, noun }: DatesProps) {
  return (
    <fieldset class="facet dates">
      <legend>Date</legend>
      {histogram !== null && <Chart histogram={histogram} noun={noun} />}
      <FromTo names={['since', 'until']} days={[since, until]} form={form} />
    </fieldset>
  );
}

/** The days on which words were said, where that is known. */
export function SaidDays({ since, until, form }: Pick<DatesProps, 'since' | 'until' | 'form'>) {
  return (
    <fieldset class="facet dates">
      <legend>Said</legend>
      <FromTo names={['said-since', 'said-until']} days={[since, until]} form={form} />
    </fieldset>
  );
}

interface FromToProps {
  readonly names: readonly [string, string];
  readonly days: readonly [string | null, string | null];
  readonly form: string;
}

function FromTo({ names: [first, last], days: [since, until], form }: FromToProps) {
  return (
    <div class="from-to">
      <label>
        from <input name={first} value={since ?? ''} form={form} placeholder="2012-03" />
      </label>
      <label>
        to <input name={last} value={until ?? ''} form={form} placeholder="2014" />
      </label>
    </div>
  );
}
