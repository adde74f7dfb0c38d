import { join } from 'node:path';
import { openDatabase, sqliteFailure } from '../sqlite.ts';
import { ArchiveError } from './archive-error.ts';

/**
 * Takes the archive's writer lock, so that two writers never interleave; returns what gives it back.
 * The lock is a transaction that stays open on a file of its own: the system drops it when the
 * process ends, however it ends, so a kill -9 leaves no stale lock.
 */
export function takeWriterLock(folder: string): () => void {
  const path = join(folder, 'writer.lock');
  const database = openDatabase(path, { readOnly: false });
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    if (sqliteFailure(cause) !== 'busy') throw cause;
    throw new ArchiveError(
      'locked',
      `${folder}: another process is writing to this archive. Wait until it is done and try again; reading and searching go on meanwhile.`,
      { cause },
    );
  }
  return () => database.close();
}
