import type { Span } from '../../../src/domain/span.ts';
import { type NameToken, nameTokens } from '../people/name-tokens.ts';
import type { Attribution, Lookup } from './attribution.ts';
import { accordingAt, isCue, isNegated, isPassive, REACH } from './cue.ts';
import { sourceAfter, sourceBefore } from './find-source.ts';
import { firstSource, reporterBefore } from './find-subject.ts';

/** Verbs that follow a comma and take the sentence's subject: "Mr X left, saying". */
const PARTICIPLE = /ing$/u;

/** Words before a colon that may be a label and no sentence: "From the report:". */
const LONGEST_LABEL = 4;

/** `X said: "…`, `X told reporters that "…`, `According to X, "…`, `X left, saying: "…`, `X: "…`. */
export function attributeBefore(
  { masked, mentions }: Lookup,
  { start, end }: Span,
): Attribution | null {
  const tokens = nameTokens(masked, start, end);
  if (tokens.length === 0) return null;
  const according = accordingAt(masked, start, end);
  if (according !== null) {
    const source = sourceAfter(masked, mentions, according.end, end);
    if (source !== null) return { rule: 'according to NAME', cue: according, source };
  }
  for (let place = tokens.length - 1; place >= Math.max(0, tokens.length - REACH); place -= 1) {
    const verb = tokens[place];
    if (verb === undefined || !isCue(tokens, place) || isNegated(tokens, place)) continue;
    const cue = { start: verb.start, end: verb.end };
    if (isPassive(tokens, place)) {
      const teller = tellerAfter({ masked, mentions }, tokens, place, end);
      return teller === null ? null : { rule: 'NAME said, before', cue, source: teller };
    }
    const source = sourceBefore(masked, mentions, start, verb.start);
    if (source !== null && !PARTICIPLE.test(verb.key))
      return { rule: 'NAME said, before', cue, source };
    const subject =
      reporterBefore({ masked, mentions }, start, verb.start) ??
      firstSource({ masked, mentions }, start, verb.start);
    if (subject !== null) return { rule: 'NAME, saying', cue, source: subject };
    const inverted = sourceAfter(masked, mentions, verb.end, end);
    if (inverted !== null && place === 0) return { rule: 'said NAME', cue, source: inverted };
  }
  if (!/:\s*$/u.test(masked.slice(start, end))) return null;
  const label = tokens.length <= LONGEST_LABEL;
  const subject =
    firstSource({ masked, mentions }, start, end) ??
    (label ? sourceBefore(masked, mentions, start, masked.lastIndexOf(':', end)) : null);
  return subject === null ? null : { rule: 'NAME: words', cue: null, source: subject };
}

/** How many words may stand between a passive verb and "by" with who did speak. */
const BY_REACH = 3;

/** The speaker of "was told by NAME", or `null` where nobody is named. */
function tellerAfter(
  { masked, mentions }: Lookup,
  tokens: readonly NameToken[],
  place: number,
  end: number,
): Attribution['source'] | null {
  const by = tokens.slice(place + 1, place + 1 + BY_REACH).find(({ key }) => key === 'by');
  return by === undefined ? null : sourceAfter(masked, mentions, by.end, end);
}
