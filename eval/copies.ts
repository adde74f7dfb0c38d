import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../indexer/extract/extract.ts';
import { articleIdOf } from '../src/archive/articles/identity.ts';
import {
  COPY_LIKENESS,
  isSameStory,
  type Story,
  storyOf,
} from '../src/archive/copies/same-story.ts';
import { openArchiveReader } from '../src/archive/open-reader.ts';
import { openArchiveWriter } from '../src/archive/open-writer.ts';
import type { Evaluation } from './evaluation.ts';
import { readRecords, toArticle } from './places.ts';

/** Articles that are kept in one transaction. */
const TOGETHER = 500;

/** Pairs that are shown to be judged by eye. */
const SHOWN = 40;

/**
 * Near copies among records in the form of Reuters-21578: the groups of an archive that holds them all,
 * against every pair compared with every other. Printed pairs are to be judged by a reader.
 */
export const copiesEvaluation: Evaluation = {
  kind: 'copies',
  summary: 'near copies of wire stories (records with title, body, date)',
  async run(path) {
    const records = readRecords(path).map((record) => {
      const { extraction, article } = extract(toArticle(record, false));
      return { identity: record.id, article, extraction };
    });
    const groups = groupsInArchive(records);
    const wanted = new Set(everyPair(records.map(storyOf)));
    const given = groups.flatMap((group) =>
      group.flatMap((one, at) => group.slice(at + 1).map((other) => pairOf(one, other))),
    );
    const right = given.filter((pair) => wanted.has(pair)).length;
    const step = Math.max(1, Math.floor(given.length / SHOWN));
    return {
      lines: groups.map((group) => group.map((place) => records[place]?.identity)),
      remarks: given
        .filter((_pair, at) => at % step === 0)
        .slice(0, SHOWN)
        .map((pair) =>
          pair
            .split(' ')
            .map((place) => records[Number(place)])
            .map((record) => `${record?.identity} ${record?.article.headline ?? ''}`)
            .join(' | '),
        ),
      figures: {
        articles: records.length,
        'groups found': groups.length,
        'pairs found': given.length,
        'pairs wanted': wanted.size,
        precision: given.length === 0 ? 1 : right / given.length,
        recall: wanted.size === 0 ? 1 : right / wanted.size,
      },
    };
  },
};

type Records = Parameters<ReturnType<typeof openArchiveWriter>['store']>[1];

/** The groups of an archive that was given all records, as their places in the list. */
function groupsInArchive(records: Records): number[][] {
  const folder = mkdtempSync(join(tmpdir(), 'otr-copies-'));
  const writer = openArchiveWriter(folder);
  for (let from = 0; from < records.length; from += TOGETHER) {
    const part = records.slice(from, from + TOGETHER);
    writer.store({ locator: `${from}`, hash: '', readAt: new Date(0).toISOString() }, part);
  }
  const reader = openArchiveReader(folder);
  try {
    const groups = new Map<string, number[]>();
    for (const [place, { identity }] of records.entries()) {
      const { original } = reader.copiesOf(articleIdOf(identity));
      groups.set(original, [...(groups.get(original) ?? []), place]);
    }
    return [...groups.values()].filter((group) => group.length > 1);
  } finally {
    reader.close();
    writer.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Every pair that is one story, none missed: two texts that share so many shingles share one of the rarest
 * of each (prefix filtering; Chaudhuri, Ganti and Kaushik, 2006), and each pair that does is compared whole.
 */
function everyPair(stories: readonly Story[]): string[] {
  const counts = new Map<number, number>();
  for (const { shingles } of stories) {
    for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  const holders = new Map<number, number[]>();
  return stories.flatMap((story, place) => {
    const rarest = [...story.shingles].sort(
      (one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || one - other,
    );
    const least = Math.ceil(COPY_LIKENESS * rarest.length);
    const candidates = new Set<number>();
    for (const shingle of rarest.slice(0, rarest.length - least + 1)) {
      const known = holders.get(shingle) ?? [];
      for (const candidate of known) candidates.add(candidate);
      holders.set(shingle, [...known, place]);
    }
    return [...candidates]
      .filter((candidate) => isSameStory(story, stories[candidate] ?? story))
      .map((candidate) => pairOf(candidate, place));
  });
}

function pairOf(one: number, other: number): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`;
}
