import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/**
 * The sheets of the style, in the order in which they are laid on each other: what holds everywhere, then
 * what is on pages, then what a narrow window and a reader's own wishes change in it.
 */
const SHEETS = [
  'ground',
  'frame',
  'forms',
  'summary',
  'facets',
  'chart',
  'facet-values',
  'results',
  'quotation',
  'text',
  'said',
  'article',
  'changes',
  'people',
  'registers',
  'explained',
  'home',
  'narrow',
  'reader',
] as const;

/** Reads an asset that lies beside the program. Throws if it is missing: then the build is broken. */
export function readAsset(name: string): Asset {
  return assetOf(
    name,
    squeezed(readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')),
  );
}

/** The pages' style: one sheet, so that a browser asks once. Throws if a part is missing. */
export function readStyle(): Asset {
  const folder = new URL('./assets/style/', import.meta.url);
  const sheets = SHEETS.map((name) => readFileSync(new URL(`${name}.css`, folder), 'utf8'));
  return assetOf('style.css', dense(squeezed(sheets.join('\n'))));
}

/** A style without the blanks that only readers of the source need; our strings hold none of these signs. */
function dense(style: string): string {
  return style
    .replace(/\s*([{;,])\s*/gu, '$1')
    .replaceAll(': ', ':')
    .replace(/;\s*\}/gu, '}');
}

function assetOf(name: string, content: string): Asset {
  const hash = hashOf(content);
  const extension = extname(name);
  return {
    address: `/assets/${name.slice(0, -extension.length)}.${hash}${extension}`,
    type: TYPES[extension] ?? 'application/octet-stream',
    content,
  };
}

/** The pages' script: files under one address that changes with any of them. */
export interface Script {
  /** The module that imports the others. */
  readonly entry: string;
  /** What runs before anything is drawn. */
  readonly early: string;
  readonly files: readonly Asset[];
}

/** Reads the pages' script. Throws if it is missing: then the build is broken. */
export function readScript(): Script {
  const folder = new URL('./assets/client/', import.meta.url);
  const names = readdirSync(folder).filter((name) => extname(name) === '.js');
  const contents = names.map((name) => squeezed(readFileSync(new URL(name, folder), 'utf8')));
  const hash = hashOf(contents.join('\0'));
  const addressOf = (name: string) => `/assets/client.${hash}/${name}`;
  return {
    entry: addressOf('page.js'),
    early: addressOf('theme.js'),
    files: names.map((name, index) => ({
      address: addressOf(name),
      type: TYPES['.js'] ?? '',
      content: contents[index] ?? '',
    })),
  };
}

/**
 * Without comments that fill lines of their own, indentation and empty lines: they are for whoever reads
 * the source and need not travel. No text of ours spans lines, so nothing else changes.
 */
function squeezed(source: string): string {
  return (
    source
      // Up to the first end of a comment: code behind it on its line keeps both.
      .replace(/^[ \t]*\/\*(?:(?!\*\/)[\s\S])*\*\/[ \t]*$/gmu, '')
      .replace(/^[ \t]*\/\/.*$/gmu, '')
      .replace(/\n\s*/gu, '\n')
      .trimStart()
  );
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
