import type { Block } from '../../../src/domain/article.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { Span } from '../../../src/domain/span.ts';
import { nameKey, surnameKey } from '../people/name-tokens.ts';
import type { Reading } from './attribution.ts';
import type { Draft } from './draft.ts';
import type { Mentions } from './speaker-words.ts';

/** A name in capitals with a colon, as transcripts label who speaks: `WALLACE:`, `SEN. DOE (R-Vt.):`. "Q:" names nobody. */
const LABEL =
  /^["“]?(?<name>\p{Lu}[\p{Lu}\p{M}.'’ -]{0,38}[\p{Lu}.])(?: \([^()]{1,40}\))?:\s+(?=\S)/u;
/** Where the label of a paragraph ends, and the span of its name. */
interface Turn {
  readonly name: Span;
  readonly words: Span;
}

/**
 * The paragraphs of a transcript with who speaks in each; empty where the article holds none. People
 * speak in turn: only labels that come again, or name somebody of the article, are speakers; "NOW OPEN:"
 * is a heading.
 */
export function findTurns(
  reading: Pick<Reading, 'text' | 'mentions'>,
  blocks: readonly Block[],
): ReadonlyMap<Block, Turn> {
  const labelled = blocks.flatMap((block) => {
    const turn = turnOf(reading.text, block);
    return turn === null ? [] : [{ block, turn, label: labelOf(reading.text, turn) }];
  });
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const turns = labelled.filter(
    ({ label }) => (counts.get(label) ?? 0) > 1 || bearerOf(reading.mentions, label) !== null,
  );
  return new Map(turns.length < 2 ? [] : turns.map(({ block, turn }) => [block, turn]));
}

function turnOf(text: string, { span }: Block): Turn | null {
  const paragraph = text.slice(span.start, span.end);
  const match = LABEL.exec(paragraph);
  const name = match?.groups?.name;
  if (match === null || name === undefined) return null;
  const at = span.start + match[0].indexOf(name);
  const closing = /["”]$/u.test(paragraph) ? 1 : 0;
  return {
    name: { start: at, end: at + name.length },
    words: { start: span.start + match[0].length, end: span.end - closing },
  };
}

function labelOf(text: string, { name }: Turn): string {
  return nameKey(text.slice(name.start, name.end));
}

/** The person of the article whose surname ends a label, or whose initials it is ("NG:"). */
function bearerOf(mentions: Mentions, label: string): Person | null {
  if (label.length <= LONGEST_INITIALS) {
    const people = new Set(mentions.all.map(({ person }) => person));
    const bearers = [...people].filter((person) => person.full && initialsOf(person) === label);
    return bearers.length === 1 ? (bearers[0] ?? null) : null;
  }
  const surname = surnameKey(label.split(' ').at(-1) ?? '');
  const bearer = mentions.all.find(
    ({ person }) => surnameKey(person.name.split(' ').at(-1) ?? '') === surname,
  );
  return bearer?.person ?? null;
}

const LONGEST_INITIALS = 3;

function initialsOf({ name }: Person): string {
  return name
    .split(' ')
    .map((word) => nameKey(word).charAt(0))
    .join('');
}

/** A paragraph of a transcript as one quotation of whom its label names. */
export function draftTurn(reading: Reading, turn: Turn, block: number): Draft {
  const person = bearerOf(reading.mentions, labelOf(reading.text, turn));
  return {
    kind: 'direct',
    content: [turn.words],
    clause: null,
    attribution: {
      rule: 'NAME: in a transcript',
      cue: null,
      source:
        person === null
          ? { kind: 'phrase', span: turn.name }
          : { kind: 'person', span: turn.name, person },
    },
    continues: null,
    sentence: turn.words,
    block,
    unbalanced: false,
  };
}
