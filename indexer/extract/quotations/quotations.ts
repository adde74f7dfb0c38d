import { type Article, type Block, dayOf, isBody } from '../../../src/domain/article.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { Certainty, Quotation, Venue } from '../../../src/domain/quotation.ts';
import { containsSpan, overlapsSpan, type Span } from '../../../src/domain/span.ts';
import { nameTokens } from '../people/name-tokens.ts';
import { maskQuoted, splitSentences } from '../sentences.ts';
import { attributeBefore, attributeDirect, firstSource } from './attribute-direct.ts';
import { type Attribution, type Reading, RULES, type Rule } from './attribution.ts';
import { SAYING } from './data/cues.ts';
import { findStretches, type Stretch } from './marks.ts';
import { findReportedClause, type ReportedClause } from './reported-clause.ts';
import { createResolver, type Previous, type Speaker, UNKNOWN } from './resolve-speaker.ts';
import { findSaidOn } from './said-on.ts';
import { collectMentions } from './speaker-words.ts';
import { findVenue } from './venue.ts';

/** A quotation of one or two words in marks without a cue is a title or a scare quote, not speech. */
const SHORTEST_SPEECH = 3;
/** Words in marks from which on they are speech even where nobody is named (phenomena of PolNeAR 1.0). */
const SURELY_SPEECH = 6;
/** For how many blocks a venue goes on to hold for the same speaker. */
const VENUE_HOLDS = 2;

/** What was found before speakers are resolved. */
interface Draft {
  readonly kind: Quotation['kind'];
  readonly content: Span[];
  readonly clause: Span | null;
  readonly attribution: Attribution | null;
  /** Whether it goes on from the draft before it without a cue of its own, and from where. */
  readonly continues: Rule | null;
  readonly sentence: Span;
  readonly block: number;
  readonly unbalanced: boolean;
}

/** The quotations of an article and the bodies that speak in them. */
export interface FoundQuotations {
  readonly quotations: Quotation[];
  readonly organisations: Person[];
}

/**
 * Finds every quotation in an article's body in printed order: words in marks with who the article
 * says spoke them, and clauses it reports without marks. Nothing outside the body is a quotation.
 */
export function findQuotations(article: Article, persons: readonly Person[]): FoundQuotations {
  const body = article.blocks.filter(isBody);
  const stretches = findStretches(article.text, body);
  const reading: Reading = {
    text: article.text,
    masked: maskQuoted(
      article.text,
      stretches.map(({ content }) => content),
    ),
    mentions: collectMentions(persons),
  };
  const drafts: Draft[] = [];
  body.forEach((block, index) => {
    const own = stretches.filter((stretch) => stretch.block === block);
    draftBlock(
      reading,
      { block, blockBefore: body[index - 1] ?? null, index, stretches: own },
      drafts,
    );
  });
  return resolveDrafts(article, reading, persons, drafts);
}

interface Paragraph {
  readonly block: Block;
  /** The body block before it. */
  readonly blockBefore: Block | null;
  readonly index: number;
  readonly stretches: readonly Stretch[];
}

function draftBlock(reading: Reading, paragraph: Paragraph, drafts: Draft[]): void {
  const { block, blockBefore, index, stretches } = paragraph;
  const sentences = splitSentences(reading.masked, block.span);
  const reports = new Map<Span, ReportedClause | null>();
  const reportOf = (sentence: Span) => {
    if (!reports.has(sentence)) reports.set(sentence, findReportedClause(reading, sentence));
    return reports.get(sentence) ?? null;
  };
  const found: Draft[] = [];
  const used = new Set<Span>();
  stretches.forEach((stretch, place) => {
    const sentence =
      sentences.find(
        (each) => each.start <= stretch.outer.start && stretch.outer.start < each.end,
      ) ?? block.span;
    const before = {
      start: Math.max(sentence.start, stretches[place - 1]?.outer.end ?? 0),
      end: stretch.outer.start,
    };
    const after = {
      start: stretch.outer.end,
      end: afterEnd(
        reading,
        sentences,
        stretch,
        stretches[place + 1]?.outer.start ?? block.span.end,
      ),
    };
    const last = found.at(-1);
    if (stretch.continues && place === 0) {
      const whole = drafts.at(-1);
      if (whole !== undefined && whole.block === index - 1 && whole.kind === 'direct') {
        whole.content.push(stretch.content);
        return;
      }
    }
    if (
      last !== undefined &&
      interrupts(reading, stretches[place - 1], stretch) &&
      last.kind === 'direct'
    ) {
      last.content.push(stretch.content);
      return;
    }
    if (isDirect(reading, stretch, before)) {
      const attribution = attributeDirect(reading, stretch, { before, after });
      const continues =
        attribution === null
          ? continuation(reading, paragraph, { found, drafts, before, place })
          : null;
      const words = nameTokens(reading.text, stretch.content.start, stretch.content.end).length;
      const speech = attribution !== null || continues !== null || words >= SURELY_SPEECH;
      if (!speech) return;
      used.add(sentence);
      const guess =
        attribution ??
        announced(reading, blockBefore, sentences[0] === sentence && before.start === before.end) ??
        (continues === null ? sentenceBefore(reading, sentences, sentence) : null);
      found.push({
        kind: 'direct',
        content: [stretch.content],
        clause: null,
        attribution: guess,
        continues,
        sentence,
        block: index,
        unbalanced: stretch.unbalanced,
      });
      return;
    }
    const report = reportOf(sentence);
    const inside = report !== null && containsSpan(report.clause, stretch.content);
    if (inside) {
      used.add(sentence);
      const known = found.find((draft) => draft.clause === report.clause);
      if (known !== undefined) known.content.push(stretch.content);
      else
        found.push({
          kind: 'mixed',
          content: [stretch.content],
          clause: report.clause,
          attribution: report.attribution,
          continues: null,
          sentence,
          block: index,
          unbalanced: stretch.unbalanced,
        });
      return;
    }
    const fragment = attributeFragment(reading, stretch, { before, after });
    if (fragment === null) return;
    used.add(sentence);
    found.push({
      kind: 'mixed',
      content: [stretch.content],
      clause: fragment.clause,
      attribution: fragment.attribution,
      continues: null,
      sentence,
      block: index,
      unbalanced: stretch.unbalanced,
    });
  });
  for (const sentence of sentences) {
    if (used.has(sentence) || stretches.some(({ outer }) => overlapsSpan(outer, sentence)))
      continue;
    const report = reportOf(sentence);
    if (report === null) continue;
    found.push({
      kind: 'indirect',
      content: [report.clause],
      clause: null,
      attribution: report.attribution,
      continues: null,
      sentence,
      block: index,
      unbalanced: false,
    });
  }
  found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  drafts.push(...found);
}

