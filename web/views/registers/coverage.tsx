import type { CoveragePage } from '../../view-model/registers/coverage-page.ts';
import { inFigures } from '../../view-model/wording.ts';
import { Chart } from '../furniture/histogram.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';

interface CoverageProps {
  readonly frame: Frame;
  readonly page: CoveragePage;
}

/** What the archive covers, paper by paper and year by year, and what could not be read. */
export function Coverage({ frame, page }: CoverageProps) {
  return (
    <Page frame={frame} title="What this archive covers - On the Record">
      <div class="prose">
        <h1>What this archive covers</h1>
        <Notes notes={page.notes} />
        <p>
          That something is not found here does not mean that it was not said or not printed: it may
          stand in a paper, or on a day, that this archive does not have.
        </p>
        <dl class="figures">
          {page.figures.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {page.chart !== null && (
          <section>
            <h2>Articles a {page.chart.unit}</h2>
            <Chart histogram={page.chart} noun="article" />
          </section>
        )}
        <section>
          <h2>Papers</h2>
          <table class="papers">
            <thead>
              <tr>
                <th scope="col">Paper</th>
                <th scope="col">Articles</th>
                <th scope="col">First</th>
                <th scope="col">Last</th>
              </tr>
            </thead>
            <tbody>
              {page.papers.map(({ name, href, articles, first, last }) => (
                <tr key={href}>
                  <th scope="row">
                    <a href={href}>{name}</a>
                  </th>
                  <td data-is="Articles">{inFigures(articles)}</td>
                  <td data-is="First">{first}</td>
                  <td data-is="Last">{last}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {page.failures.length > 0 && (
          <section>
            <h2>Inputs that gave no article</h2>
            <ul class="points">
              {page.failures.map(({ reason, count }) => (
                <li key={reason}>
                  {reason}: {inFigures(count)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  );
}
