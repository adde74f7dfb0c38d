import type { SubjectPage } from '../../view-model/registers/subject-page.ts';
import { counted } from '../../view-model/wording.ts';
import { Chart } from '../furniture/histogram.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import { CompanyList } from '../people/company.tsx';
import { Hit } from '../search/hit.tsx';

interface SubjectProps {
  readonly frame: Frame;
  readonly page: SubjectPage;
}

/** The page of a country, city, topic or paper: latest articles, when, and who and what beside. */
export function Subject({ frame, page }: SubjectProps) {
  return (
    <Page frame={frame} title={`${page.name} - On the Record`} part={page.part}>
      <div class="summary">
        <h1 class={page.part === 'papers' ? 'person-name' : 'subject-name'}>{page.name}</h1>
        {page.facts.length > 0 && <p>{page.facts.join(' · ')}</p>}
        <p>
          <a href={page.articlesHref}>{counted(page.total, 'article')}</a>
          {' · '}
          <a href={page.quotesHref}>Quotations</a>
          {page.namedHref !== null && (
            <>
              {' · '}
              <a href={page.namedHref}>All that name it</a>
            </>
          )}
        </p>
        <Notes notes={page.notes} />
      </div>
      <div class="columns">
        <aside class="facets" aria-label={`About ${page.name}`}>
          <CompanyList title={page.besideTitle} items={page.beside} />
          {page.lists.map(({ title, items }) => (
            <CompanyList key={title} title={title} items={items} />
          ))}
        </aside>
        <section class="results" aria-label="Latest articles">
          {page.chart !== null && (
            <section class="wide-chart">
              <h2 class="label">Articles a {page.chart.unit}</h2>
              <Chart histogram={page.chart} noun="article" />
            </section>
          )}
          <ol class="hits">
            {page.hits.map((hit) => (
              <Hit key={hit.id} hit={hit} />
            ))}
          </ol>
          {page.total > page.hits.length && (
            <p>
              <a href={page.articlesHref}>All {counted(page.total, 'article')} ▸</a>
            </p>
          )}
        </section>
      </div>
    </Page>
  );
}
