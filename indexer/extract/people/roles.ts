import type { Span } from '../../../src/domain/span.ts';
import { FULL_WEEKDAY, MONTH_WORD } from '../data/calendar.ts';
import { FUNCTION_WORDS } from './data/not-names.ts';
import { ROLE_NOUNS } from './data/titles.ts';
import type { NameSighting } from './name-sighting.ts';
import { nameKey, nameTokens } from './name-tokens.ts';

/** A role as printed beside a name. */
export interface PrintedRole {
  readonly text: string;
  readonly span: Span;
}

/** How far from a name its role is looked for, in UTF-16 units. */
const REACH = 140;

/** The roles printed beside one sighting of a name: before it, or in apposition on either side. */
export function findRoles(text: string, sighting: NameSighting, block: Span): PrintedRole[] {
  const first = sighting.honorifics[0] ?? sighting.name[0];
  const last = sighting.name.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = Math.min(first.start, sighting.roles[0]?.start ?? first.start);
  return [
    titleBefore(text, sighting),
    sighting.roles.length > 0 ? null : nounBefore(text, start, block),
    appositionBefore(text, start, block),
    appositionAfter(text, last.end, block),
    officeHeld(text, last.end, block),
  ].filter((role) => role !== null);
}

/** "Deputy Foreign Minister" of "Deputy Foreign Minister Faisal Maqdad". */
function titleBefore(text: string, { roles }: NameSighting): PrintedRole | null {
  const [first] = roles;
  const last = roles.at(-1);
  if (first === undefined || last === undefined) return null;
  return roleAt(text, first.start, last.end);
}

/** "opposition leader" of "with opposition leader Ahmed Moaz al-Khatib". */
function nounBefore(text: string, end: number, block: Span): PrintedRole | null {
  const from = Math.max(block.start, end - 60);
  const tokens = nameTokens(text, from, end);
  const last = tokens.at(-1);
  if (
    last === undefined ||
    !ROLE_NOUNS.has(last.key) ||
    last.capital ||
    text.slice(last.end, end) !== ' '
  ) {
    return null;
  }
  let start = last.start;
  for (let at = tokens.length - 2; at >= Math.max(0, tokens.length - 4); at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next?.gap !== ' ' || token.possessive || token.start === from) break;
    if (FUNCTION_WORDS.has(token.key) || /(?:ed|ing)$/u.test(token.key)) break;
    start = token.start;
  }
  return roleAt(text, start, last.end);
}

