import { Fragment } from 'preact';
import { MOST_COLUMNS } from '../../comparison.ts';
import type { Offer } from '../../view-model/quotes/compare-offers.ts';
import type { ComparePage } from '../../view-model/quotes/compare-page.ts';
import type { Column } from '../../view-model/quotes/compared-column.ts';
import { counted, inFigures } from '../../view-model/wording.ts';
import { Canonical } from '../furniture/head.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import { Chips, Kept, Sorts } from '../furniture/results-furniture.tsx';
import { QuotationRecord } from '../quotation/quotation.tsx';
import { Namesakes } from './namesakes.tsx';
import { AboutField, CertaintyField, SaidField } from './quote-fields.tsx';

interface CompareProps {
  readonly frame: Frame;
  readonly page: ComparePage;
}

/** What people said, or what was said at different times, side by side; one under the other where it is narrow. */
export function Compare({ frame, page }: CompareProps) {
  const { columns } = page;
  return (
    <Page
      head={<Canonical href={page.address} />}
      frame={frame}
      title={`${page.heading} - On the Record`}
      part="quotes"
      ownForm
    >
      <CompareForm page={page} />
      <div class="summary">
        <h1>{page.heading}</h1>
        <Chips chips={page.chips} clear={page.clear} />
        <Notes notes={page.notes} asTyped={page.asTyped} />
        <Offers title={columns.length === 0 ? 'Most quoted' : 'Put beside'} offers={page.people} />
        <Offers
          title={columns.length === 0 ? 'Years with most quotations' : 'Put beside'}
          offers={page.years}
        />
      </div>
      {columns.length > 0 && <Sorts sorts={page.sorts} />}
      <div class="side-by-side">
        {columns.map((column) => (
          <ColumnOf key={column.without} column={column} />
        ))}
      </div>
      {columns.length > 0 && (
        <p class="advice">
          Figures count what this archive holds. That something is not in it does not mean that it
          was not said.
        </p>
      )}
    </Page>
  );
}

/** Words and subject that all columns share, and boxes for those that are compared: people or periods. */
function CompareForm({ page }: Pick<CompareProps, 'page'>) {
  const { params, names, periods } = page.comparison;
  const [{ kind = null } = {}] = page.columns;
  const people = kind === 'period' ? 0 : MOST_COLUMNS - params.speaker.length;
  const times = kind === null || kind === 'period' ? MOST_COLUMNS : 0;
  return (
    <search>
      <form class="three compared" action="/compare" method="get">
        <SaidField q={params.q} />
        <AboutField about={params.about} />
        <CertaintyField sure={params.sure} />
        {boxes(people).map((index) => (
          <label key={index}>
            {index + params.speaker.length === 0 ? 'Said by' : 'and by'}
            <input name="by" value={names[index] ?? ''} autocomplete="off" placeholder="a person" />
          </label>
        ))}
        {boxes(times).map((index) => (
          <label key={index}>
            {index === 0 ? 'Printed in' : 'and in'}
            <input
              name="period"
              value={periods[index] ?? ''}
              autocomplete="off"
              placeholder="2012 or 2012..2014"
            />
          </label>
        ))}
        <Kept pairs={page.kept} />
        <button type="submit">Compare</button>
      </form>
    </search>
  );
}

function boxes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** What could stand beside, each a link. */
function Offers({ title, offers }: { readonly title: string; readonly offers: readonly Offer[] }) {
  if (offers.length === 0) return null;
  return (
    <p>
      {title}:{' '}
      {offers.map(({ label, count, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ' · '}
          <a href={href}>{label}</a> <span class="count">{inFigures(count)}</span>
        </Fragment>
      ))}
    </p>
  );
}

/** One column: who or when, how much there is, the beginning of it, and the way to all. */
function ColumnOf({ column }: { readonly column: Column }) {
  const { heading, personHref, total, exact, years, hidden, quotations } = column;
  const count = `${exact ? '' : 'about '}${counted(total, 'quotation')}`;
  return (
    <section class="results" aria-label={heading}>
      <h2>
        {personHref === null ? (
          heading
        ) : (
          <a class="speaker" href={personHref}>
            {heading}
          </a>
        )}
      </h2>
      <p class="facts">
        {total === 0 ? (
          'No quotation'
        ) : (
          <a href={column.all}>
            {count}
            <span class="quiet"> of {heading}</span>
          </a>
        )}
        {years.length > 0 && ` · printed ${years.join(' to ')}`}
        {hidden > 0 && ` · ${counted(hidden, 'less certain attribution')} hidden`}
        {' · '}
        <a href={column.without}>
          leave out<span class="quiet"> {heading}</span>
        </a>
      </p>
      <Namesakes name={column.value} namesakes={column.namesakes} />
      {quotations.map(({ shown, copies }) => (
        <QuotationRecord key={shown.id} quotation={shown} copies={copies} named={column.named} />
      ))}
      {total > quotations.length && quotations.length > 0 && (
        <p>
          <a href={column.all}>
            All {count}
            <span class="quiet"> of {heading}</span>
          </a>
        </p>
      )}
    </section>
  );
}
