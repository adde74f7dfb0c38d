import { advancedAddress, personAddress } from '../../address.ts';
import { formatQuotes, NO_QUOTES } from '../../params.ts';
import type { SearchPage } from '../../view-model/search/search-page.ts';
import { counted, inFigures } from '../../view-model/wording.ts';
import { Copies } from '../furniture/copies.tsx';
import { Facets } from '../furniture/facets.tsx';
import { Filters, ToFilters } from '../furniture/filters.tsx';
import { Canonical, FeedLink } from '../furniture/head.tsx';
import { Dates } from '../furniture/histogram.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import {
  Chips,
  Kept,
  PageLinks,
  Sorts,
  TakeAway,
  WaysOut,
} from '../furniture/results-furniture.tsx';
import { Hit } from './hit.tsx';

const FORM = 'search';

interface SearchProps {
  readonly frame: Frame;
  readonly page: SearchPage;
}

/** The search page: box, what was found, facets, results. The whole page is one GET form. */
export function Search({ frame, page }: SearchProps) {
  const { params } = page;
  const refinements = (
    <>
      <Dates
        since={params.since}
        until={params.until}
        form={FORM}
        histogram={page.histogram}
        noun="article"
      />
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
      title={titleOf(page)}
      part="articles"
      ownForm
    >
      <search>
        <form id={FORM} class="box wide" action="/search" method="get">
          <label class="quiet" for="q">
            Words, or “exact words”, or -word to leave one out
          </label>
          <input
            id="q"
            type="search"
            name="q"
            value={params.q}
            autocomplete="off"
            data-suggest="/suggest"
            placeholder="Words, “exact words”, -not this"
          />
          <Kept pairs={page.refining.kept} />
          <button type="submit">Search</button>
        </form>
        <p class="under-box">
          <a href={advancedAddress(params.q)}>Advanced search</a>{' '}
          <a href="/help/search">What you can type</a>
        </p>
      </search>
      <div class="summary">
        <h1 id="found">{page.heading}</h1>
        <Copies copies={page.copies} />
        {page.quotes.total > 0 && params.q !== '' && (
          <p>
            <a href={page.quotes.href}>
              {counted(page.quotes.total, 'quotation')} with these words
            </a>
          </p>
        )}
        <Chips chips={page.chips} clear={page.clear} />
        <Notes notes={page.notes} asTyped={page.asTyped} />
      </div>
      <div class="columns">
        <aside id="filters" class="facets" aria-label="Refine">
          {refinements}
          <button type="submit" form={FORM}>
            Apply filters
          </button>
        </aside>
        <section class="results" aria-label="Results">
          <div class="orders">
            {found && <Sorts sorts={page.sorts} />}
            <ToFilters refining={page.refining} />
          </div>
          <PeopleStrip people={page.people} />
          {!found && <WaysOut waysOut={page.waysOut} words={page.words} />}
          {found && page.hits.length === 0 && (
            <p class="advice">
              There is no page {inFigures(params.page)}: the last is page{' '}
              {inFigures(page.pages.last)}.
            </p>
          )}
          <ol class="hits" start={page.first}>
            {page.hits.map(({ shown, copies }) => (
              <Hit key={shown.id} hit={shown} copies={copies} />
            ))}
          </ol>
          <PageLinks pages={page.pages} />
          {found && <TakeAway takeAway={page.takeAway} />}
        </section>
      </div>
    </Page>
  );
}

interface StripProps {
  readonly people: SearchPage['people'];
}

/** Those whom the words name, with the way to all that they said. */
function PeopleStrip({ people }: StripProps) {
  if (people.length === 0) return null;
  return (
    <ul class="people" aria-label="People of this name">
      {people.map(({ id, name, roles, quotations, articles }) => (
        <li key={id}>
          <a class="speaker" href={personAddress(id)}>
            {name}
          </a>
          {roles[0] !== undefined && <span class="role">, {roles[0].text}</span>}
          <p class="facts">
            <a href={formatQuotes({ ...NO_QUOTES, speaker: [id], sure: 'any' })}>
              {counted(quotations, 'quotation')}
            </a>
            {' · named in '}
            {counted(articles, 'article')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function titleOf({ heading, params }: SearchPage): string {
  return `${heading}${params.page > 1 ? `, page ${params.page}` : ''} - On the Record`;
}
