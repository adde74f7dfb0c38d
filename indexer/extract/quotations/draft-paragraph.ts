import { containsSpan, overlapsSpan, type Span } from '../../../src/domain/span.ts';
import { nameTokens } from '../people/name-tokens.ts';
import { attributeDirect, type Surroundings } from './attribute-direct.ts';
import type { Reading, ReportedClause } from './attribution.ts';
import { announced, continuation, namedBefore, signed } from './continuation.ts';
import { endsWithThat, interrupts, isDirect, SURELY_SPEECH } from './direct-speech.ts';
import type { Draft, Paragraph } from './draft.ts';
import { attributeFragment } from './fragment.ts';
import type { Stretch } from './marks.ts';
import { type OpeningFragment, openingFragment } from './opening-fragment.ts';
import { findReportedClauses } from './reported-clause.ts';

/**
 * Adds the quotations of one paragraph to `drafts`, in printed order: first what stands between marks,
 * then the clauses that stand beside the marks or in sentences without any.
 */
export function draftParagraph(reading: Reading, paragraph: Paragraph, drafts: Draft[]): void {
  const sentences = reading.paragraphs[paragraph.index] ?? [];
  const found: Draft[] = [];
  const reports = new Map<Span, readonly ReportedClause[]>();
  const scene: Scene = {
    reading,
    paragraph,
    sentences,
    earlier: drafts,
    found,
    reportsOf(sentence) {
      const known = reports.get(sentence);
      if (known !== undefined) return known;
      const clauses = findReportedClauses(reading, sentence);
      reports.set(sentence, clauses);
      return clauses;
    },
  };
  paragraph.stretches.forEach((stretch, place) => {
    const whole = goesOnWith(scene, stretch, place);
    if (whole !== undefined) {
      whole.content.push(stretch.content);
      return;
    }
    const surroundings = surroundingsOf(scene, stretch, place);
    if (isDirect(reading, stretch, surroundings)) {
      const opening = openingFragment(reading, stretch, surroundings);
      const draft = draftDirect(scene, stretch, surroundings, opening);
      if (draft !== null) found.push(draft);
      return;
    }
    const longer = joinedTo(scene, stretch, place);
    const draft = longer ?? draftMixed(scene, stretch, surroundings);
    if (draft !== null) found.splice(longer === null ? found.length : -1, 1, draft);
  });
  const direct = new Set(
    found.flatMap(({ kind, sentence }) => (kind === 'direct' ? [sentence] : [])),
  );
  for (const sentence of sentences) {
    // What a sentence with a direct quotation reports besides is most often that quotation's own report.
    if (direct.has(sentence)) continue;
    for (const { clause, attribution } of scene.reportsOf(sentence)) {
      if (paragraph.stretches.some(({ outer }) => overlapsSpan(outer, clause))) continue;
      found.push({
        kind: 'indirect',
        content: [clause],
        clause: null,
        attribution,
        continues: null,
        sentence,
        block: paragraph.index,
        unbalanced: false,
      });
    }
  }
  found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  drafts.push(...found);
}

/** A paragraph while its quotations are looked for. */
interface Scene {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly sentences: readonly Span[];
  /** What was found in the paragraphs before, and so far in this one. */
  readonly earlier: readonly Draft[];
  readonly found: readonly Draft[];
  /** The clauses that a sentence reports; each sentence is read once. */
  readonly reportsOf: (sentence: Span) => readonly ReportedClause[];
}

interface Around extends Surroundings {
  readonly sentence: Span;
}

/** The quotation that a stretch is a further part of: over a paragraph break or an interruption. */
function goesOnWith(
  { reading, paragraph, earlier, found }: Scene,
  stretch: Stretch,
  place: number,
): Draft | undefined {
  if (stretch.continues && place === 0) {
    const whole = earlier.at(-1);
    if (whole?.block === paragraph.index - 1 && whole.kind === 'direct') return whole;
  }
  const last = found.at(-1);
  return last?.kind === 'direct' && interrupts(reading, paragraph.stretches[place - 1], stretch)
    ? last
    : undefined;
}

