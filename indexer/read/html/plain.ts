/** A value without markup and entities, white space collapsed; `null` for nothing. */
export function plain(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const text = value
    .replaceAll(/<[^<>]{0,500}>/gu, ' ')
    .replaceAll(/&(?:amp|#38);/gu, '&')
    .replaceAll(/&(?:quot|#34);/gu, '"')
    .replaceAll(/&(?:apos|#0?39|#x27);/giu, "'")
    .replaceAll(/&(?:rsquo|#8217);/gu, '’')
    .replaceAll(/&(?:lsquo|#8216);/gu, '‘')
    .replaceAll(/&(?:ldquo|#8220);/gu, '“')
    .replaceAll(/&(?:rdquo|#8221);/gu, '”')
    .replaceAll(/&(?:nbsp|#160);/gu, ' ')
    .replaceAll(/&(?:ndash|#8211);/gu, '–')
    .replaceAll(/&(?:mdash|#8212);/gu, '—')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return text === '' ? null : text;
}
