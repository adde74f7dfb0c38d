import type { ComponentChildren } from 'preact';
import type { QuotesPage } from '../../view-model/quotes/quotes-page.ts';
import type { SearchPage } from '../../view-model/search/search-page.ts';
import { inFigures } from '../../view-model/wording.ts';
import { ToFilters } from './filters.tsx';
import { PageLinks, Sorts, TakeAway, WaysOut } from './results-furniture.tsx';

interface ListColumnsProps {
  /** The id of the list's form. */
  readonly form: string;
  /** What the results are, for whoever does not see them: "Quotations". */
  readonly label: string;
  readonly page: SearchPage | QuotesPage;
  /** Fields of the form. */
  readonly refinements: ComponentChildren;
  /** What stands between the orders and the results. */
  readonly strip?: ComponentChildren;
  /** Results on this page. */
  readonly rows: number;
  readonly children: ComponentChildren;
}

/** A list: its refinements beside its results, in an order, or what to try where there are none. */
export function ListColumns({
  form,
  label,
  page,
  refinements,
  strip,
  rows,
  children,
}: ListColumnsProps) {
  const found = page.total > 0;
  return (
    <div class="columns">
      <aside id="filters" class="facets" aria-label="Refine">
        {refinements}
        <button type="submit" form={form}>
          Apply filters
        </button>
      </aside>
      <section class="results" aria-label={label}>
        <div class="orders">
          {found && <Sorts sorts={page.sorts} />}
          <ToFilters refining={page.refining} />
        </div>
        {strip}
        {!found && <WaysOut waysOut={page.waysOut} words={'words' in page ? page.words : []} />}
        {found && rows === 0 && (
          <p class="advice">
            There is no page {inFigures(page.params.page)}: the last is page{' '}
            {inFigures(page.pages.last)}.
          </p>
        )}
        {children}
        <PageLinks pages={page.pages} />
        {found && <TakeAway takeAway={page.takeAway} />}
      </section>
    </div>
  );
}
