import type { CopiesLine } from '../../view-model/list/copies-line.ts';
import type { Piece } from '../../view-model/lit-text.ts';
import { counted } from '../../view-model/wording.ts';
import { Pieces } from './pieces.tsx';

/** How many of the results are copies, how they are shown, and the way to first printings alone. */
export function Copies({ copies }: { readonly copies: CopiesLine | null }) {
  if (copies === null) return null;
  const { shown, otherwise, firstOnly } = copies;
  return (
    <p class="copies-line">
      {counted(copies.first, 'first printing')} and{' '}
      {counted(copies.copies, 'copy of a story', 'copies of a story')} printed before
      {shown === 'group' && ', folded where both are on a page'}:{' '}
      <a href={otherwise}>{shown === 'group' ? 'show each' : 'fold them'}</a>
      {' · '}
      <a href={firstOnly}>first printings only</a>
    </p>
  );
}

interface FoldedCopy {
  readonly publisher: string | null;
  readonly id: string;
  readonly href: string;
  readonly headline: readonly Piece[];
  readonly facts: readonly string[];
}

/** " in the Gazette", " in 9 papers"; "" where no paper is known. */
function where(copies: readonly FoldedCopy[]): string {
  const papers = [...new Set(copies.flatMap(({ publisher }) => publisher ?? []))];
  if (papers.length === 0) return '';
  return papers.length === 1 ? ` in ${papers[0]}` : ` in ${counted(papers.length, 'paper')}`;
}

/** The copies for which a result stands, closed until they are asked for. */
export function FoldedCopies({ copies }: { readonly copies: readonly FoldedCopy[] }) {
  if (copies.length === 0) return null;
  return (
    <details class="folded">
      <summary>
        + {counted(copies.length, 'copy', 'copies')}
        {where(copies)}
      </summary>
      <p class="facts">The earliest on this page stands for all.</p>
      <ul>
        {copies.map(({ id, href, headline, facts }) => (
          <li key={id}>
            <a href={href}>
              <Pieces pieces={headline} />
            </a>
            <span class="facts"> {facts.join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
