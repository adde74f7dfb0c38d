import type { Person } from '../../../src/domain/person.ts';
import { slugOf } from '../../../src/domain/person.ts';
import type { Certainty, ChainLink } from '../../../src/domain/quotation.ts';
import type { Span } from '../../../src/domain/span.ts';
import { BODIES } from '../people/data/not-names.ts';
import { ROLE_NOUNS } from '../people/data/titles.ts';
import { nameKey, nameTokens } from '../people/name-tokens.ts';
import type { Reading } from './attribution.ts';
import { findBearer } from './bearer.ts';
import { followPeople } from './follow-people.ts';
import type { Source } from './speaker-words.ts';

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

export interface Resolver {
  /** Whom a source means. */
  resolve(source: Source): Speaker;
  /** Notes who spoke, for the descriptions that follow. */
  spoke(person: Person): void;
  /** Bodies that spoke, made from the phrases that name them. */
  organisations(): Person[];
}

/** Makes a resolver for one article; sources must be resolved in printed order. */
export function createResolver(
  reading: Reading,
  persons: readonly Person[],
  speaking: ReadonlySet<number>,
): Resolver {
  const { text } = reading;
  const scene = followPeople(reading, speaking);
  const organisations = new Map<string, Person>();
  let lastSpeaker: Person | null = null;

  const resolvePronoun = (source: Source & { kind: 'pronoun' }): Speaker => {
    const found = source.gender === null ? null : scene.meantBy(source.span, source.gender);
    if (found === null) return UNKNOWN;
    const { person, mention, certainty } = found;
    return {
      kind: 'person',
      person,
      name: person.name,
      certainty,
      chain: [{ span: source.span, why: 'pronoun' }, ...chainOf(person, mention)],
    };
  };

  const resolvePhrase = (source: Source & { kind: 'phrase' }): Speaker => {
    const phrase = text.slice(source.span.start, source.span.end).replaceAll(/\s+/gu, ' ');
    const bearer = findBearer(text, source.span, persons, scene.named);
    if (bearer !== null) {
      return {
        kind: 'person',
        person: bearer.person,
        name: bearer.person.name,
        certainty: !bearer.full ? 'unsure' : lastSpeaker === bearer.person ? 'sure' : 'likely',
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
    resolve(source) {
      if (source.kind === 'pronoun') return resolvePronoun(source);
      if (source.kind === 'phrase') return resolvePhrase(source);
      return {
        kind: source.person.kind,
        person: source.person,
        name: source.person.name,
        certainty: source.person.full ? 'sure' : 'likely',
        chain: chainOf(source.person, source.span),
      };
    },
    spoke(person) {
      lastSpeaker = person;
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

/** A body's id has a point, which no person's has: companies bear the names of people in one article. */
function newOrganisation(name: string): Person {
  return {
    id: `${slugOf(name)}.body`,
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
