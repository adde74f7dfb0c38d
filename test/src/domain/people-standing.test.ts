import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoggedDecision, PeopleDecision } from '../../../src/domain/people-decision.ts';
import {
  mayFollow,
  resolvePerson,
  splitParent,
  standingAfter,
  survivorOf,
} from '../../../src/domain/people-standing.ts';

const ONE = 'aaaaaaaaaaaaaaaaa';
const TWO = 'abbbbbbbbbbbbbbbb';
const LATER = 'acccccccccccccccc';

function merge(kept: string, gone: string): PeopleDecision {
  return { kind: 'merge', kept, gone, why: null };
}

function split(person: string, parts: Record<string, number>): PeopleDecision {
  return { kind: 'split', person, parts, why: null };
}

function undo(decision: number): PeopleDecision {
  return { kind: 'undo', decision };
}

function load(person: string, ...aliases: string[]): PeopleDecision {
  const entry = { person, name: person, aliases, wikidata: null, description: null };
  return { kind: 'load', file: 'people.csv', entries: [entry] };
}

function logged(decisions: readonly PeopleDecision[]): LoggedDecision[] {
  return decisions.map((decision, at) => ({ number: at + 1, decidedAt: '2026-01-01', decision }));
}

describe('whom a name means after decisions', () => {
  test.each<[string, PeopleDecision[], string, string, string]>([
    ['nothing decided', [], 'ada-brook', ONE, 'ada-brook'],
    ['merged', [merge('ada-brook', 'ada-brooke')], 'ada-brooke', ONE, 'ada-brook'],
    [
      'merged twice over',
      [merge('ada-brook', 'ada-brooke'), merge('ada-vane', 'ada-brook')],
      'ada-brooke',
      ONE,
      'ada-vane',
    ],
    ['split, told', [split('jon-dane', { [ONE]: 1, [TWO]: 2 })], 'jon-dane', TWO, 'jon-dane.2'],
    [
      'split, and an article added later',
      [split('jon-dane', { [ONE]: 1, [TWO]: 2 })],
      'jon-dane',
      LATER,
      `jon-dane.${LATER}.1`,
    ],
    [
      'split, and its part loaded before as a name of it',
      [load('jon-dane', 'jon-dane.1'), split('jon-dane', { [ONE]: 1, [TWO]: 2 })],
      'jon-dane',
      ONE,
      'jon-dane.1',
    ],
    [
      'split, and a part merged into another person',
      [split('jon-dane', { [ONE]: 1, [TWO]: 2 }), merge('jonathan-dane', 'jon-dane.2')],
      'jon-dane',
      TWO,
      'jonathan-dane',
    ],
    ['undone', [merge('ada-brook', 'ada-brooke'), undo(1)], 'ada-brooke', ONE, 'ada-brooke'],
    ['an alias of a file', [load('ada-brook', 'ada-vane')], 'ada-vane', ONE, 'ada-brook'],
    [
      'an alias of a file, after the hand decided otherwise',
      [merge('ida-vane', 'ada-vane'), load('ada-brook', 'ada-vane')],
      'ada-vane',
      ONE,
      'ida-vane',
    ],
  ])('%s', (_case, decisions, rule, article, expected) => {
    expect(resolvePerson(standingAfter(logged(decisions)), rule, article).id).toBe(expected);
  });

  test('says by which decisions', () => {
    const standing = standingAfter(
      logged([merge('ada-brook', 'ada-brooke'), merge('ada-vane', 'ada-brook')]),
    );
    expect(resolvePerson(standing, 'ada-brooke', ONE).decisions).toEqual([1, 2]);
  });
});

