import type { Span } from '../../../src/domain/span.ts';
import { nameTokens } from '../people/name-tokens.ts';
import { attributeDirect, type Surroundings } from './attribute-direct.ts';
import type { Attribution, Reading, ReportedClause } from './attribution.ts';
import { clauseEnd, clauseSpan } from './clause-bounds.ts';
import { isNegated } from './cue.ts';
import { JUDGING, REPORTING } from './data/cues.ts';
import { goesOn, SHORTEST_SPEECH } from './direct-speech.ts';
import { sourceBefore } from './find-source.ts';
import { firstSource, subjectBefore } from './find-subject.ts';
import type { Stretch } from './marks.ts';
import { isTitle } from './title.ts';

/** How many words may stand between a judging verb and the words in marks: "called his old rival a". */
const LONGEST_OBJECT = 12;

/** Words in marks inside the reporter's own sentence: 'he called it "a promise to the town"'. */
export function attributeFragment(
  reading: Reading,
  stretch: Stretch,
  { before, after, sentence }: Surroundings & { readonly sentence: Span },
): ReportedClause | null {
  const words = reading.text.slice(stretch.content.start, stretch.content.end);
  const judged = judgedBefore(reading, before);
  const attribution = judged ?? attributeDirect(reading, stretch, { before, after });
  if (attribution === null || attribution.cue === null) return null;
  const short = countWords(words) < SHORTEST_SPEECH || isTitle(words);
  if (judged === null && short && !standsBehind(reading, attribution.cue, stretch)) return null;
  if (attribution.source.kind === 'phrase' && judged === null) return null;
  const { cue } = attribution;
  const cuedBefore = cue.end <= stretch.outer.start;
  const from = cuedBefore ? cue.end : before.start;
  const end =
    cuedBefore && goesOn(reading, stretch) && !/[,.?!]$/u.test(words)
      ? clauseEnd(reading.masked, sentence, from)
      : stretch.outer.end;
  return {
    attribution,
    clause: clauseSpan(reading.masked, from, Math.max(end, stretch.outer.end)),
  };
}

/** 'She said "old piers" must go': whether a verb that reports stands right before the marks. */
function standsBehind({ masked }: Reading, cue: Span, { outer }: Stretch): boolean {
  return (
    REPORTING.has(masked.slice(cue.start, cue.end).toLowerCase()) &&
    cue.end <= outer.start &&
    masked.slice(cue.end, outer.start).trim() === ''
  );
}

/** Who called, described or dismissed something in words: the verb nearest before the marks. */
function judgedBefore({ masked, mentions }: Reading, { start, end }: Span): Attribution | null {
  const tokens = nameTokens(masked, start, end);
  const place = tokens.findLastIndex(({ key }) => JUDGING.has(key));
  const verb = tokens[place];
  if (verb === undefined || tokens.length - place > LONGEST_OBJECT || isNegated(tokens, place))
    return null;
  if (/[;:]/u.test(masked.slice(verb.end, end))) return null;
  const cue = { start: verb.start, end: verb.end };
  const source = verb.key.endsWith('ing')
    ? firstSource({ masked, mentions }, start, verb.start)
    : (sourceBefore(masked, mentions, start, verb.start) ??
      subjectBefore({ masked, mentions }, start, verb.start));
  // "Vale launched a programme dubbed": the programme did not speak, and Vale did not call.
  const words = source?.kind === 'phrase' ? masked.slice(source.span.start, source.span.end) : '';
  if (source === null || /\p{Ll}ed\b/u.test(words)) return null;
  return { rule: 'NAME called', cue, source };
}

function countWords(words: string): number {
  return nameTokens(words, 0, words.length).length;
}
