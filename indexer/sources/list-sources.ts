import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { refused } from '../../src/domain/result.ts';
import type { FieldMap } from '../read/json/field-map.ts';
import type { Refusal } from '../read/refusal.ts';
import { fetchSource, inOrder, listedPages } from './address.ts';
import { fileSource, noFile, unreadable } from './file.ts';
import { type FolderListing, listFolder } from './folder.ts';
import type { Source, SourceList } from './source.ts';
import { streamSource } from './stdin.ts';
import { createVisitor, type Visitor, type VisitorOptions } from './visitor.ts';

export interface Listing extends Pick<VisitorOptions, 'known'> {
  readonly fields?: FieldMap;
}

/**
 * The inputs behind what a user names: files, folders (walked), http and https addresses, "-" for
 * standard input. A file that is named and lists addresses, one a line, is the pages there. A name that
 * leads nowhere is a source that says so. `fields` names the columns of tables, `known` what the last reading
 * of an address knows of it.
 */
export async function listSources(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  { fields, known }: Listing = {},
): Promise<FolderListing> {
  const lists: SourceList[] = [];
  let passedOver = 0;
  const visitor = createVisitor(known === undefined ? {} : { known });
  for (const name of names) {
    if (name === '-') lists.push([streamSource(stdin)]);
    else if (/^https?:\/\//iu.test(name)) lists.push([fetchSource(name, visitor)]);
    else {
      const listing = await listPath(resolve(name), visitor, fields);
      lists.push(listing.sources);
      passedOver += listing.passedOver;
    }
  }
  return { sources: oneAfterAnother(lists), passedOver };
}

function oneAfterAnother(lists: readonly SourceList[]): SourceList {
  return {
    length: lists.reduce((sum, { length }) => sum + length, 0),
    *[Symbol.iterator]() {
      for (const list of lists) yield* list;
    },
  };
}

async function listPath(path: string, visitor: Visitor, fields?: FieldMap): Promise<FolderListing> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await listFolder(path, fields);
    return found.isFile()
      ? { sources: [listOrFile(path, visitor, fields)], passedOver: 0 }
      : refusedAlone(path, noFile(path));
  } catch (error) {
    return refusedAlone(path, unreadable(path, error));
  }
}

function refusedAlone(path: string, reason: Refusal): FolderListing {
  return { sources: [{ locator: path, load: async () => refused(reason) }], passedOver: 0 };
}

/** Largest list of addresses, in bytes: some 100,000 of them. */
const LARGEST_LIST = 8 * 1024 * 1024;

function listOrFile(path: string, visitor: Visitor, fields?: FieldMap): Source {
  const file = fileSource(path, fields);
  return {
    ...file,
    async unpack() {
      const { size } = await stat(path);
      const text = size > LARGEST_LIST ? '' : await readFile(path, 'utf8');
      const pages = listedPages(text, visitor);
      return pages === null ? ((await file.unpack?.()) ?? null) : inOrder(pages);
    },
  };
}
