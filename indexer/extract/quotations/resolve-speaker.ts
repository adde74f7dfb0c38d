import { type Article, isBody } from '../../../src/domain/article.ts';
import type { Person } from '../../../src/domain/person.ts';
import { slugOf } from '../../../src/domain/person.ts';
import type { Certainty, ChainLink } from '../../../src/domain/quotation.ts';
import type { Span } from '../../../src/domain/span.ts';
import { BODIES } from '../people/data/not-names.ts';
import { ROLE_NOUNS } from '../people/data/titles.ts';
import { nameKey, nameTokens } from '../people/name-tokens.ts';
import { isIntroducedByPaper } from '../people/roles.ts';
import type { Mentions, Source } from './speaker-words.ts';

/** Whom the words of a source mean. */
export interface Speaker {
  readonly kind: 'person' | 'organisation' | 'unnamed' | 'unknown';
  readonly person: Person | null;
  readonly name: string | null;
  readonly certainty: Certainty;
  readonly chain: readonly ChainLink[];
}

export const UNKNOWN: Speaker = {
  kind: 'unknown',
  person: null,
  name: null,
  certainty: 'unsure',
  chain: [],
};

/** Who spoke before, and in which block. */
export interface Previous {
  readonly person: Person;
  readonly block: number;
}

export interface Resolver {
  /** Whom a source means; `previous` is who spoke last. */
  resolve(source: Source, previous: Previous | null): Speaker;
  /** Bodies that spoke, made from the phrases that name them. */
  organisations(): Person[];
}

/**
 * What speaks for a person being whom "he" or "she" means, added up; tuned on the training part of
 * PolNeAR 1.0, 2026-11.
 */
const WEIGHTS = {
  /** By how many blocks ago the last mention is: the same block, the one before, two before. */
  recency: [4, 2.5, 1.5, 0.5],
  /** Spoke last, in this block or the one before. */
  spokeLast: 3,
  /** Is the subject of a verb in the block of the pronoun, or the one before. */
  subject: [2.5, 2],
  /** The gender is known and agrees, or nobody told it. */
  gender: 1.5,
  unknownGender: 0.75,
  /** For each doubling of the number of mentions so far. */
  doubling: 0.4,
} as const;

/** By how much the best must lead for the pronoun to be sure, and to be likely. */
const SURE_MARGIN = 2.5;
const LIKELY_MARGIN = 0.8;

/** Makes a resolver for one article. */
export function createResolver(
  article: Pick<Article, 'text' | 'blocks'>,
  persons: readonly Person[],
  mentions: Mentions,
): Resolver {
  const { text } = article;
  const body = article.blocks.filter(isBody);
  const starts = body.map(({ span }) => span.start);
  const blockAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  const bodyMentions = mentions.all.filter(({ span }) => {
    const block = body[blockAt(span.start)];
    return block !== undefined && span.end <= block.span.end;
  });
  const organisations = new Map<string, Person>();

  const resolvePronoun = (
    source: Source & { kind: 'pronoun' },
    previous: Previous | null,
  ): Speaker => {
    const block = blockAt(source.span.start);
    const scores = new Map<Person, { last: Span; count: number; subject: number }>();
    for (const { person, span } of bodyMentions) {
      if (span.start >= source.span.start) break;
      if (source.gender !== null && person.gender !== null && person.gender !== source.gender)
        continue;
      const known = scores.get(person);
      const subject = isSubject(text, span) ? blockAt(span.start) : (known?.subject ?? -1);
      scores.set(person, { last: span, count: (known?.count ?? 0) + 1, subject });
    }
    const ranked = [...scores].map(([person, { last, count, subject }]) => {
      const distance = block - blockAt(last.start);
      const spoke = previous?.person === person && block - previous.block <= 1;
      const score =
        (WEIGHTS.recency[distance] ?? -distance / 2) +
        (spoke ? WEIGHTS.spokeLast : 0) +
        (WEIGHTS.subject[block - subject] ?? 0) +
        (person.gender === null ? WEIGHTS.unknownGender : WEIGHTS.gender) +
        WEIGHTS.doubling * Math.log2(1 + count);
      return { person, score, last };
    });
    ranked.sort((a, b) => b.score - a.score);
    const [best, second] = ranked;
    if (best === undefined || source.gender === null) return UNKNOWN;
    const margin = best.score - (second?.score ?? Number.NEGATIVE_INFINITY);
    return {
      kind: 'person',
      person: best.person,
      name: best.person.name,
      certainty: margin >= SURE_MARGIN ? 'sure' : margin >= LIKELY_MARGIN ? 'likely' : 'unsure',
      chain: [{ span: source.span, why: 'pronoun' }, ...chainOf(best.person, best.last)],
    };
  };

  const resolvePhrase = (
    source: Source & { kind: 'phrase' },
    previous: Previous | null,
  ): Speaker => {
    const phrase = text.slice(source.span.start, source.span.end).replaceAll(/\s+/gu, ' ');
    const bearer = bearerOf(phrase, source.span, persons, bodyMentions, text);
    if (bearer !== null) {
      const spoke = previous?.person === bearer.person;
      return {
        kind: 'person',
        person: bearer.person,
        name: bearer.person.name,
        certainty: spoke ? 'sure' : 'likely',
        chain: [{ span: source.span, why: 'role' }, ...chainOf(bearer.person, bearer.mention)],
      };
    }
    if (isOrganisation(phrase)) {
      const name = phrase.replace(/^(?:the|The)\s/u, '');
      const body = organisations.get(slugOf(name)) ?? newOrganisation(name);
      organisations.set(slugOf(name), withForm(body, phrase, source.span));
      return { kind: 'organisation', person: body, name, certainty: 'sure', chain: [] };
    }
    return { kind: 'unnamed', person: null, name: phrase, certainty: 'sure', chain: [] };
  };

  return {
    resolve(source, previous) {
      if (source.kind === 'pronoun') return resolvePronoun(source, previous);
      if (source.kind === 'phrase') return resolvePhrase(source, previous);
      return {
        kind: source.person.kind,
        person: source.person,
        name: source.person.name,
        certainty: source.person.full ? 'sure' : 'likely',
        chain: chainOf(source.person, source.span),
      };
    },
    organisations: () => [...organisations.values()],
  };
}