const BEFORE =
  /(?:^|[,;:.—–]\s|\b(?:as|by|from|with|and|to|that|while|when)\s)(?:the|a|an|its|his|her|their|our)\s([^,;:.“”"()—–]{3,100}),\s$/iu;

/** "commander of Syria's military police" of "the commander of Syria's military police, Lt Gen …". */
function appositionBefore(text: string, end: number, block: Span): PrintedRole | null {
  const from = Math.max(block.start, end - REACH);
  const match = BEFORE.exec(text.slice(from, end));
  const words = match?.[1];
  if (match === null || words === undefined || !namesRole(words)) return null;
  const start = from + match.index + match[0].indexOf(words, match[0].length - words.length - 3);
  return roleAt(text, start, start + words.length);
}

const AFTER =
  /^,\s(?:\d{1,3},\s)?(?:(?:the|a|an)\s)?([^,;:.“”"()—–]{3,100})(?=[,.;:—–)]|\s[—–-]\s|$)/u;

/** "Russia's foreign minister" of "Sergei Lavrov, Russia's foreign minister,". */
function appositionAfter(text: string, start: number, block: Span): PrintedRole | null {
  const match = AFTER.exec(text.slice(start, Math.min(block.end, start + REACH)));
  const words = match?.[1];
  if (match === null || words === undefined || !namesRole(words)) return null;
  // "who", "which" and verbs begin a clause, not an apposition.
  if (
    /^(?:who|whose|which|and|but|said|says|told|added|in|on|at|with|when|while|after|as|was|is|has)\b/u.test(
      words,
    )
  ) {
    return null;
  }
  const at = start + match[0].length - words.length;
  return roleAt(text, at, at + words.length);
}

const HELD =
  /^\s(?:is|was|has been|had been|became|remains|remained|served as|serves as)\s(?:now\s|then\s)?(?:(?:the|a|an)\s)?([^,;:.“”"()—–]{3,80}?)(?=\s(?:since|until|from|when|and|but|who|during|in)\s|[,;:.“”"()—–]|$)/u;

/** "Russia's foreign minister" of "Sergei Lavrov has been Russia's foreign minister since 2004". */
function officeHeld(text: string, start: number, block: Span): PrintedRole | null {
  const match = HELD.exec(text.slice(start, Math.min(block.end, start + REACH)));
  const words = match?.[1];
  if (match === null || words === undefined || !namesRole(words)) return null;
  const at = start + match[0].length - words.length;
  return roleAt(text, at, at + words.length);
}

/** Whether the head of a phrase is a role: the word before "of", "for", "at"…, or the last one. */
function namesRole(phrase: string): boolean {
  const head =
    phrase
      .replace(WHEN_BEHIND, '')
      .split(/\s(?:of|for|at|in|with|from|on|who|to|and|near|under)\s/u)[0] ?? '';
  const word = head.trim().split(/\s+/u).at(-1) ?? '';
  return ROLE_NOUNS.has(nameKey(word).replace(/s$/u, '')) || ROLE_NOUNS.has(nameKey(word));
}

const DAY_OR_YEAR = `(?:${FULL_WEEKDAY}|yesterday|today|tonight|\\d{1,2}\\s${MONTH_WORD}|${MONTH_WORD}(?:\\s\\d{1,2})?|[12]\\d{3}|(?:last|this|next|that|the same)\\s(?:day|week|month|year|night|spring|summer|autumn|fall|winter|${FULL_WEEKDAY}))`;

/** "on Tuesday", "on 12 April", "in 2004", "last week": when somebody came to an office is no part of it. */
const WHEN_BEHIND = new RegExp(
  `\\s(?:(?:on|in|since|until|from|by|late|early)\\s)+${DAY_OR_YEAR}\\b.*$|\\s(?:last|this|next|that)\\s(?:week|month|year|night)$|\\s(?:${FULL_WEEKDAY}|yesterday|today)$`,
  'iu',
);

function roleAt(text: string, start: number, until: number): PrintedRole {
  const end = until - (WHEN_BEHIND.exec(text.slice(start, until))?.[0].length ?? 0);
  return { text: text.slice(start, end).replaceAll(/\s+/gu, ' '), span: { start, end } };
}

/** "Our correspondent": the paper's own man or woman. */
const HOUSE_ROLE =
  /\bour\s((?:\p{L}+\s){0,2}(?:correspondent|reporter|editor|analyst|columnist))\b/giu;

/**
 * The role that a paper gives one of its own: "our correspondent" means whoever was last introduced by
 * the paper's name in the possessive ("the BBC's NAME").
 */
export function findHouseRoles(
  text: string,
  sightings: readonly NameSighting[],
): { readonly sighting: NameSighting; readonly role: PrintedRole }[] {
  const introduced = sightings.filter(({ name, roles }) => {
    const start = roles[0]?.start ?? name[0]?.start ?? 0;
    return isIntroducedByPaper(text, start);
  });
  return [...text.matchAll(HOUSE_ROLE)].flatMap((match) => {
    const sighting = introduced.findLast(({ name }) => (name[0]?.start ?? 0) < match.index);
    const words = match[1];
    if (sighting === undefined || words === undefined) return [];
    const start = match.index + match[0].length - words.length;
    return [{ sighting, role: roleAt(text, start, start + words.length) }];
  });
}

/** Whether a paper's or a channel's short name in the possessive stands right before `start`. */
export function isIntroducedByPaper(text: string, start: number): boolean {
  return /\p{Lu}{2,}['’]s $/u.test(text.slice(Math.max(0, start - 8), start));
}
