import type { QuotesPage } from '../../view-model/quotes/quotes-page.ts';
import { counted } from '../../view-model/wording.ts';
import { Copies } from '../furniture/copies.tsx';
import { Facets } from '../furniture/facets.tsx';
import { Filters } from '../furniture/filters.tsx';
import { Canonical, FeedLink } from '../furniture/head.tsx';
import { Dates, SaidDays } from '../furniture/histogram.tsx';
import { ListColumns } from '../furniture/list-columns.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import { Chips, Kept } from '../furniture/results-furniture.tsx';
import { QuotationRecord } from '../quotation/quotation.tsx';
import { Namesakes } from './namesakes.tsx';
import { AboutField, CertaintyField, SaidField } from './quote-fields.tsx';

const FORM = 'quotes';

interface QuotesProps {
  readonly frame: Frame;
  readonly page: QuotesPage;
}

/** The quotes page: what, by whom, about whom; every quotation as a record. */
export function Quotes({ frame, page }: QuotesProps) {
  const { params } = page;
  const refinements = (
    <>
      <Dates
        since={params.since}
        until={params.until}
        form={FORM}
        histogram={page.histogram}
        noun="quotation"
      />
      <SaidDays since={params.saidSince} until={params.saidUntil} form={FORM} />
      <Facets facets={page.facets} form={FORM} />
    </>
  );
  if (params.view === 'filters') {
    return (
      <Filters frame={frame} list={FORM} page={page}>
        {refinements}
      </Filters>
    );
  }
  const found = page.total > 0;
  return (
    <Page
      head={
        <>
          <Canonical href={page.address} />
          <FeedLink href={page.takeAway.feed} />
        </>
      }
      frame={frame}
      title={`${page.heading}${params.page > 1 ? `, page ${params.page}` : ''} - On the Record`}
      part="quotes"
      ownForm
    >
      <search>
        <form id={FORM} class="three" action="/quotes" method="get">
          <SaidField q={params.q} />
          <label>
            By
            <input name="by" value={params.by} autocomplete="off" placeholder="anyone" />
          </label>
          <AboutField about={params.about} />
          <CertaintyField sure={params.sure} />
          <Kept pairs={page.refining.kept} />
          <button type="submit">Find quotes</button>
        </form>
      </search>
      <div class="summary">
        <h1 id="found">{page.heading}</h1>
        <Copies copies={page.copies} />
        <Namesakes name={params.by} namesakes={page.namesakes} />
        {found && (
          <p>
            {page.years.length > 0 && `Printed ${page.years.join(' to ')}`}
            {page.years.length > 0 && page.hidden.count > 0 && ' · '}
            {page.hidden.count > 0 && <Hidden hidden={page.hidden} />}
            {(page.years.length > 0 || page.hidden.count > 0) && ' · '}
            <a href={page.compareHref}>Compare people or years</a>
          </p>
        )}
        {!found && page.hidden.count > 0 && (
          <p>
            <Hidden hidden={page.hidden} />
          </p>
        )}
        <Chips chips={page.chips} clear={page.clear} />
        <Notes notes={page.notes} asTyped={page.asTyped} />
      </div>
      <ListColumns
        form={FORM}
        label="Quotations"
        page={page}
        refinements={refinements}
        rows={page.quotations.length}
      >
        {page.quotations.map(({ shown, copies }) => (
          <QuotationRecord key={shown.id} quotation={shown} copies={copies} />
        ))}
      </ListColumns>
    </Page>
  );
}

function Hidden({ hidden }: { readonly hidden: QuotesPage['hidden'] }) {
  return (
    <>
      {counted(hidden.count, 'less certain attribution')} hidden: <a href={hidden.href}>show</a>
    </>
  );
}
