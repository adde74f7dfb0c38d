import { opendir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { refused } from '../../src/domain/result.ts';
import type { FieldMap } from '../read/json/field-map.ts';
import { PASSED_OVER } from './data/passed-over.ts';
import { fileSource, unreadable } from './file.ts';
import type { Source } from './source.ts';

export interface FolderListing {
  /** Files in order of their paths; a folder that cannot be read is a source that says so. */
  readonly sources: readonly Source[];
  /** Files that are page furniture by their names. */
  readonly passedOver: number;
}

/**
 * Every file below `folder` (absolute), hidden ones and links to folders left out. The order is that of
 * the paths, so that the same folder gives the same archive.
 */
export async function listFolder(folder: string, fields?: FieldMap): Promise<FolderListing> {
  const sources: Source[] = [];
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
        else if (entry.isFile() || entry.isSymbolicLink()) {
          sources.push(fileSource(path, fields));
        }
      }
    } catch (error) {
      const reason = unreadable(current, error);
      sources.push({ locator: current, load: async () => refused(reason) });
    }
  }
  sources.sort((a, b) => (a.locator < b.locator ? -1 : 1));
  return { sources, passedOver };
}
