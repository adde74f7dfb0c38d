import { advancedAddress } from '../address.ts';
import type { HomePage } from '../view-model/home-page.ts';
import { Notes } from './furniture/notes.tsx';
import { type Frame, Page } from './furniture/page.tsx';
import { QuotationRecord } from './quotation/quotation.tsx';
import { Hit } from './search/hit.tsx';

interface HomeProps {
  readonly frame: Frame;
  readonly page: HomePage;
}

/** The home page: one box, questions that this archive answers, what it covers, what is newest. */
export function Home({ frame, page }: HomeProps) {
  return (
    <Page
      frame={frame}
      title="On the Record - news search in which a quotation can be checked"
      ownForm
    >
      <div class="home">
        <h1>Who said what, when, and how do we know?</h1>
        <search>
          <form class="box wide" action="/search" method="get">
            <label class="quiet" for="q">
              Words, or “exact words”, or -word to leave one out
            </label>
            <input
              id="q"
              type="search"
              name="q"
              autocomplete="off"
              data-suggest="/suggest"
              placeholder="Words, “exact words”, -not this"
            />
            <button type="submit">Search</button>
          </form>
          <p class="under-box">
            <a href="/quotes">Search what was said, and by whom</a>{' '}
            <a href={advancedAddress('')}>Advanced search</a>{' '}
            <a href="/help/search">What you can type</a>
          </p>
        </search>
        {page.examples.length > 0 && (
          <ul class="examples" aria-label="Examples">
            {page.examples.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
        <p class="advice">
          {frame.coverage} <a href="/about/coverage">What it covers</a>
        </p>
        <Notes notes={page.notes} />
      </div>
      <div class="newest">
        {page.latest.length > 0 && (
          <section class="results latest" aria-labelledby="latest">
            <h2 id="latest" class="label">
              Newest articles
            </h2>
            <ol class="hits">
              {page.latest.map((hit) => (
                <Hit key={hit.id} hit={hit} level="h3" />
              ))}
            </ol>
            <p>
              <a href={page.latestHref}>All articles, newest first ▸</a>
            </p>
          </section>
        )}
        {page.said.length > 0 && (
          <section class="latest" aria-labelledby="said">
            <h2 id="said" class="label">
              Newest words
            </h2>
            {page.said.map((quotation) => (
              <QuotationRecord key={quotation.id} quotation={quotation} />
            ))}
            <p>
              <a href={page.saidHref}>All quotations, newest first ▸</a>
            </p>
          </section>
        )}
      </div>
    </Page>
  );
}
