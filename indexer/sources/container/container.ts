import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FieldMap } from '../../read/json/field-map.ts';
import { MAX_BYTES } from '../../read/limits.ts';
import { type ContainerItem, LARGEST_INPUT } from '../source.ts';
import { tooLarge } from '../too-large.ts';
import { ByteReader } from './byte-reader.ts';
import { cutOff, inputItem, refusedItem } from './item.ts';
import { isJsonLines, readJsonLines } from './json-lines.ts';
import { isMbox, readMbox } from './mbox.ts';
import { isMediaWiki, readMediaWiki } from './media-wiki.ts';
import { delimiterOf, readTable, unknownColumns, unknownTable } from './table.ts';
import { readTar } from './tar.ts';
import { readWarc } from './warc.ts';
import { readZip } from './zip.ts';

/** Enough to know a container by: tar shows itself at byte 257, a table in its first line. */
const HEAD = 16 * 1024;

/**
 * The inputs inside the file at `path`, a web archive, a tar or zip archive, a mailbox, a MediaWiki export, a
 * table of articles, long JSON Lines, any of them or a single page under gzip, told by its bytes; `null` for a
 * file that is an input itself. Nothing is held in memory but the part that is being read. `fields` names the
 * columns by which a table of articles is known.
 */
export async function openContainer(
  path: string,
  fields?: FieldMap,
): Promise<AsyncGenerator<ContainerItem> | null> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    const { bytesRead } = await file.read(head, 0, HEAD, 0);
    const start = head.subarray(0, bytesRead);
    const kind = kindOf(start, fields);
    if (kind === null) {
      const columns = await unknownColumns(start);
      return columns === null ? null : one(unknownTable(path, columns));
    }
    // JSON Lines of usual size are one input, so that all of a file is kept in one transaction.
    if (kind === 'json-lines' && (await file.stat()).size <= MAX_BYTES) return null;
    return kind === 'zip' ? unzip(path) : unpack(path, kind === 'gzip', fields);
  } finally {
    await file.close();
  }
}

async function* one(item: ContainerItem): AsyncGenerator<ContainerItem> {
  yield item;
}

async function* unzip(path: string): AsyncGenerator<ContainerItem> {
  const file = await open(path, 'r');
  try {
    yield* readZip(file, path);
  } catch (error) {
    yield damagedBy(path, error);
  } finally {
    await file.close();
  }
}

async function* unpack(
  path: string,
  zipped: boolean,
  fields?: FieldMap,
): AsyncGenerator<ContainerItem> {
  const raw = createReadStream(path);
  // A gzip file may be many members, one for each record: Node reads on through all of them.
  const stream = zipped ? pipeline(raw, createGunzip(), () => {}) : raw;
  const bytes = new ByteReader(stream);
  try {
    const kind = kindOf(await bytes.peek(HEAD), fields);
    if (kind === 'warc') yield* readWarc(bytes, path);
    else if (kind === 'tar') yield* readTar(bytes, path);
    else if (kind === 'mbox') yield* readMbox(bytes.chunks(), path);
    else if (kind === 'media-wiki') yield* readMediaWiki(bytes.chunks(), path);
    else if (kind === 'json-lines') yield* readJsonLines(bytes.chunks(), path);
    else if (kind === 'table') {
      const delimiter = delimiterOf(textOf(await bytes.peek(HEAD)), fields);
      yield* readTable(bytes.chunks(), path, delimiter ?? ',');
    } else yield await single(bytes, path);
  } catch (error) {
    yield damagedBy(path, error);
  } finally {
    await bytes.close();
    raw.destroy();
  }
}

/** A disk that fails under a container is told of that container: the other inputs go on. */
function damagedBy(path: string, error: unknown): ContainerItem {
  return cutOff(path, error instanceof Error ? error.message : String(error));
}

/** What was under gzip, where it is one input. */
async function single(bytes: ByteReader, path: string): Promise<ContainerItem> {
  const columns = await unknownColumns(await bytes.peek(HEAD));
  if (columns !== null) return unknownTable(path, columns);
  const whole = await bytes.toEnd(LARGEST_INPUT);
  return whole === null
    ? refusedItem(path, tooLarge(path, LARGEST_INPUT + 1))
    : inputItem(path, whole);
}

/** How a zip file begins: with its first member, or with the end of a list of none (PKWARE APPNOTE 4.3). */
const ZIP = ['PK\u0003\u0004', 'PK\u0005\u0006'];

function kindOf(
  head: Uint8Array,
  fields?: FieldMap,
): 'gzip' | 'zip' | 'tar' | 'warc' | 'json-lines' | 'mbox' | 'media-wiki' | 'table' | null {
  const text = Buffer.from(head).toString('latin1');
  if (text.startsWith('\u001f\u008b')) return 'gzip';
  if (ZIP.some((start) => text.startsWith(start))) return 'zip';
  if (/^\s*WARC\/\d\.\d/u.test(text)) return 'warc';
  if (text.slice(257, 262) === 'ustar') return 'tar';
  if (isMbox(text)) return 'mbox';
  if (isMediaWiki(text)) return 'media-wiki';
  if (isJsonLines(textOf(head))) return 'json-lines';
  return delimiterOf(textOf(head), fields) === null ? null : 'table';
}

function textOf(head: Uint8Array): string {
  return Buffer.from(head).toString('utf8');
}
