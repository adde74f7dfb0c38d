/**
 * What the reader should know of how the page was made; nothing where there is nothing to say.
 * `asTyped`: where near spellings are shown as well, the address of the search without them.
 */
export function Notes({
  notes,
  asTyped = null,
}: {
  readonly notes: readonly string[];
  readonly asTyped?: string | null;
}) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes" aria-label="Notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      {asTyped === null ? null : (
        <li>
          <a href={asTyped}>Search only for the words as typed</a>
        </li>
      )}
    </ul>
  );
}
