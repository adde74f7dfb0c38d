import { Fragment } from 'preact';
import type { Position } from '../../view-model/people/positions.ts';
import type { TimelinePage } from '../../view-model/people/timeline-page.ts';
import type { QuotationView } from '../../view-model/quotation/quotation.ts';
import { counted } from '../../view-model/wording.ts';
import { Canonical } from '../furniture/head.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import { PageLinks } from '../furniture/results-furniture.tsx';
import { QuotationRecord } from '../quotation/quotation.tsx';

interface TimelineProps {
  readonly frame: Frame;
  readonly page: TimelinePage;
}

/** What a person said about one thing, year by year, repeats folded, changes of position marked. */
export function Timeline({ frame, page }: TimelineProps) {
  const { person, subject } = page;
  return (
    <Page
      head={<Canonical href={page.address} />}
      frame={frame}
      title={`${person.name} on ${subject} - On the Record`}
      part="people"
    >
      <div class="summary">
        <p>
          <a href={page.personHref}>‹ {person.name}</a>
        </p>
        <h1>
          {person.name} on {subject}: {counted(page.total, 'statement')}
        </h1>
        <p>
          Oldest first. <a href={page.quotesHref}>Search and sort these statements</a> ·{' '}
          <a href={page.compareHref}>Compare with others</a>
          {page.hidden.count > 0 && (
            <>
              {' · '}
              {counted(page.hidden.count, 'less certain attribution')} hidden:{' '}
              <a href={page.hidden.href}>show</a>
            </>
          )}
        </p>
        <Notes notes={page.notes} />
      </div>
      <div class="results timeline">
        {page.years.map(({ year, positions }) => (
          <section key={year} aria-label={year === '' ? 'Without a date' : year}>
            <h2 class="label">{year === '' ? 'Without a date' : year}</h2>
            {positions.map((position) => (
              <Stated key={position.quotation.id} position={position} />
            ))}
          </section>
        ))}
        <PageLinks pages={page.pages} />
      </div>
    </Page>
  );
}

function Stated({ position: { quotation, repeats, compare } }: { readonly position: Position }) {
  return (
    <div class="position">
      <QuotationRecord quotation={quotation} named />
      {compare.length > 0 && (
        <p class="compare">
          Compare{' '}
          {compare.map((each, index) => (
            <Fragment key={each.with.id}>
              {index > 0 && ', '}
              <a href={`#${each.with.id}`}>{whenSaid(each.with)}</a>: {each.difference}
            </Fragment>
          ))}
        </p>
      )}
      {repeats.length > 0 && (
        <details class="repeats">
          <summary>
            Said in similar words {counted(repeats.length, 'more time')}
            <span class="quiet"> than in quotation {quotation.id}</span>
          </summary>
          {repeats.map((each) => (
            <QuotationRecord key={each.id} quotation={each} named />
          ))}
        </details>
      )}
    </div>
  );
}

function whenSaid({ saidOn, day, headline }: QuotationView): string {
  return saidOn ?? day ?? headline.map(({ text }) => text).join('');
}
