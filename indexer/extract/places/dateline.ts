import {
  type Article,
  type Block,
  blockText,
  dayOf,
  findLead,
} from '../../../src/domain/article.ts';
import type { Dateline } from '../../../src/domain/place.ts';
import { AGENCIES } from './data/agencies.ts';
import { findDayAtEnd, type PrintedDay, resolveDay } from './dateline-day.ts';
import { findDatelinePlace } from './dateline-place.ts';

/** No dateline printed before its dash is longer; tuned on Reuters TRAIN (longest: 46), 2026-11. */
const LONGEST_LABEL = 90;

/**
 * Where a dateline ends: after an agency in brackets or strokes with or without a dash, or after a
 * dash that does not join two words, or after a colon.
 */
const END =
  /\s*(?<dash>[-–—]{1,3})?\s*[(/](?<agency>[^()/]{2,40})[)/]\.?(?:\s*(?:[-–—]{1,3}|:))?|(?:\s+|(?<=[\d.]))-{1,3}(?=\s)|\s*(?:--|[–—])\s*|:(?=\s)/gu;

/** A day after the dash, with a dash of its own: "NEW YORK--(BUSINESS WIRE)--Dec. 28, 2012--". */
const DAY_AFTER = /^\s*(?<day>\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)(?:\s*(?:--|[–—])|\s-\s)/u;

/** What may begin the story: a capital, a figure, an opening mark. */
const STORY_BEGINS = /^\s*["'“‘«„<([+*$£€#]*\s*[\p{Lu}\p{N}]/u;
/** A small letter may follow where a day or an agency leaves no doubt. */
const ANYTHING_BEGINS = /^\s*\S/u;

/**
 * The dateline of an article: the printed place (and day, and agency) before the lead, at the very
 * start of the first body block or in a block of its own. `null` where there is none; a label that
 * could as well be something else is none. The day takes its year from `article.published`.
 */
export function findDateline(article: Article): Dateline | null {
  const printed = article.blocks.find((block) => block.kind === 'dateline');
  if (printed) return readBlock(article, printed, true);
  const lead = findLead(article.blocks);
  return lead && readBlock(article, lead, false);
}

interface Label {
  /** The label's text: place, region and day. */
  readonly text: string;
  readonly agency: string | null;
  /** Where the story begins. */
  readonly end: number;
  readonly colon: boolean;
}

function readBlock(article: Article, block: Block, alone: boolean): Dateline | null {
  const text = blockText(article, block);
  const leading = text.length - text.trimStart().length;
  const head = text.slice(leading, leading + LONGEST_LABEL);
  const label = findLabel(head) ?? (alone ? wholeLabel(head) : null);
  if (!label) return null;
  const printed = findDayAtEnd(label.text);
  const late = printed ? null : findDayAfter(text.slice(leading + label.end));
  const day = printed ?? late?.day ?? null;
  const end = label.end + (late?.length ?? 0);
  const places = printed ? label.text.slice(0, printed.start) : label.text;
  const sure = day !== null || label.agency !== null;
  const story = text.slice(leading + end, leading + end + 20);
  if (!alone && !(sure ? ANYTHING_BEGINS : STORY_BEGINS).test(story)) return null;
  const place = findDatelinePlace(places, { day: day !== null, agency: label.agency !== null });
  if (!place || (label.colon && isTranscript(article, block))) return null;
  return {
    span: {
      start: block.span.start + leading,
      end: block.span.start + leading + head.slice(0, end).trimEnd().length,
    },
    place: place.name,
    country: place.country,
    day: day && resolveDay(day, dayOf(article.published)),
    agency: label.agency,
  };
}

function findLabel(head: string): Label | null {
  for (const match of head.matchAll(END)) {
    const { agency: bracketed, dash } = match.groups ?? {};
    const agency = bracketed === undefined ? null : findAgency(bracketed, match[0]);
    // Brackets that hold no agency are the story's first words, or part of the place.
    const onlyDash = bracketed !== undefined && agency === null;
    if (onlyDash && dash === undefined) continue;
    if (match.index === 0) return null;
    const ending = onlyDash ? match[0].slice(0, match[0].indexOf('(')).trimEnd() : match[0];
    return {
      text: head.slice(0, match.index).trim(),
      agency,
      end: match.index + ending.length,
      colon: ending === ':',
    };
  }
  return null;
}

function wholeLabel(head: string): Label {
  return { text: head.trim().replace(/[.:]$/u, ''), agency: null, end: head.length, colon: false };
}

function findDayAfter(story: string): { readonly day: PrintedDay; readonly length: number } | null {
  const match = DAY_AFTER.exec(story.slice(0, 40));
  if (!match) return null;
  const day = findDayAtEnd(match.groups?.day ?? '');
  return day?.start === 0 ? { day, length: match[0].length } : null;
}

const AGENCY_NAMES: ReadonlySet<string> = new Set(AGENCIES.map((name) => name.toLowerCase()));

/**
 * The agency as printed; "Reuters/AP" and "AFP - Paris bureau" count by their first name. An agency
 * that the table does not know is one if it is short, all capitals, and a dash follows its brackets.
 */
function findAgency(printed: string, ending: string): string | null {
  const name = printed.trim();
  const first = name.split(/\s*(?:\/|,| - )\s*/u)[0] ?? '';
  if (AGENCY_NAMES.has(first.toLowerCase())) return name;
  return /^\p{Lu}{2,6}$/u.test(name) && /\)\s*[-–—]{1,3}\s*$/u.test(ending) ? name : null;
}

/** Whether other blocks begin with "NAME:" too: then the colon is a speaker's, not a dateline's. */
function isTranscript(article: Article, first: Block): boolean {
  return article.blocks.some(
    (block) =>
      block !== first &&
      /^\s*\p{Lu}[\p{Lu}.' -]{1,30}:\s/u.test(blockText(article, block).slice(0, 40)),
  );
}

/**
 * The article with its dateline in a block of its own: the first paragraph's block becomes a dateline
 * block and the rest of the paragraph. The text stays as it is and blocks never overlap; an article
 * whose dateline stands in its own block already, or fills its paragraph, keeps its blocks.
 */
export function splitDateline(article: Article, dateline: Dateline | null): Article {
  if (!dateline) return article;
  const blocks = article.blocks.flatMap((block): Block[] => {
    const { start, end } = block.span;
    const holds = start <= dateline.span.start && dateline.span.end < end;
    if (!holds || block.kind === 'dateline') return [block];
    const rest = article.text.slice(dateline.span.end, end);
    const story = dateline.span.end + (rest.length - rest.trimStart().length);
    if (story >= end) return [block];
    return [
      { kind: 'dateline', span: dateline.span },
      { kind: block.kind, span: { start: story, end } },
    ];
  });
  return { ...article, blocks };
}