/** '"a shame" and "a waste of money"': the mixed quotation that a stretch lengthens, or `null`. */
function joinedTo(
  { reading, paragraph, found }: Scene,
  stretch: Stretch,
  place: number,
): Draft | null {
  const before = paragraph.stretches[place - 1];
  const last = found.at(-1);
  if (before === undefined || last?.kind !== 'mixed' || last.clause === null) return null;
  if (last.content.at(-1) !== before.content) return null;
  const between = reading.text.slice(before.outer.end, stretch.outer.start);
  if (!/^,?\s(?:(?:and|or|but)\s)?$/u.test(between)) return null;
  const { start, end } = last.clause;
  if (stretch.outer.end <= end) return null;
  return {
    ...last,
    content: [...last.content, stretch.content],
    clause: { start, end: stretch.outer.end },
  };
}

function surroundingsOf(
  { reading, paragraph, sentences }: Scene,
  stretch: Stretch,
  place: number,
): Around {
  const { block, stretches } = paragraph;
  const { start, end } = stretch.outer;
  const sentence = sentences.find((each) => each.start <= start && start < each.end) ?? block.span;
  const limit = stretches[place + 1]?.outer.start ?? block.span.end;
  return {
    sentence,
    before: { start: Math.max(sentence.start, stretches[place - 1]?.outer.end ?? 0), end: start },
    after: { start: end, end: afterEnd(reading, sentences, stretch, limit) },
  };
}

function draftDirect(
  scene: Scene,
  stretch: Stretch,
  around: Around,
  opening: OpeningFragment | null,
): Draft | null {
  const { reading, paragraph, sentences } = scene;
  const { before, sentence } = around;
  const attribution =
    opening === null ? attributeDirect(reading, stretch, around) : opening.attribution;
  const continues = attribution === null ? continuation(scene, stretch, before) : null;
  const words = nameTokens(reading.text, stretch.content.start, stretch.content.end).length;
  if (attribution === null && continues === null && words < SURELY_SPEECH) return null;
  const opens = sentences[0] === sentence && before.start === before.end;
  const closes =
    stretch === paragraph.stretches.at(-1) && stretch.outer.end >= paragraph.block.span.end;
  const guess = () =>
    (closes ? signed(reading, paragraph.index) : null) ??
    (opens ? announced(reading, paragraph.index) : null) ??
    (continues === null ? namedBefore(reading, paragraph.index, around) : null);
  return {
    kind: opening === null ? 'direct' : 'mixed',
    content: [stretch.content],
    clause: opening?.clause ?? null,
    attribution: attribution ?? guess(),
    continues,
    sentence,
    block: paragraph.index,
    unbalanced: stretch.unbalanced,
  };
}

/** A stretch inside the reporter's own sentence; `null` where it joined a clause or is no speech. */
function draftMixed(scene: Scene, stretch: Stretch, around: Around): Draft | null {
  const { reading } = scene;
  const { sentence } = around;
  const report = scene
    .reportsOf(sentence)
    .find(({ clause }) => containsSpan(clause, stretch.content));
  const known = scene.found.find(({ clause }) => clause !== null && clause === report?.clause);
  if (known !== undefined) {
    known.content.push(stretch.content);
    return null;
  }
  const fragment = report ?? attributeFragment(reading, stretch, around);
  if (fragment === null) return null;
  // "She promised "a new start"": where the clause is nothing but the words in marks they stand alone,
  // but not behind "that", which opens a clause of the reporter's.
  const { before } = around;
  const whole =
    containsSpan(stretch.outer, fragment.clause) &&
    !endsWithThat(reading.masked.slice(before.start, before.end));
  return {
    kind: whole ? 'direct' : 'mixed',
    content: [stretch.content],
    clause: whole ? null : fragment.clause,
    attribution: fragment.attribution,
    continues: null,
    sentence,
    block: scene.paragraph.index,
    unbalanced: stretch.unbalanced,
  };
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
