import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** A file of ours that pages link to. */
export interface Asset {
  /** Its address; it changes with the content, so that it can be kept for ever. */
  readonly address: string;
  readonly type: string;
  readonly content: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** Reads an asset that lies beside the program. Throws if it is missing: then the build is broken. */
export function readAsset(name: string): Asset {
  const content = readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const extension = extname(name);
  return {
    address: `/assets/${name.slice(0, -extension.length)}.${hash}${extension}`,
    type: TYPES[extension] ?? 'application/octet-stream',
    content,
  };
}
