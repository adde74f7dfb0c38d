import { advancedAddress, personAddress } from '../../address.ts';
import { formatQuotes, NO_QUOTES } from '../../params.ts';
import type { SearchPage } from '../../view-model/search/search-page.ts';
import { counted } from '../../view-model/wording.ts';
import { Copies } from '../furniture/copies.tsx';
import { Facets } from '../furniture/facets.tsx';
import { Filters } from '../furniture/filters.tsx';
import { Canonical, FeedLink } from '../furniture/head.tsx';
import { Dates } from '../furniture/histogram.tsx';
import { ListColumns } from '../furniture/list-columns.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import { Chips, Kept } from '../furniture/results-furniture.tsx';
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
      <ListColumns
        form={FORM}
        label="Results"
        page={page}
        refinements={refinements}
        strip={<PeopleStrip people={page.people} />}
        rows={page.hits.length}
      >
        <ol class="hits" start={page.first}>
          {page.hits.map(({ shown, copies }) => (
            <Hit key={shown.id} hit={shown} copies={copies} />
          ))}
        </ol>
      </ListColumns>
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
