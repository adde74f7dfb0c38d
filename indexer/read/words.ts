/** The words of a line in lower case, marks left out: for telling whether two lines say the same. */
export function tokenWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A line as it is compared: its words, one space apart. */
export function lineKey(text: string): string {
  return tokenWords(text).join(' ');
}
