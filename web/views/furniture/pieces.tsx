import type { Piece } from '../../view-model/lit-text.ts';

interface PiecesProps {
  readonly pieces: readonly Piece[];
  /** Whether links can lead to the hits: in one text of a page only. */
  readonly anchored?: boolean;
}

/** Text with its hits lit. */
export function Pieces({ pieces, anchored = false }: PiecesProps) {
  return (
    <>
      {pieces.map(({ text, lit, hit }, index) =>
        lit ? (
          <mark key={index} id={anchored && hit !== null ? `h${hit}` : undefined}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
