import { describeQuery } from '../../src/query/describe.ts';
import { OPERATORS, type Operator } from '../../src/query/operators.ts';
import { DEEPEST_NESTING, LONGEST_QUERY, MOST_TERMS, parseQuery } from '../../src/query/parse.ts';
import { formatSearch, NO_SEARCH } from '../params.ts';
import { KEYS } from '../view-model/keys.ts';
import { inFigures } from '../view-model/wording.ts';
import { Notes } from './furniture/notes.tsx';
import { type Frame, Page } from './furniture/page.tsx';

interface HelpProps {
  readonly frame: Frame;
  readonly notes: readonly string[];
}

/** What can be typed into a box, from the operators that every engine is tested with; and the keys. */
export function Help({ frame, notes }: HelpProps) {
  return (
    <Page frame={frame} title="What you can type - On the Record">
      <div class="prose">
        <h1>What you can type</h1>
        <Notes notes={notes} />
        <p>
          Every box of every page reads the same language. Type words and press Enter; the rest is
          for when that finds too much or too little. The heading above the results says how your
          words were read.
        </p>
        {OPERATORS.map(({ title, operators }) => (
          <section key={title}>
            <h2>{title}</h2>
            <dl class="operators">
              {operators.map((operator) => (
                <OperatorEntry key={operator.syntax} operator={operator} />
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h2>Promises</h2>
          <ul class="points">
            <li>
              Any text is a query. What cannot be read as meant is told; nothing is silently
              dropped, and nothing silently becomes OR.
            </li>
            <li>
              Sorting never changes what is found. Counts are exact unless the page says “about”.
            </li>
            <li>
              Where fewer than ten articles have a word of five letters or more as typed, near
              spellings are searched too and named; one link takes them away.
            </li>
            <li>
              At most {inFigures(LONGEST_QUERY)} characters and {inFigures(MOST_TERMS)} words are
              read, and brackets {DEEPEST_NESTING} deep.
            </li>
          </ul>
        </section>
        <section id="keys">
          <h2>Keys</h2>
          <p>They need JavaScript, never act while you type, and can be switched off below.</p>
          <dl class="keys">
            {KEYS.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key, index) => (
                    <span key={key}>
                      {index > 0 && ' '}
                      <kbd>{key}</kbd>
                    </span>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Page>
  );
}

function OperatorEntry({
  operator: { syntax, meaning, example },
}: {
  readonly operator: Operator;
}) {
  const reading = describeQuery(parseQuery(example).query);
  return (
    <div>
      <dt>
        {syntax.split(', ').map((each, index) => (
          <span key={each}>
            {index > 0 && ', '}
            <code>{each}</code>
          </span>
        ))}
      </dt>
      <dd>
        {meaning}{' '}
        <span class="facts">
          For instance <a href={formatSearch({ ...NO_SEARCH, q: example })}>{example}</a>: articles{' '}
          {reading}.
        </span>
      </dd>
    </div>
  );
}
