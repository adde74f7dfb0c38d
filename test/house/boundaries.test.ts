import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PACKAGE_HOMES, PURE_ROOMS, ROOMS } from './boundaries.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const IMPORT =
  /^\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gmu;

interface Import {
  readonly file: string;
  /** A path below the root for our own files, otherwise the specifier. */
  readonly target: string;
  readonly own: boolean;
}

const sources = ['src', 'indexer', 'web', 'eval', 'bench', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/')),
);

const imports: Import[] = sources.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const own = specifier.startsWith('.');
    return {
      file,
      own,
      target: own
        ? relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/')
        : specifier,
    };
  }),
);

/** What each file of ours imports of ours. */
const ownImports = new Map<string, string[]>(sources.map((file) => [file, []]));
for (const { file, target, own } of imports) if (own) ownImports.get(file)?.push(target);

function roomOf(file: string) {
  return ROOMS.filter((room) => file.startsWith(room.path)).sort(
    (a, b) => b.path.length - a.path.length,
  )[0];
}

/** All files that a file stands on, directly or through others. */
function reachedFrom(file: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const target of ownImports.get(next) ?? []) {
      if (reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}

describe('the dependency rule', () => {
  test('looks at real files: an empty list proves nothing', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(imports.filter((each) => each.own).length).toBeGreaterThan(60);
  });

  test('every file has a room', () => {
    expect(sources.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  test('a room imports only what its rule allows', () => {
    const trespasses = imports
      .filter((each) => each.own)
      .filter(({ file, target }) => {
        const room = roomOf(file);
        if (room === undefined) return false;
        return ![room.path, ...room.may].some((prefix) => target.startsWith(prefix));
      })
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(trespasses).toEqual([]);
  });

  test('no file leads back to itself by what it imports: each can be read after those it stands on', () => {
    expect(sources.filter((file) => reachedFrom(file).has(file))).toEqual([]);
  });

  test('a wrapped package is imported by its wrapper alone', () => {
    const trespasses = imports
      .filter((each) => !each.own)
      .filter(({ file, target }) => {
        const home = Object.entries(PACKAGE_HOMES).find(
          ([name]) => target === name || target.startsWith(`${name}/`),
        )?.[1];
        return home !== undefined && !home.some((prefix) => file.startsWith(prefix));
      })
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(trespasses).toEqual([]);
  });

  test('a pure room touches nothing of the world', () => {
    const trespasses = imports
      .filter(({ file }) => PURE_ROOMS.some((room) => file.startsWith(room)))
      .filter(({ target, own }) => !own && target.startsWith('node:'))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(trespasses).toEqual([]);
  });
});
