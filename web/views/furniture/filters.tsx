import type { ComponentChildren } from 'preact';
import type { Refining } from '../../view-model/list/refine-form.ts';
import type { QuotesPage } from '../../view-model/quotes/quotes-page.ts';
import type { SearchPage } from '../../view-model/search/search-page.ts';
import { Canonical } from './head.tsx';
import { Notes } from './notes.tsx';
import { type Frame, Page } from './page.tsx';
import { Chips, Kept } from './results-furniture.tsx';

interface FiltersProps {
  readonly frame: Frame;
  /** Whose list it is; its form has the same name as the list's. */
  readonly list: 'search' | 'quotes';
  readonly page: SearchPage | QuotesPage;
  /** The refinements: fields of the form. */
  readonly children: ComponentChildren;
}

/** The refinements of a list as a page, where there is no room for them beside it: one form, one button. */
export function Filters({ frame, list, page, children }: FiltersProps) {
  const { refining } = page;
  const noun = list === 'search' ? 'article' : 'quotation';
  return (
    <Page
      head={<Canonical href={page.address} />}
      frame={frame}
      title={`Filters: ${page.heading} - On the Record`}
      part={list === 'search' ? 'articles' : 'quotes'}
      ownForm
    >
      <div class="summary">
        <p>
          <a class="back" href={page.address}>
            ‹ Back to the results
          </a>
        </p>
        <h1 id="found">{page.heading}</h1>
        <Chips chips={page.chips} clear={page.clear} />
        <Notes notes={page.notes} asTyped={page.asTyped} />
      </div>
      <form
        id={list}
        class="facets"
        action={`/${list}`}
        method="get"
        aria-label="Refine"
        data-view="filters"
      >
        <Kept pairs={refining.kept} />
        {children}
        {/* Without a script the number does not follow what is ticked: then the style leaves it out. */}
        <button type="submit">
          Show <span class="live">{refining.found} </span>
          {page.total === 1 ? noun : `${noun}s`}
        </button>
      </form>
    </Page>
  );
}

/** The way from a list to its filters, with how many are in force. */
export function ToFilters({ refining }: { readonly refining: Refining }) {
  return (
    <a class="to-filters" href={refining.href}>
      {refining.inForce === 0 ? 'Filters' : `Filters (${refining.inForce})`}
    </a>
  );
}
