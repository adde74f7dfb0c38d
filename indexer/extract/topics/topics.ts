import { type Article, type BlockKind, findLead } from '../../../src/domain/article.ts';
import type { Span } from '../../../src/domain/span.ts';
import { TOPICS, type TopicAssignment, type TopicCode } from '../../../src/domain/topic.ts';
import { list } from '../data/list.ts';
import { type PrintedWord, printedWords } from '../printed-words.ts';
import { TOPIC_SECTIONS } from './data/topic-sections.ts';
import { TOPIC_WORDS } from './data/topic-words.ts';

/**
 * How words of a text add up to a topic. Tuned on Reuters TRAIN and read through on Wikinews 2019,
 * 2026-11 (docs/evaluation.md).
 */
export const TOPIC_WEIGHTS = {
  strong: 3,
  weak: 1,
  /** Factor for a word that stands in the headline, in the lead. */
  headline: 2,
  lead: 1.5,
  /** Score that a topic needs, for a text of up to 100 words; grows with the root of the length. */
  threshold: 9,
  /** Share of the best topic's score that any other one needs. */
  besideBest: 0.5,
  /** Different words it must rest on. */
  words: 2,
} as const;

/** At most so many topics an article, the best first; a facet with more says less. */
const MOST_TOPICS = 3;

/**
 * The top-level Media Topics of an article: those its own section and keywords name, and those that the
 * words of its text add up to. An article whose words are few or point everywhere has none: a wrong
 * topic in the facet is worse than a missing one.
 */
export function findTopics(article: Article): TopicAssignment[] {
  const assigned = new Map<TopicCode, TopicAssignment>();
  const section = article.section === null ? null : findSectionTopic(article.section);
  if (section) assigned.set(section, { code: section, from: 'section', evidence: [] });
  for (const keyword of article.keywords) {
    const code = findSectionTopic(keyword);
    if (code && !assigned.has(code)) assigned.set(code, { code, from: 'keywords', evidence: [] });
  }
  for (const topic of topicsOfText(article)) {
    if (assigned.has(topic.code) || assigned.size >= MOST_TOPICS) continue;
    assigned.set(topic.code, topic);
  }
  return [...assigned.values()];
}

const SECTION_TOPICS: ReadonlyMap<string, TopicCode> = new Map(
  codes().flatMap((code) =>
    list(TOPIC_SECTIONS[code]).map((name): [string, TopicCode] => [name, code]),
  ),
);

function codes(): TopicCode[] {
  return Object.keys(TOPICS) as TopicCode[];
}

/** The topic that a section's name or a keyword means; of a path ("World / Politics") the last known part. */
function findSectionTopic(name: string): TopicCode | null {
  const whole = name.trim().toLowerCase();
  const parts = whole.split(/\s*[/>|]\s*/u).reverse();
  const known = [whole, ...parts].find((part) => SECTION_TOPICS.has(part));
  return known === undefined ? null : (SECTION_TOPICS.get(known) ?? null);
}

interface TopicTerm {
  readonly code: TopicCode;
  readonly keys: readonly string[];
  readonly weight: number;
}

const TERMS: ReadonlyMap<string, readonly TopicTerm[]> = indexTerms();

function indexTerms(): Map<string, TopicTerm[]> {
  const index = new Map<string, TopicTerm[]>();
  for (const code of codes()) {
    for (const strength of ['strong', 'weak'] as const) {
      for (const term of list(TOPIC_WORDS[code][strength])) {
        const keys = printedWords(term).map((word) => word.key);
        const first = keys[0] ?? '';
        const row = index.get(first) ?? [];
        const known = row.some((t) => t.code === code && t.keys.join(' ') === keys.join(' '));
        if (!known) row.push({ code, keys, weight: TOPIC_WEIGHTS[strength] });
        index.set(first, row);
      }
    }
  }
  for (const row of index.values()) row.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

/** What one term gives one topic in this text. */
interface Found {
  readonly term: TopicTerm;
  readonly spans: Span[];
  factor: number;
}

const HEADLINE_KINDS: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst']);

function topicsOfText(article: Article): TopicAssignment[] {
  const found = new Map<TopicTerm, Found>();
  const lead = findLead(article.blocks);
  let words = 0;
  for (const block of article.blocks) {
    if (block.kind === 'kicker' || block.kind === 'dateline') continue;
    const factor = HEADLINE_KINDS.has(block.kind)
      ? TOPIC_WEIGHTS.headline
      : block === lead
        ? TOPIC_WEIGHTS.lead
        : 1;
    const printed = printedWords(article.text.slice(block.span.start, block.span.end));
    words += printed.length;
    collect(printed, block.span.start, factor, found);
  }
  const scores = scoreTopics(found);
  const best = Math.max(0, ...[...scores.values()].map((score) => score.points));
  const needed = Math.max(
    TOPIC_WEIGHTS.threshold * Math.sqrt(Math.max(words, 100) / 100),
    best * TOPIC_WEIGHTS.besideBest,
  );
  return [...scores]
    .filter(([, score]) => score.points >= needed && score.words >= TOPIC_WEIGHTS.words)
    .sort(([a, one], [b, other]) => other.points - one.points || a.localeCompare(b))
    .map(([code, { evidence }]) => ({
      code,
      from: 'text' as const,
      evidence: evidence.sort((a, b) => a.start - b.start),
    }));
}

function collect(
  printed: readonly PrintedWord[],
  offset: number,
  factor: number,
  found: Map<TopicTerm, Found>,
): void {
  for (let at = 0; at < printed.length; at += 1) {
    const word = printed[at];
    if (!word) continue;
    let longest = 1;
    for (const term of termsAt(printed, at)) {
      if (term.keys.length < longest) break;
      longest = term.keys.length;
      const last = printed[at + longest - 1] ?? word;
      const entry = found.get(term) ?? { term, spans: [], factor };
      entry.spans.push({ start: word.start + offset, end: last.end + offset });
      entry.factor = Math.max(entry.factor, factor);
      found.set(term, entry);
    }
    at += longest - 1;
  }
}

/** The terms that stand at a word, the longest first. */
function termsAt(printed: readonly PrintedWord[], at: number): TopicTerm[] {
  const key = printed[at]?.key ?? '';
  const row = TERMS.get(key) ?? TERMS.get(singular(key));
  if (!row) return [];
  return row.filter((term) =>
    term.keys.every((wanted, index) => {
      if (index === 0) return true;
      const here = printed[at + index]?.key ?? '';
      return here === wanted || singular(here) === wanted;
    }),
  );
}

function singular(key: string): string {
  return key.endsWith('s') ? key.slice(0, -1) : key;
}

function scoreTopics(found: ReadonlyMap<TopicTerm, Found>) {
  const scores = new Map<TopicCode, { points: number; words: number; evidence: Span[] }>();
  for (const { term, spans, factor } of found.values()) {
    const score = scores.get(term.code) ?? { points: 0, words: 0, evidence: [] };
    score.points += term.weight * factor * (1 + Math.log2(spans.length));
    score.words += 1;
    score.evidence.push(...spans);
    scores.set(term.code, score);
  }
  return scores;
}
