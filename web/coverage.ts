import type { ArchiveReader } from '../src/archive/reader.ts';
import { counted, dayInWords } from './view-model/wording.ts';

/** How long a coverage line is kept, in ms: counting an archive is work, and it changes slowly. */
const KEPT = 10_000;

/** The line that says what the archive covers, counted again when it is older than ten seconds. */
export function createCoverage(archive: ArchiveReader, now: () => number): () => string {
  let line = '';
  let countedAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - countedAt >= KEPT) {
      line = coverageOf(archive);
      countedAt = now();
    }
    return line;
  };
}

function coverageOf(archive: ArchiveReader): string {
  const { articles, publishers, quotations, firstDay, lastDay } = archive.status();
  const days =
    firstDay === null || lastDay === null
      ? ''
      : `, ${dayInWords(firstDay)} to ${dayInWords(lastDay)}`;
  return `${counted(articles, 'article')} from ${counted(publishers, 'paper')}${days}; ${counted(quotations, 'quotation')}.`;
}
