import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LARGEST_INPUT } from '../source.ts';
import { tooLarge } from '../too-large.ts';
import { ByteReader } from './byte-reader.ts';
import { type ContainerItem, cutOff, inputItem, refusedItem } from './item.ts';
import { readTar } from './tar.ts';
import { readWarc } from './warc.ts';
import { readZip } from './zip.ts';

/** Enough to know a container by: tar shows itself at byte 257. */
const HEAD = 512;

/**
 * The inputs inside the file at `path`, a web archive, a tar or zip archive, any of them or a single page
 * under gzip, told by its bytes; `null` for a file that is an input itself. Nothing is held in memory but
 * the part that is being read.
 */
export async function openContainer(path: string): Promise<AsyncGenerator<ContainerItem> | null> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    const { bytesRead } = await file.read(head, 0, HEAD, 0);
    const kind = kindOf(head.subarray(0, bytesRead));
    if (kind === null) return null;
    return kind === 'zip' ? unzip(path) : unpack(path, kind === 'gzip');
  } finally {
    await file.close();
  }
}

async function* unzip(path: string): AsyncGenerator<ContainerItem> {
  const file = await open(path, 'r');
  try {
    yield* readZip(file, path);
  } finally {
    await file.close();
  }
}

async function* unpack(path: string, zipped: boolean): AsyncGenerator<ContainerItem> {
  const raw = createReadStream(path);
  // A gzip file may be many members, one for each record: Node reads on through all of them.
  const stream = zipped ? pipeline(raw, createGunzip(), () => {}) : raw;
  const bytes = new ByteReader(stream);
  try {
    const kind = kindOf(await bytes.peek(HEAD));
    if (kind === 'warc') yield* readWarc(bytes, path);
    else if (kind === 'tar') yield* readTar(bytes, path);
    else {
      const whole = await bytes.toEnd(LARGEST_INPUT);
      yield whole === null
        ? refusedItem(path, tooLarge(path, LARGEST_INPUT + 1))
        : inputItem(path, whole);
    }
  } catch (error) {
    yield cutOff(path, error instanceof Error ? error.message : String(error));
  } finally {
    await bytes.close();
    raw.destroy();
  }
}

function kindOf(head: Uint8Array): 'gzip' | 'zip' | 'tar' | 'warc' | null {
  const text = Buffer.from(head).toString('latin1');
  if (text.startsWith('\u001f\u008b')) return 'gzip';
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/u.test(text)) return 'zip';
  if (/^\s*WARC\/\d\.\d/u.test(text)) return 'warc';
  return text.slice(257, 262) === 'ustar' ? 'tar' : null;
}
