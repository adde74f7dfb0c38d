import { sqliteFailure } from '../sqlite.ts';
import { ArchiveError } from './archive-error.ts';

/** Runs `work` on the archive at `path` and says what SQLite throws in our words. */
export function guarded<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw inOurWords(path, error);
  }
}

/** A reader of which every call is guarded. */
export function guardedReader<Reader extends object>(path: string, reader: Reader): Reader {
  const calls = Object.entries(reader).map(([name, call]) => [
    name,
    (...values: unknown[]) => guarded(path, () => call(...values)),
  ]);
  return Object.fromEntries(calls) as Reader;
}

function inOurWords(path: string, cause: unknown): unknown {
  switch (sqliteFailure(cause)) {
    case 'full':
      return new ArchiveError(
        'full',
        `${path}: the disk is full. Nothing stored is harmed: free some space and run the same command again.`,
        { cause },
      );
    case 'busy':
      return new ArchiveError(
        'locked',
        `${path}: another process is writing to this archive. Wait until it is done and try again.`,
        { cause },
      );
    case 'damaged':
      return new ArchiveError(
        'damaged',
        `${path}: this is not an archive of On the Record, or the file is damaged. Name another folder with --archive, or restore the file from a copy.`,
        { cause },
      );
    case 'failing-disk':
      return new ArchiveError(
        'forbidden',
        `${path}: the disk does not let the archive be read or written (SQLite: disk I/O error). Check the disk, and whether this is a file; then run the same command again.`,
        { cause },
      );
    case 'read-only':
    case 'cannot-open':
      return new ArchiveError(
        'forbidden',
        `${path}: the archive cannot be opened for this work. Check that the folder exists and who may write to it.`,
        { cause },
      );
    default:
      return cause;
  }
}
