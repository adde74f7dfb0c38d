import { opendir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { refused } from '../../src/domain/result.ts';
import type { FieldMap } from '../read/json/field-map.ts';
import type { Refusal } from '../read/refusal.ts';
import { PASSED_OVER } from './data/passed-over.ts';
import { fileSource, unreadable } from './file.ts';
import type { Source, SourceList } from './source.ts';

export interface FolderListing {
  /** Files in order of their paths; a folder that cannot be read is a source that says so. */
  readonly sources: SourceList;
  /** Files that are page furniture by their names. */
  readonly passedOver: number;
}

/**
 * Every file below `folder` (absolute), hidden ones, links to folders, pipes and devices left out. The order
 * is that of the paths, so that the same folder gives the same archive.
 */
export async function listFolder(folder: string, fields?: FieldMap): Promise<FolderListing> {
  const paths: string[] = [];
  const closed = new Map<string, Refusal>();
  let passedOver = 0;
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const current = next;
    try {
      for await (const entry of await opendir(current)) {
        const path = join(current, entry.name);
        if (entry.name.startsWith('.')) continue;
        if (entry.isDirectory()) waiting.push(path);
        else if (PASSED_OVER.has(extname(entry.name).toLowerCase())) passedOver += 1;
        else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToInput(path)))) {
          paths.push(path);
        }
      }
    } catch (error) {
      closed.set(current, unreadable(current, error));
      paths.push(current);
    }
  }
  paths.sort((a, b) => (a < b ? -1 : 1));
  const sourceOf = (path: string): Source => {
    const reason = closed.get(path);
    return reason === undefined
      ? fileSource(path, fields)
      : { locator: path, load: async () => refused(reason) };
  };
  const sources = {
    length: paths.length,
    *[Symbol.iterator]() {
      for (const path of paths) yield sourceOf(path);
    },
  };
  return { sources, passedOver };
}

/** Whether a link leads to a file, or nowhere: then loading it says so. */
async function leadsToInput(path: string): Promise<boolean> {
  const target = await stat(path).catch(() => null);
  return target === null || target.isFile();
}
