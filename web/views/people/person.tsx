import type { RoleOverTime } from '../../../src/archive/people/people-reader.ts';
import type { PersonPage } from '../../view-model/people/person-page.ts';
import { counted, dayInWords, inFigures } from '../../view-model/wording.ts';
import { Canonical } from '../furniture/head.tsx';
import { Chart } from '../furniture/histogram.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import { PageLinks } from '../furniture/results-furniture.tsx';
import { QuotationRecord } from '../quotation/quotation.tsx';
import { CompanyList } from './company.tsx';

interface PersonProps {
  readonly frame: Frame;
  readonly page: PersonPage;
}

/** The person page: names and roles as printed, about what and beside whom, and every statement. */
export function Person({ frame, page }: PersonProps) {
  const { person } = page;
  return (
    <Page
      head={<Canonical href={page.address} />}
      frame={frame}
      title={`${person.name} - On the Record`}
      part="people"
    >
      <Head page={page} />
      <div class="columns">
        <aside class="facets" aria-label={`About ${person.name}`}>
          <Roles roles={page.roles} />
          <CompanyList title="Speaks about countries" items={page.countries} />
          <CompanyList title="Speaks about people" items={page.people} />
          <CompanyList title="Speaks about topics" items={page.topics} />
          <CompanyList title="Quoted beside" items={page.beside} />
          <Names names={page.names} />
        </aside>
        <section class="results" aria-label="Statements, newest first">
          {page.chart !== null && (
            <section class="wide-chart">
              <h2 class="label">Statements a {page.chart.unit}</h2>
              <Chart histogram={page.chart} noun="statement" />
            </section>
          )}
          {/* Counted by the archive: the engine that lists them may be down, or behind. */}
          {person.quotations === 0 ? (
            <p class="advice">No quotation in this archive has {person.name} as its speaker.</p>
          ) : (
            <p class="order">
              Newest first. <a href={page.quotesHref}>Search and sort these statements</a>
            </p>
          )}
          {page.quotations.map(({ shown, copies }) => (
            <QuotationRecord key={shown.id} quotation={shown} copies={copies} named />
          ))}
          <PageLinks pages={page.pages} />
        </section>
      </div>
    </Page>
  );
}

/** Spellings that stand open; more are folded. */
const SPELLINGS_SHOWN = 6;

function Head({ page }: { readonly page: PersonPage }) {
  const { person, identity } = page;
  const others = person.spellings.filter(({ text }) => text !== person.name);
  const [shown, folded] = [others.slice(0, SPELLINGS_SHOWN), others.slice(SPELLINGS_SHOWN)];
  return (
    <div class="summary">
      <h1 class="person-name">{person.name}</h1>
      {identity !== null && (
        <p>
          {identity.description !== null && identity.description}
          {identity.description !== null && identity.wikidata !== null && ' · '}
          {identity.wikidata !== null && (
            <a
              href={`https://www.wikidata.org/wiki/${encodeURIComponent(identity.wikidata)}`}
              rel="external noreferrer"
            >
              Wikidata {identity.wikidata}
            </a>
          )}
        </p>
      )}
      {shown.length > 0 && (
        <p>
          also printed <Spellings spellings={shown} />
        </p>
      )}
      {folded.length > 0 && (
        <details>
          <summary>{counted(folded.length, 'more spelling')}</summary>
          <p>
            <Spellings spellings={folded} />
          </p>
        </details>
      )}
      <p>
        <a href={page.quotesHref}>{counted(person.quotations, 'statement')}</a>
        {page.months.length > 0 && `, ${page.months.join(' to ')}`}
        {' · named in '}
        <a href={page.articlesHref}>{counted(person.articles, 'article')}</a>
        {' · '}
        <a href={page.compareHref}>Compare with others</a>
      </p>
      <Notes notes={page.notes} />
    </div>
  );
}

function Spellings({ spellings }: { readonly spellings: PersonPage['person']['spellings'] }) {
  return (
    <>
      {spellings.map(({ text, count }, index) => (
        <span key={text}>
          {index > 0 && ', '}
          <span class="printed">{text}</span> <span class="count">{inFigures(count)}</span>
        </span>
      ))}
    </>
  );
}

function Roles({ roles }: { readonly roles: readonly RoleOverTime[] }) {
  if (roles.length === 0) return null;
  return (
    <section class="facet">
      <h2 class="label">Roles as printed</h2>
      <ul>
        {roles.map(({ text, articles, first, last }) => (
          <li key={text}>
            <span class="printed">{text}</span> <span class="count">{inFigures(articles)}</span>
            {first !== null && last !== null && (
              <span class="dates">
                {first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why names are held for this person: said only where there is more than the one name. */
function Names({ names }: { readonly names: PersonPage['names'] }) {
  if (names.length < 2) return null;
  return (
    <section class="facet">
      <h2 class="label">Held to be one person</h2>
      <ul>
        {names.map(({ name, reason, decisions, articles }) => (
          <li key={`${name} ${reason} ${decisions.join()}`}>
            <span class="printed">{name}</span> <span class="count">{inFigures(articles)}</span>
            <span class="dates">
              {decisions.length > 0 ? `an editor’s decision, no. ${decisions.join(', ')}` : reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
