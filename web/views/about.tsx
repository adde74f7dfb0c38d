import { CERTAINTIES } from '../../src/domain/quotation.ts';
import { CERTAINTY_MEANINGS } from '../view-model/quotation/quotation.ts';
import { Notes } from './furniture/notes.tsx';
import { type Frame, Page } from './furniture/page.tsx';

interface AboutProps {
  readonly frame: Frame;
  readonly notes: readonly string[];
}

/** What the reader may expect of a quotation here, and of these pages. */
export function About({ frame, notes }: AboutProps) {
  return (
    <Page frame={frame} title="About - On the Record">
      <div class="prose">
        <h1>About On the Record</h1>
        <Notes notes={notes} />
        <p>
          A search engine for news in which a quotation is a checkable record: who said it, in which
          role, when, where, in which paper, how sure the attribution is, and why.
        </p>
        <h2>What a quotation is here</h2>
        <p>
          Every quotation is a stretch of the text that was printed, never a copy of it. Only words
          that stood inside quotation marks stand inside ours; what a paper reported in its own
          words is called “reported, not quoted”. The role of a speaker is the one the article
          prints.
        </p>
        <h2>How sure it is</h2>
        <dl class="operators">
          {CERTAINTIES.map((certainty) => (
            <div key={certainty}>
              <dt>
                <span class={`certainty ${certainty}`}>{certainty}</span>
              </dt>
              <dd>{CERTAINTY_MEANINGS[certainty]}</dd>
            </div>
          ))}
        </dl>
        <p>
          Speakers are found by rules, and each quotation says by which, with the words it rests on.
          Rules err: check them.
        </p>
        <h2>What it does not do</h2>
        <p>
          It does not judge whether something is true, and it does not know what it has not read:{' '}
          <a href="/about/coverage">what this archive covers</a>. Check a quotation in its article,
          and the article at its paper, before you print it.
        </p>
        <h2>Whose words are whose</h2>
        <p>
          <span class="printed">Words set in serif were published;</span> words set in sans are
          ours.
        </p>
        <h2>Accessibility</h2>
        <p>
          The pages are made to meet WCAG 2.2 at level AA. Everything works without JavaScript and
          by keyboard alone, charts have tables, and nothing depends on colour.
        </p>
      </div>
    </Page>
  );
}