/** From a mention to the full name: one step, or two where the mention is a surname. */
function chainOf(person: Person, mention: Span): ChainLink[] {
  const own = person.forms.find(({ spans }) => spans.some(({ start }) => start === mention.start));
  const full = person.forms.find(({ text }) => text.endsWith(person.name));
  if (own === undefined || full === undefined || own === full)
    return [{ span: mention, why: 'full name' }];
  const span = full.spans[0];
  return span === undefined
    ? [{ span: mention, why: 'surname' }]
    : [
        { span: mention, why: 'surname' },
        { span, why: 'full name' },
      ];
}

/** Words before a name that make it an object, and words after it that no verb is. */
const OBJECT_BEFORE =
  /\b(?:of|for|to|with|by|from|under|against|about|over|on|in|at|like|than|near|between|around|after|before|behind|accusing|including|supporting)\s(?:the\s|\p{Lu}[\p{L}.]*\s){0,4}$/u;
const VERB_AFTER =
  /^(?:,[^.;“”"]{2,120},)?\s(?:has |had |also |later |then |recently |never |reportedly )?(?!(?:and|or|of|for|to|with|by|from|at|in|on|as|who|that|than|but)\b)\p{Ll}{2,}/u;

/** Whether a name stands as the subject of a verb. */
function isSubject(text: string, { start, end }: Span): boolean {
  return (
    VERB_AFTER.test(text.slice(end, end + 140)) &&
    !OBJECT_BEFORE.test(text.slice(Math.max(0, start - 60), start))
  );
}

/** The one person whose printed role a description names: "the minister" after "Foreign Minister X". */
function bearerOf(
  phrase: string,
  span: Span,
  persons: readonly Person[],
  mentions: Mentions['all'],
  text: string,
): { person: Person; mention: Span } | null {
  const described = /^(?:the|our|his|her|their|its)\s(.{3,60})$/iu.exec(phrase)?.[1];
  if (described === undefined) return null;
  const lastBefore = (person: Person) =>
    mentions
      .filter((mention) => mention.person === person && mention.span.start < span.start)
      .at(-1)?.span;
  const words = nameTokens(described, 0, described.length).map(({ key }) => key);
  const head = words.at(-1) ?? '';
  if (!ROLE_NOUNS.has(head)) return null;
  // "Our correspondent" is the paper's own: "the BBC's James Reynolds".
  if (/^our\s/iu.test(phrase)) {
    const own = mentions
      .filter(({ span: { start } }) => start < span.start && isIntroducedByPaper(text, start))
      .at(-1);
    return own === undefined ? null : { person: own.person, mention: own.span };
  }
  const bearers = persons.filter((person) =>
    person.roles.some((role) => {
      const keys = nameTokens(role.text, 0, role.text.length).map(({ key }) => key);
      return words.every((word) => keys.includes(word));
    }),
  );
  const [bearer] = bearers;
  const mention = bearer === undefined ? undefined : lastBefore(bearer);
  return bearers.length === 1 && bearer !== undefined && mention !== undefined
    ? { person: bearer, mention }
    : null;
}

/** Whether a phrase names a body: its head is printed with a capital, or it is a known kind of body. */
function isOrganisation(phrase: string): boolean {
  const head = phrase.split(/\s(?:of|for|at|in|with|from|on|to|who)\s/u)[0] ?? phrase;
  const tokens = nameTokens(head, 0, head.length);
  const last = tokens.at(-1);
  if (last === undefined || /^(?:an?|one|some|many|several|two|three|most|other)\b/iu.test(phrase))
    return false;
  const key = nameKey(last.text);
  if (ROLE_NOUNS.has(key) || ROLE_NOUNS.has(key.replace(/s$/u, ''))) return false;
  const isSentenceStart = tokens.length === 1;
  if (last.capital)
    return !isSentenceStart || BODIES.has(key) || /^\p{Lu}[\p{L}\p{N}.]*$/u.test(last.text);
  return BODIES.has(key) && /^the\s/iu.test(phrase);
}

function newOrganisation(name: string): Person {
  return {
    id: slugOf(name) || 'body',
    kind: 'organisation',
    name,
    full: true,
    gender: null,
    forms: [],
    roles: [],
  };
}

function withForm(body: Person, text: string, span: Span): Person {
  const known = body.forms.find((form) => form.text === text);
  const forms =
    known === undefined
      ? [...body.forms, { text, spans: [span] }]
      : body.forms.map((form) =>
          form === known && !form.spans.some(({ start }) => start === span.start)
            ? { text, spans: [...form.spans, span] }
            : form,
        );
  return { ...body, forms };
}
