const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as XML and HTML hold it, between tags and in attributes with double quotation marks. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** A text without what no XML may hold (XML 1.0, section 2.2): controls, half pairs, non-characters. */
export function printable(text: string): string {
  return text.replace(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    '\u{FFFD}',
  );
}
