import { decoded } from './entities.ts';
import { collapsed } from './page-element.ts';

/** A value without markup and entities, white space collapsed; `null` for nothing. */
export function plain(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  // Papers escape twice: "&amp;#8217;".
  const text = collapsed(decoded(decoded(value.replaceAll(/<[^<>]{0,500}>/gu, ' '))));
  return text === '' ? null : text;
}
