import { type ContainerItem, LARGEST_INPUT } from '../source.ts';
import { tooLarge } from '../too-large.ts';
import { type ByteReader, CutOffError } from './byte-reader.ts';
import { cutOff, inputItem, isPassedOver, PASSED, refusedItem } from './item.ts';

const BLOCK = 512;

/** Longest name that an extension header may give, in bytes. */
const LONGEST_NAME = 64 * 1024;

/**
 * The files of a tar archive (POSIX ustar with pax headers, and GNU's long names), one at a time. The
 * place of a file is its name in the archive.
 */
export async function* readTar(bytes: ByteReader, locator: string): AsyncGenerator<ContainerItem> {
  let longName: string | null = null;
  try {
    for (;;) {
      if ((await bytes.peek(1)).length === 0) return;
      const header = Buffer.from(await bytes.take(BLOCK));
      if (header.every((byte) => byte === 0)) return;
      const size = sizeOf(header);
      if (size === null) return yield cutOff(locator, 'a file without a size');
      const kind = String.fromCharCode(header[156] ?? 0);
      const padding = (BLOCK - (size % BLOCK)) % BLOCK;
      if (kind === 'L' || kind === 'x') {
        if (size > LONGEST_NAME) return yield cutOff(locator, 'a name without end');
        const text = Buffer.from(await bytes.take(size)).toString('utf8');
        longName = kind === 'L' ? text.replace(/\0+$/u, '') : (paxPath(text) ?? longName);
      } else if (kind === '0' || kind === '\0' || kind === '7') {
        const name = longName ?? nameOf(header);
        longName = null;
        const place = `${locator}#${name}`;
        const unwanted = isPassedOver(name) || size > LARGEST_INPUT;
        if (unwanted) await bytes.skip(size);
        if (isPassedOver(name)) yield PASSED;
        else if (unwanted) yield refusedItem(place, tooLarge(place, size));
        else yield inputItem(place, await bytes.take(size));
      } else {
        // Folders, links and global headers hold no article.
        await bytes.skip(size);
        if (kind !== 'g') longName = null;
      }
      await bytes.skip(padding);
    }
  } catch (error) {
    yield cutOff(locator, error instanceof CutOffError ? error.message : String(error));
  }
}

function nameOf(header: Buffer): string {
  const name = fieldOf(header, 0, 100);
  const prefix = fieldOf(header, 345, 155);
  return prefix === '' ? name : `${prefix}/${name}`;
}

function fieldOf(header: Buffer, at: number, length: number): string {
  return header
    .subarray(at, at + length)
    .toString('utf8')
    .replace(/\0.*$/su, '');
}

/** The size in octal, or base-256 as GNU writes sizes above 8 GB; `null` where it is neither. */
function sizeOf(header: Buffer): number | null {
  if (((header[124] ?? 0) & 0x80) !== 0) return Number(header.readBigUInt64BE(128));
  const digits = fieldOf(header, 124, 12).trim();
  return /^[0-7]+$/u.test(digits) ? Number.parseInt(digits, 8) : null;
}

/** The path that a pax header gives: lines of "LENGTH path=NAME". */
function paxPath(text: string): string | null {
  return /^\d+ path=(.*)$/mu.exec(text)?.[1] ?? null;
}
