import type { Change } from '../../view-model/article/word-changes.ts';

/** A text with its changes: words struck out and put in, said as well as shown. */
export function ChangedWords({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <>
      {changes.map((change, place) => (
        <Run key={place} change={change} />
      ))}
    </>
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