describe('a decision that cannot be taken says why', () => {
  test.each<[string, PeopleDecision[], PeopleDecision, RegExp]>([
    ['one with itself', [], merge('ada-brook', 'ada-brook'), /one record already/u],
    [
      'what was merged away',
      [merge('ada-brook', 'ada-brooke')],
      merge('ida-vane', 'ada-brooke'),
      /merged into ada-brook \(decision 1\)/u,
    ],
    [
      'what was split',
      [split('jon-dane', { [ONE]: 1, [TWO]: 2 })],
      merge('ida-vane', 'jon-dane'),
      /several people now/u,
    ],
    ['undoing nothing', [], undo(1), /no decision 1/u],
    ['undoing twice', [merge('a-b', 'c-d'), undo(1)], undo(1), /undone already/u],
    ['undoing an undoing', [merge('a-b', 'c-d'), undo(1)], undo(2), /itself an undoing/u],
    [
      'undoing what another rests on',
      [split('jon-dane', { [ONE]: 1, [TWO]: 2 }), merge('ida-vane', 'jon-dane.2')],
      undo(1),
      /decision 2 rests on it/u,
    ],
    [
      'a part of what is one again',
      [split('jon-dane', { [ONE]: 1, [TWO]: 2 }), undo(1)],
      merge('ida-vane', 'jon-dane.2'),
      /that split was undone. Name jon-dane/u,
    ],
  ])('%s', (_case, before, decision, why) => {
    expect(mayFollow(logged(before), decision)).toEqual({
      ok: false,
      reason: expect.stringMatching(why),
    });
  });
});

test.each([
  ['jon-dane', null],
  ['jon-dane.2', 'jon-dane'],
  ['jon-dane.2.1', 'jon-dane.2'],
  [`jon-dane.${ONE}`, null],
  [`jon-dane.${ONE}.1`, 'jon-dane'],
  [`jon-dane.${ONE}.2`, null],
])('%s is a part of %s', (id, parent) => {
  expect(splitParent(id)).toBe(parent);
});

const ids = ['ada-brook', 'ada-brooke', 'ida-vane', 'jon-dane', 'jon-dane.1', 'jon-dane.2'];
const anyId = fc.constantFrom(...ids);
const anyDecision: fc.Arbitrary<PeopleDecision> = fc.oneof(
  fc.tuple(anyId, anyId).map(([kept, gone]) => merge(kept, gone)),
  anyId.map((person) => split(person, { [ONE]: 1, [TWO]: 2 })),
  fc.tuple(anyId, anyId).map(([person, alias]) => load(person, alias)),
  fc.integer({ min: 1, max: 8 }).map(undo),
);

/** A log as it can come to be: each decision was allowed when it was taken. */
const anyLog = fc.array(anyDecision, { maxLength: 12 }).map((wanted) => {
  const log: LoggedDecision[] = [];
  for (const decision of wanted) {
    if (!mayFollow(log, decision).ok) continue;
    log.push({ number: log.length + 1, decidedAt: '2026-01-01', decision });
  }
  return log;
});

describe('laws', () => {
  const everybody = (log: readonly LoggedDecision[]) => {
    const standing = standingAfter(log);
    return ids.flatMap((id) =>
      [ONE, TWO, LATER].map((article) => resolvePerson(standing, id, article)),
    );
  };

  test('a decision undone at once is as if it had never been taken', () => {
    fc.assert(
      fc.property(anyLog, anyDecision, (log, decision) => {
        fc.pre(decision.kind !== 'undo' && mayFollow(log, decision).ok);
        const number = log.length + 1;
        const taken = [...log, { number, decidedAt: '2026-01-02', decision }];
        expect(mayFollow(taken, undo(number))).toEqual({ ok: true, value: null });
        const undone = [
          ...taken,
          { number: number + 1, decidedAt: '2026-01-03', decision: undo(number) },
        ];
        expect(everybody(undone)).toEqual(everybody(log));
      }),
    );
  });

  test('following an id comes to an end, at somebody who is not gone', () => {
    fc.assert(
      fc.property(anyLog, anyId, (log, id) => {
        const standing = standingAfter(log);
        for (const article of [ONE, TWO, LATER]) {
          const { id: person } = resolvePerson(standing, id, article);
          expect(standing.fates.has(person)).toBe(false);
          expect(resolvePerson(standing, person, article)).toEqual({ id: person, decisions: [] });
        }
        expect(standing.fates.get(survivorOf(standing, id))?.kind).not.toBe('merged');
      }),
    );
  });

  test('what was decided earlier stands, unless it was undone', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const undone = log.flatMap(({ decision }) =>
          decision.kind === 'undo' ? [decision.decision] : [],
        );
        const expected = log
          .filter(({ number, decision }) => decision.kind !== 'undo' && !undone.includes(number))
          .map(({ number }) => number);
        expect(standingAfter(log).standing.map(({ number }) => number)).toEqual(expected);
      }),
    );
  });
});
