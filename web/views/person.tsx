import type { PersonPage } from '../view-model/person-page.ts';
import { counted, dayInWords, inFigures } from '../view-model/wording.ts';
import { Notes } from './notes.tsx';
import { type Frame, Page } from './page.tsx';
import { QuotationRecord } from './quotation.tsx';
import { PageLinks } from './results-furniture.tsx';

interface PersonProps {
  readonly frame: Frame;
  readonly page: PersonPage;
}

/** The person page: names and roles as printed, and what was said, newest first. */
export function Person({ frame, page }: PersonProps) {
  const { person } = page;
  const others = person.spellings.filter(({ text }) => text !== person.name);
  return (
    <Page frame={frame} title={`${person.name} - On the Record`}>
      <div class="summary">
        <h1 class="person-name">{person.name}</h1>
        {others.length > 0 && (
          <p>
            also printed{' '}
            {others.map(({ text, count }, index) => (
              <span key={text}>
                {index > 0 && ', '}
                <span class="printed">{text}</span> <span class="count">{inFigures(count)}</span>
              </span>
            ))}
          </p>
        )}
        <p>
          <a href={page.quotesHref}>{counted(person.quotations, 'quotation')}</a>
          {' · '}
          <a href={page.articlesHref}>{counted(person.articles, 'article')}</a>
        </p>
        <Notes notes={page.notes} />
      </div>
      <div class="columns">
        <aside class="facets" aria-label={`About ${person.name}`}>
          {person.roles.length > 0 && (
            <section class="facet">
              <h2 class="label">Roles as printed</h2>
              <ul>
                {person.roles.map(({ text, count, first, last }) => (
                  <li key={text}>
                    <span class="printed">{text}</span>{' '}
                    <span class="count">{inFigures(count)}</span>
                    {first !== null && last !== null && (
                      <span class="dates">
                        {first === last
                          ? dayInWords(first)
                          : `${dayInWords(first)} to ${dayInWords(last)}`}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Subjects title="Countries" subjects={page.countries} />
          <Subjects title="Topics" subjects={page.topics} />
          <Subjects title="Years" subjects={page.years} />
        </aside>
        <section class="results" aria-label="Quotations, newest first">
          {page.total === 0 && (
            <p class="advice">No quotation in this archive has {person.name} as its speaker.</p>
          )}
          {page.quotations.map((quotation) => (
            <QuotationRecord key={quotation.id} quotation={quotation} />
          ))}
          <PageLinks pages={page.pages} />
        </section>
      </div>
    </Page>
  );
}

interface SubjectsProps {
  readonly title: string;
  readonly subjects: PersonPage['countries'];
}

function Subjects({ title, subjects }: SubjectsProps) {
  if (subjects.length === 0) return null;
  return (
    <section class="facet">
      <h2 class="label">{title}</h2>
      <ul>
        {subjects.map(({ label, count, href }) => (
          <li key={href}>
            <a href={href}>{label}</a> <span class="count">{inFigures(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
