import { z } from 'zod';
import { OPERATIONS, type Operation } from '../api/operations.ts';
import { API } from '../api/records.ts';
import { EXPORT_FORMS } from '../export/export-forms.ts';
import { PROBLEMS } from '../problem.ts';
import { Notes } from './furniture/notes.tsx';
import { type Frame, Page } from './furniture/page.tsx';

interface ApiPageProps {
  readonly frame: Frame;
  /** How addresses of this site begin. */
  readonly origin: string;
  readonly notes: readonly string[];
}

/** What other programs can ask, from the same tables that answer them. */
export function ApiPage({ frame, origin, notes }: ApiPageProps) {
  return (
    <Page frame={frame} title="For other programs - On the Record">
      <div class="prose">
        <h1>For other programs</h1>
        <Notes notes={notes} />
        <p>
          Put <code>{API}</code> before the address of a page, and what it shows comes as JSON, with
          the same parameters:{' '}
          <a href={`${API}/quotes?q=ceasefire`}>{`${API}/quotes?q=ceasefire`}</a>. No key is needed.
          Absent is <code>null</code>, many is an array, a list goes on at its <code>next</code>,
          and what could not be used of an address is said in <code>notes</code>.
        </p>
        <p>
          All of it is described in <a href={`${API}/openapi.json`}>OpenAPI 3.1</a>, from which
          programs can be generated. Every answer has an <code>ETag</code>: send it back in{' '}
          <code>If-None-Match</code>, and what has not changed is not sent again.
        </p>
        <pre>
          <code>{`curl '${origin}${API}/quotes?by=Lavrov&q=ceasefire&until=2016-12-31'`}</code>
        </pre>
        <p>
          A whole list, up to 10,000 rows in the order of the screen, comes from the address of its
          page with an ending: {EXPORT_FORMS.map(({ extension }) => `.${extension}`).join(', ')}.
          What is new in it comes with <code>.atom</code>.
        </p>
        {OPERATIONS.map((operation) => (
          <OperationEntry key={operation.path} operation={operation} />
        ))}
        <h2>Where something is the matter</h2>
        <p>
          The answer is <code>application/problem+json</code> (RFC 9457); the end of its{' '}
          <code>type</code> says what it is.
        </p>
        <dl class="operators">
          {Object.entries(PROBLEMS).map(([name, { status, title }]) => (
            <div key={name} id={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                {status}: {title}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Page>
  );
}

function OperationEntry({ operation }: { readonly operation: Operation }) {
  const all = Object.entries({ ...operation.parts, ...operation.parameters });
  return (
    <section>
      <h2>{operation.summary}</h2>
      <p>
        <code>{operation.path}</code>
      </p>
      {all.length > 0 && (
        <details>
          <summary>Parameters</summary>
          <dl class="operators">
            {all.map(([name, schema]) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{inWords(schema)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

/** What a parameter takes, from its schema. */
function inWords(schema: z.ZodType): string {
  const {
    description,
    enum: choices,
    items,
    default: usual,
  } = z.toJSONSchema(schema, {
    io: 'input',
  });
  const each = choices ?? (typeof items === 'object' && 'enum' in items ? items.enum : undefined);
  return [
    description,
    each === undefined ? null : `One of ${each.join(', ')}.`,
    usual === undefined ? null : `${String(usual)} unless given.`,
  ]
    .filter(Boolean)
    .join(' ');
}