/** The end of the report after a stretch: that of its sentence, or of the next where it asks for one. */
function afterEnd(
  reading: Reading,
  sentences: readonly Span[],
  stretch: Stretch,
  limit: number,
): number {
  const closing = reading.text.charAt(stretch.content.end - 1);
  const next = sentences.find(({ end }) => end > stretch.outer.end + 1);
  const end = next?.end ?? limit;
  // A full stop inside the marks ends the sentence: what follows belongs to the next one.
  if (
    closing === '.' &&
    !/^\s*(?:[-–—―]|said|says)/u.test(reading.masked.slice(stretch.outer.end))
  ) {
    return Math.min(limit, sentences.find(({ end: at }) => at >= stretch.outer.end)?.end ?? limit);
  }
  return Math.min(limit, end);
}

/** `"…," X said, "…"`: the second stretch goes on with the sentence of the first. */
function interrupts(reading: Reading, before: Stretch | undefined, stretch: Stretch): boolean {
  if (before === undefined || before.unbalanced) return false;
  const between = reading.masked.slice(before.outer.end, stretch.outer.start);
  const closing = reading.text.charAt(before.content.end - 1);
  if (!/[,—–-]/u.test(closing) || !/[,—–]\s*$/u.test(between) || /[.;:?!]\s/u.test(between))
    return false;
  const first = reading.text.charAt(stretch.content.start);
  return /[\p{Ll}\p{N}[…]/u.test(first) || /^I\b/u.test(reading.text.slice(stretch.content.start));
}

/** Whether a stretch is a sentence of its own and not a part of the reporter's. */
function isDirect(reading: Reading, stretch: Stretch, before: Span): boolean {
  const lead = reading.masked.slice(before.start, before.end);
  const words = reading.text.slice(stretch.content.start, stretch.content.end);
  const count = nameTokens(words, 0, words.length).length;
  const opensClause = lead.trim() === '' || /[,:—–-]\s*$/u.test(lead) || endsWithVerb(lead);
  const capital = /^[\p{Lu}\p{N}[(…'‘“"$£€-]/u.test(words);
  const closes = /[.,?!—–…-]$/u.test(words);
  if (lead.trim() === '')
    return (
      (capital || stretch.continues) && (closes || stretch.unbalanced || count >= SURELY_SPEECH)
    );
  if (!opensClause || !capital) return false;
  return closes || count >= SHORTEST_SPEECH;
}

function endsWithVerb(lead: string): boolean {
  const word = /([\p{L}]+)\s*$/u.exec(lead)?.[1]?.toLowerCase();
  return word !== undefined && SAYING.has(word);
}

/** A stretch without a cue of its own that goes on where its speaker spoke before. */
function continuation(
  reading: Reading,
  { index, stretches }: Paragraph,
  {
    found,
    drafts,
    before,
    place,
  }: { found: readonly Draft[]; drafts: readonly Draft[]; before: Span; place: number },
): Rule | null {
  if (found.some(({ attribution, continues }) => attribution !== null || continues !== null)) {
    return 'goes on in the paragraph';
  }
  const last = drafts.at(-1);
  const opens = place === 0 && reading.masked.slice(before.start, before.end).trim() === '';
  const quoted = last !== undefined && last.block === index - 1;
  return opens &&
    quoted &&
    stretches[0]?.outer.start === before.end &&
    (last.attribution !== null || last.continues !== null)
    ? 'goes on from the paragraph before'
    : null;
}

/** A block of its own that ends with a colon announces who speaks in the next: "He said:". */
function announced(reading: Reading, before: Block | null, opens: boolean): Attribution | null {
  if (before === null || !opens) return null;
  const words = reading.masked.slice(before.span.start, before.span.end);
  if (!/:\s*$/u.test(words)) return null;
  const last = splitSentences(reading.masked, before.span).at(-1) ?? before.span;
  return attributeBefore(reading, last);
}

/** "Mr X was angry. "We were not told."": the subject of the sentence before, with little certainty. */
function sentenceBefore(
  reading: Reading,
  sentences: readonly Span[],
  sentence: Span,
): Attribution | null {
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (before === undefined) return null;
  const source = firstSource(reading, before.start, before.end);
  return source === null ? null : { rule: 'named in the sentence before', cue: null, source };
}

/** Words in marks inside the reporter's own sentence: 'he called it "a promise to the town"'. */
function attributeFragment(
  reading: Reading,
  stretch: Stretch,
  surroundings: { before: Span; after: Span },
): { attribution: Attribution; clause: Span } | null {
  const count = nameTokens(reading.text, stretch.content.start, stretch.content.end).length;
  if (count < SHORTEST_SPEECH) return null;
  const attribution = attributeDirect(reading, stretch, surroundings);
  if (
    attribution?.cue === null ||
    attribution?.cue === undefined ||
    attribution.source.kind === 'phrase'
  )
    return null;
  const { cue } = attribution;
  const clause =
    cue.end <= stretch.outer.start
      ? { start: skipSpace(reading.text, cue.end), end: stretch.outer.end }
      : { start: skipSpace(reading.text, surroundings.before.start), end: stretch.outer.end };
  return { attribution, clause };
}

function skipSpace(text: string, at: number): number {
  const words = text.slice(at, at + 10);
  return at + words.length - words.trimStart().length;
}

function resolveDrafts(
  article: Article,
  reading: Reading,
  persons: readonly Person[],
  drafts: readonly Draft[],
): FoundQuotations {
  const resolver = createResolver(article, persons, reading.mentions);
  const published = dayOf(article.published);
  let previous: Previous | null = null;
  let lastSpeaker: Speaker = UNKNOWN;
  let venueOf: { person: Person; venue: Venue; block: number } | null = null;
  const quotations = drafts.map((draft, index): Quotation => {
    const { attribution, continues } = draft;
    const speaker: Speaker =
      attribution === null
        ? continues === null
          ? UNKNOWN
          : continued(lastSpeaker)
        : resolver.resolve(attribution.source, previous);
    const rule: Rule = attribution?.rule ?? continues ?? 'no speaker found';
    if (speaker.person !== null) previous = { person: speaker.person, block: draft.block };
    lastSpeaker = speaker;
    const own = attribution === null ? null : findVenue(reading.masked, draft.sentence);
    const held: typeof venueOf = venueOf;
    const holds: boolean =
      held !== null &&
      held.person === speaker.person &&
      draft.block - held.block <= VENUE_HOLDS &&
      continuesVenue(draft);
    const venue: Venue | null = own ?? (holds && held !== null ? held.venue : null);
    if (venue !== null && speaker.person !== null)
      venueOf = { person: speaker.person, venue, block: draft.block };
    return {
      number: index + 1,
      kind: draft.kind,
      content: draft.content,
      clause: draft.kind === 'mixed' ? draft.clause : null,
      cue: attribution?.cue ?? null,
      source: attribution?.source.span ?? null,
      speakerKind: speaker.kind,
      speaker: speaker.person?.id ?? null,
      speakerName: speaker.name,
      venue,
      saidOn: findSaidOn(reading.masked.slice(draft.sentence.start, draft.sentence.end), published),
      certainty: weakest(RULES[rule], speaker.certainty, draft.unbalanced ? 'unsure' : 'sure'),
      rule,
      chain: [...speaker.chain],
    };
  });
  return { quotations, organisations: resolver.organisations() };
}

/** A venue goes on for what is said in the next breath, not for a report from elsewhere. */
function continuesVenue(draft: Draft): boolean {
  return (
    draft.attribution === null ||
    draft.attribution.source.kind === 'pronoun' ||
    draft.kind !== 'indirect'
  );
}

function continued(speaker: Speaker): Speaker {
  return {
    ...speaker,
    chain: speaker.chain.map((link, index) => (index === 0 ? { ...link, why: 'continues' } : link)),
  };
}

const ORDER: readonly Certainty[] = ['unsure', 'likely', 'sure'];

function weakest(...certainties: readonly Certainty[]): Certainty {
  return ORDER.find((certainty) => certainties.includes(certainty)) ?? 'unsure';
}
