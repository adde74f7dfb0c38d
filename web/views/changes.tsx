import type { ChangesPage } from '../view-model/changes-page.ts';
import type { Change } from '../view-model/word-changes.ts';
import { Notes } from './notes.tsx';
import { type Frame, Page } from './page.tsx';

interface ChangesProps {
  readonly frame: Frame;
  readonly page: ChangesPage;
  readonly notes: readonly string[];
}

/** What changed between two versions: words struck out and put in, said as well as shown. */
export function Changes({ frame, page, notes }: ChangesProps) {
  return (
    <Page frame={frame} title={`What changed: ${page.headline} - On the Record`}>
      <div class="summary">
        <h1>
          What changed in <span class="printed">{page.headline}</span>
        </h1>
        <p>
          {page.versions.map(({ label, href }, index) => (
            <span key={label}>
              {index > 0 && ' → '}
              <a href={href}>{label}</a>
            </span>
          ))}
          {' · '}
          {page.summary}
        </p>
        <Notes notes={notes} />
      </div>
      <div class="text changes">
        {page.blocks.map(({ kind, changes }, index) => (
          <p key={index} class={kind} dir="auto">
            {changes.map((change, place) => (
              <Run key={place} change={change} />
            ))}
          </p>
        ))}
      </div>
    </Page>
  );
}

function Run({ change: { kind, text } }: { readonly change: Change }) {
  switch (kind) {
    case 'same':
      return <>{text}</>;
    case 'added':
      return (
        <ins>
          <span class="quiet">added: </span>
          {text}
          <span class="quiet"> end of addition </span>
        </ins>
      );
    case 'removed':
      return (
        <del>
          <span class="quiet">removed: </span>
          {text}
          <span class="quiet"> end of removal </span>
        </del>
      );
  }
}
