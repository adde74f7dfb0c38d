import { personAddress } from '../address.ts';
import type { ArticleHit } from '../view-model/article-hit.ts';
import type { SearchPage } from '../view-model/search-page.ts';
import { counted, inFigures } from '../view-model/wording.ts';
import { Facets } from './facets.tsx';
import { Notes } from './notes.tsx';
import { type Frame, Page } from './page.tsx';
import { Pieces } from './pieces.tsx';
import { Speaker, Words } from './quotation.tsx';
import { Chips, PageLinks, Sorts, WaysOut } from './results-furniture.tsx';

const FORM = 'search';

interface SearchProps {
  readonly frame: Frame;
  readonly page: SearchPage;
}

/** The search page: box, what was found, facets, results. The whole page is one GET form. */
export function Search({ frame, page }: SearchProps) {
  const { params } = page;
  const found = page.total > 0;
  return (
    <Page frame={frame} title={titleOf(page)} part="articles">
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
            placeholder="Words, “exact words”, -not this"
          />
          {params.sort !== 'relevance' && <input type="hidden" name="sort" value={params.sort} />}
          {params.per !== '20' && <input type="hidden" name="per" value={params.per} />}
          <button type="submit">Search</button>
        </form>
      </search>
      <div class="summary">
        <h1>{page.heading}</h1>
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
        <aside class="facets" aria-label="Refine">
          <Facets facets={page.facets} form={FORM} />
          <fieldset class="facet dates">
            <legend>Date</legend>
            <label>
              from{' '}
              <input name="since" value={params.since ?? ''} form={FORM} placeholder="2012-03" />
            </label>
            <label>
              to <input name="until" value={params.until ?? ''} form={FORM} placeholder="2014" />
            </label>
          </fieldset>
          <button type="submit" form={FORM}>
            Apply
          </button>
        </aside>
        <section class="results" aria-label="Results">
          {page.people.length > 0 && (
            <ul class="people" aria-label="People of this name">
              {page.people.map((person) => (
                <li key={person.id}>
                  <a class="speaker" href={personAddress(person.id)}>
                    {person.name}
                  </a>
                  {person.roles[0] !== undefined && (
                    <span class="role">, {person.roles[0].text}</span>
                  )}
                  <span class="count"> {counted(person.quotations, 'quotation')}</span>
                </li>
              ))}
            </ul>
          )}
          {found ? <Sorts sorts={page.sorts} /> : <WaysOut waysOut={page.waysOut} />}
          {found && page.hits.length === 0 && (
            <p class="advice">
              There is no page {inFigures(params.page)}: the last is page{' '}
              {inFigures(page.pages.last)}.
            </p>
          )}
          <ol class="hits" start={page.first}>
            {page.hits.map((hit) => (
              <Hit key={hit.id} hit={hit} />
            ))}
          </ol>
          <PageLinks pages={page.pages} />
        </section>
      </div>
    </Page>
  );
}

function Hit({ hit }: { readonly hit: ArticleHit }) {
  const { snippet, quotation } = hit;
  return (
    <li>
      <h2>
        <a href={hit.href}>
          <Pieces pieces={hit.headline} />
        </a>
      </h2>
      <p class="facts">
        {hit.facts.join(' · ')}
        {hit.count > 0 && <span class="count"> · {counted(hit.count, 'hit')}</span>}
      </p>
      <p class="snippet" dir="auto">
        {snippet.cutBefore && '… '}
        <Pieces pieces={snippet.pieces} />
        {snippet.cutAfter && ' …'}
      </p>
      {quotation !== null && (
        <div class="best">
          <Words quotation={quotation} />
          <p class="said-by">
            <Speaker quotation={quotation} />{' '}
            <a class="facts" href={quotation.href}>
              {quotation.kind}, {quotation.evidence?.certainty}
            </a>
          </p>
        </div>
      )}
      {hit.people.length > 0 && (
        <p class="named">
          {hit.people.map(({ name, href }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <a href={href}>{name}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function titleOf({ heading, params }: SearchPage): string {
  return `${heading}${params.page > 1 ? `, page ${params.page}` : ''} - On the Record`;
}
