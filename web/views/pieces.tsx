import type { Piece } from '../view-model/lit-text.ts';

/** Text with its hits lit. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>{pieces.map(({ text, lit }, index) => (lit ? <mark key={index}>{text}</mark> : text))}</>
  );
}
