import type { ChangesPage } from '../../view-model/article/changes-page.ts';
import { ChangedWords } from '../furniture/changed-words.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';

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
            <ChangedWords changes={changes} />
          </p>
        ))}
      </div>
    </Page>
  );
}
