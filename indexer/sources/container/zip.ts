import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { type ContainerItem, LARGEST_INPUT } from '../source.ts';
import { tooLarge } from '../too-large.ts';
import { cutOff, inputItem, isPassedOver, PASSED, refusedItem } from './item.ts';

const inflate = promisify(inflateRaw);

/** Signatures and sizes of APPNOTE.TXT 6.3 (pkware.com), sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = { signature: 0x04034b50, size: 30 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const END = { signature: 0x06054b50, size: 22 };

/** The end record stands before a comment of at most this many bytes. */
const LONGEST_COMMENT = 0xffff;

/** Largest list of files that is read, in bytes: some 600,000 files. */
const LARGEST_LIST = 64 * 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * The files of a zip archive, one at a time, in the order of its list. The place of a file is its name
 * in the archive. Archives above 4 GB (zip64) and encrypted files are refused by name.
 */
export async function* readZip(file: FileHandle, locator: string): AsyncGenerator<ContainerItem> {
  const entries = await listEntries(file);
  if (entries === null)
    return yield cutOff(locator, 'it has no list of its files that we can read');
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    if (isPassedOver(entry.name)) yield PASSED;
    else yield await readEntry(file, `${locator}#${entry.name}`, entry);
  }
}

async function readEntry(file: FileHandle, place: string, entry: Entry): Promise<ContainerItem> {
  if (entry.encrypted) {
    return refusedItem(place, {
      reason: 'unreadable',
      message: `${place}: the file is encrypted. Unpack the archive with its password and add the folder.`,
    });
  }
  if (Math.max(entry.size, entry.packed) > LARGEST_INPUT) {
    return refusedItem(place, tooLarge(place, Math.max(entry.size, entry.packed)));
  }
  const header = await readAt(file, entry.at, LOCAL.size);
  if (header?.readUInt32LE(0) !== LOCAL.signature) return damaged(place);
  const start = entry.at + LOCAL.size + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = await readAt(file, start, entry.packed);
  if (packed === null) return damaged(place);
  if (entry.method === 0) return inputItem(place, packed);
  if (entry.method !== 8) return damaged(place);
  try {
    // The size in the list may lie: a bomb ends at the limit.
    return inputItem(place, await inflate(packed, { maxOutputLength: LARGEST_INPUT }));
  } catch (error) {
    const bomb = error instanceof RangeError;
    return bomb ? refusedItem(place, tooLarge(place, LARGEST_INPUT + 1)) : damaged(place);
  }
}

function damaged(place: string): ContainerItem {
  return refusedItem(place, {
    reason: 'broken',
    message: `${place}: this file of the archive is damaged or packed in a way that we do not read. Unpack the archive and add the folder.`,
  });
}

/** The files of the archive's list, or `null` where there is no such list. */
async function listEntries(file: FileHandle): Promise<Entry[] | null> {
  const { size } = await file.stat();
  const tail = Math.min(size, END.size + LONGEST_COMMENT);
  const end = await readAt(file, size - tail, tail);
  const at = end?.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1')) ?? -1;
  if (end === null || at < 0 || at + END.size > end.length) return null;
  const length = end.readUInt32LE(at + 12);
  const start = end.readUInt32LE(at + 16);
  if (length > LARGEST_LIST || start + length > size) return null;
  const list = await readAt(file, start, length);
  if (list === null) return null;
  const entries: Entry[] = [];
  for (let next = 0; next + CENTRAL.size <= list.length; ) {
    if (list.readUInt32LE(next) !== CENTRAL.signature) return null;
    const nameEnd = next + CENTRAL.size + list.readUInt16LE(next + 28);
    entries.push({
      name: list.subarray(next + CENTRAL.size, nameEnd).toString('utf8'),
      encrypted: (list.readUInt16LE(next + 8) & 1) === 1,
      method: list.readUInt16LE(next + 10),
      packed: list.readUInt32LE(next + 20),
      size: list.readUInt32LE(next + 24),
      at: list.readUInt32LE(next + 42),
    });
    next = nameEnd + list.readUInt16LE(next + 30) + list.readUInt16LE(next + 32);
  }
  return entries;
}

/** Exactly these bytes, or `null` where the file has fewer. */
async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer | null> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  return bytesRead === length ? bytes : null;
}
