import { open } from 'node:fs/promises';
import { ok, refused } from '../../src/domain/result.ts';
import type { FieldMap } from '../read/json/field-map.ts';
import type { Refusal } from '../read/refusal.ts';
import { openContainer } from './container/container.ts';
import { LARGEST_INPUT, type Source } from './source.ts';
import { tooLarge } from './too-large.ts';

/** The file at `path` (absolute) as a source; `fields` names the columns of tables. */
export function fileSource(path: string, fields?: FieldMap): Source {
  return {
    locator: path,
    unpack: () => openContainer(path, fields),
    async load() {
      try {
        const file = await open(path, 'r');
        try {
          const { size } = await file.stat();
          if (size > LARGEST_INPUT) return refused(tooLarge(path, size));
          return ok({ locator: path, bytes: await file.readFile(), charset: null, url: null });
        } finally {
          await file.close();
        }
      } catch (error) {
        return refused(unreadable(path, error));
      }
    },
  };
}

/** What to tell of a pipe or a device, which has no size that could be looked at and may have no end. */
export function noFile(path: string): Refusal {
  return {
    reason: 'unreadable',
    message: `${path}: this is a pipe or a device and no file. Send what it gives to standard input, which "-" stands for.`,
  };
}

/** Why a file or folder cannot be read, from what the system says of it. */
export function unreadable(path: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  switch (code) {
    case 'ENOENT':
      return {
        reason: 'not-found',
        message: `${path}: there is no such file or folder. Check the spelling.`,
      };
    case 'EACCES':
    case 'EPERM':
      return {
        reason: 'unreadable',
        message: `${path}: permission denied. Check who may read it, then run the same command again.`,
      };
    default:
      return {
        reason: 'unreadable',
        message: `${path}: cannot be read (${code}). Copy it to another place, or add it once it can be read.`,
      };
  }
}
