import type { Span } from '../../../src/domain/span.ts';
import type { NameToken } from '../people/name-tokens.ts';
import type { Attribution, Reading, ReportedClause } from './attribution.ts';
import { clauseFrom } from './clause-bounds.ts';
import { clauseStart } from './clause-start.ts';
import { isNegated } from './cue.ts';
import { NOUNS_TOO, REPORTING, REPORTING_WITH } from './data/cues.ts';
import { sourceBefore } from './find-source.ts';
import { besideParticiple, firstSource, subjectBefore, subjectOf } from './find-subject.ts';

/** "X said (that) CLAUSE", "X told Y (that) CLAUSE" and "…, saying CLAUSE", as many as a sentence has. */
export function clausesAfter(
  reading: Reading,
  sentence: Span,
  tokens: readonly NameToken[],
): ReportedClause[] {
  const { masked } = reading;
  const found: ReportedClause[] = [];
  let from = sentence.start;
  let verbs = 0;
  for (const [place, verb] of tokens.entries()) {
    const last = endOfCue(tokens, place);
    if (verb.start < from || place === 0 || last === null || isNegated(tokens, place)) continue;
    verbs += 1;
    if (verbs > MOST_VERBS) break;
    const attribution = attributionAt(reading, sentence, verb, tokens[last]);
    if (attribution === null) continue;
    const start = clauseStart(tokens, last);
    if (start === null) continue;
    const clause = clauseFrom(masked, sentence, start);
    if (clause === null) continue;
    found.push({ attribution, clause });
    from = clause.end;
  }
  return found;
}

/** Verbs of saying that a sentence is read for, at most: more of them are a list or rubbish, and cost time. */
const MOST_VERBS = 16;

/** Where a cue ends that begins at a place: a verb of the table, the participle of one, or "pointed out that". */
function endOfCue(tokens: readonly NameToken[], place: number): number | null {
  const [verb, next, that] = tokens.slice(place, place + 3);
  if (verb === undefined) return null;
  if (REPORTING_WITH.has(verb.key)) {
    return next?.key === REPORTING_WITH.get(verb.key) && that?.key === 'that' ? place + 1 : null;
  }
  const reports = REPORTING.has(verb.key) || (verb.key.endsWith('ing') && isParticiple(verb.key));
  return reports ? place : null;
}

/** Who speaks by the verb at a place: its subject, or that of the sentence for a participle. */
function attributionAt(
  reading: Reading,
  sentence: Span,
  verb: NameToken,
  last = verb,
): Attribution | null {
  const { masked, mentions } = reading;
  const cue = { start: verb.start, end: last.end };
  if (verb.key.endsWith('ing')) {
    const source =
      besideParticiple(reading, sentence.start, verb.start) ??
      subjectOf(reading, sentence.start, verb.start) ??
      firstSource(reading, sentence.start, verb.start);
    return source === null ? null : { rule: 'NAME, saying', cue, source };
  }
  const source =
    sourceBefore(masked, mentions, sentence.start, verb.start) ??
    subjectBefore(reading, sentence.start, verb.start);
  if (source === null) return null;
  const named = source.kind !== 'phrase' && !isPossessive(masked, source.span);
  if (NOUNS_TOO.has(verb.key) && !named) return null;
  return { rule: 'NAME said that', cue, source };
}

/** "saying" of "say": the participle of a reporting verb. */
function isParticiple(key: string): boolean {
  const stem = key.slice(0, -3);
  return (
    [`${stem}s`, `${stem}ed`, `${stem}es`, `${stem}e`].some((form) => REPORTING.has(form)) ||
    key === 'telling'
  );
}

function isPossessive(masked: string, { end }: Span): boolean {
  return /^['’]s?\b/u.test(masked.slice(end, end + 3));
}
