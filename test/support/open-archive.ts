import { onTestFinished } from 'vitest';
import { openArchiveReader } from '../../src/archive/open-reader.ts';
import { openArchiveWriter } from '../../src/archive/open-writer.ts';
import { testFolder } from './folder.ts';

/** An archive with nothing in it, open on both sides until the test is done. */
export function openArchive() {
  const folder = testFolder();
  const writer = openArchiveWriter(folder);
  const reader = openArchiveReader(folder);
  onTestFinished(() => {
    reader.close();
    writer.close();
  });
  return { folder, writer, reader };
}
