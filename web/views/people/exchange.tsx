import type { ExchangePage } from '../../view-model/people/exchange-page.ts';
import { counted } from '../../view-model/wording.ts';
import { Canonical } from '../furniture/head.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import { Pieces } from '../furniture/pieces.tsx';
import { PageLinks } from '../furniture/results-furniture.tsx';
import { QuotationRecord } from '../quotation/quotation.tsx';

interface ExchangeProps {
  readonly frame: Frame;
  readonly page: ExchangePage;
}

/** What two people said in the same articles, article by article, the newest first. */
export function Exchange({ frame, page }: ExchangeProps) {
  const names = page.people.map(({ name }) => name).join(' and ');
  return (
    <Page
      head={<Canonical href={page.address} />}
      frame={frame}
      title={`${names} in the same articles - On the Record`}
      part="people"
    >
      <div class="summary">
        <p>
          {page.people.map(({ name, href }, index) => (
            <span key={href}>
              {index > 0 && ' · '}
              <a href={href}>‹ {name}</a>
            </span>
          ))}
        </p>
        <h1>
          {names}: quoted together in {counted(page.total, 'article')}
        </h1>
        <p>
          {page.total > 0 && (
            <>
              Newest first, in printed order.{' '}
              <a href={page.searchHref}>Search and sort these articles</a> ·{' '}
            </>
          )}
          <a href={page.compareHref}>All that each said, side by side</a>
        </p>
        <Notes notes={page.notes} />
      </div>
      <div class="results exchange">
        {page.total === 0 && <p class="advice">No article of this archive quotes both.</p>}
        {page.articles.map(({ hit, quotations }) => (
          <section key={hit.id} aria-label={hit.headline.map(({ text }) => text).join('')}>
            <h2 class="printed">
              <a href={hit.href}>
                <Pieces pieces={hit.headline} />
              </a>
            </h2>
            <p class="facts">{hit.facts.join(' · ')}</p>
            {quotations.map((quotation) => (
              <QuotationRecord key={quotation.id} quotation={quotation} />
            ))}
          </section>
        ))}
        <PageLinks pages={page.pages} />
      </div>
    </Page>
  );
}
