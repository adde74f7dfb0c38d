/** A text as one line: whatever an article holds, no break in it ends a field or begins another citation. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}
