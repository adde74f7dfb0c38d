import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { refused } from '../../src/domain/result.ts';
import { fetchSource } from './address.ts';
import { fileSource, unreadable } from './file.ts';
import { type FolderListing, listFolder } from './folder.ts';
import type { Source } from './source.ts';
import { streamSource } from './stdin.ts';

/**
 * The inputs behind what a user names: files, folders (walked), http and https addresses, "-" for
 * standard input. A name that leads nowhere is a source that says so.
 */
export async function listSources(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<FolderListing> {
  const sources: Source[] = [];
  let passedOver = 0;
  for (const name of names) {
    if (name === '-') sources.push(streamSource(stdin));
    else if (/^https?:\/\//iu.test(name)) sources.push(fetchSource(name));
    else {
      const listing = await listPath(resolve(name));
      for (const source of listing.sources) sources.push(source);
      passedOver += listing.passedOver;
    }
  }
  return { sources, passedOver };
}

async function listPath(path: string): Promise<FolderListing> {
  try {
    if ((await stat(path)).isDirectory()) return await listFolder(path);
    return { sources: [fileSource(path)], passedOver: 0 };
  } catch (error) {
    const reason = unreadable(path, error);
    return { sources: [{ locator: path, load: async () => refused(reason) }], passedOver: 0 };
  }
}
