import { type CslItem, isoDate } from './csl.ts';
import { onOneLine } from './one-line.ts';

/**
 * A citation in RIS, type NEWS (Reference Manager's specification of 2011, "RIS Format Specifications"):
 * lines of two letters, two spaces, a dash, a space and a value, ended by CR LF, the last of them ER.
 */
export function formatRis(item: CslItem): string {
  const issued = isoDate(item.issued);
  const lines: (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['T2', item['container-title']],
    ['SE', item.section],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued?.replaceAll('-', '/')],
    ['Y2', isoDate(item.accessed)?.replaceAll('-', '/')],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item['event-place'] === undefined ? null : `Dateline: ${item['event-place']}`],
    ['N1', item.note],
    ['AB', item.abstract],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === null || value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`],
  );
  return `${written.join('')}ER  - \r\n\r\n`;
}
