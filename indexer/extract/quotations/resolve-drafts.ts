import { type Article, dayOf } from '../../../src/domain/article.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { Certainty, Quotation, Venue } from '../../../src/domain/quotation.ts';
import type { Span } from '../../../src/domain/span.ts';
import { type Reading, RULES, type Rule } from './attribution.ts';
import type { Draft } from './draft.ts';
import { framingOf } from './framing.ts';
import { createResolver, type Speaker, UNKNOWN } from './resolve-speaker.ts';
import { findSaidOn } from './said-on.ts';
import { findVenue } from './venue.ts';

/** For how many blocks a venue goes on to hold for the same speaker. */
const VENUE_HOLDS = 2;

/** The quotations of an article and the bodies that speak in them. */
export interface FoundQuotations {
  readonly quotations: Quotation[];
  readonly organisations: Person[];
}

export function resolveDrafts(
  article: Article,
  reading: Reading,
  persons: readonly Person[],
  drafts: readonly Draft[],
): FoundQuotations {
  const speaking = new Set(
    drafts.flatMap(({ attribution }) => attribution?.source.span.start ?? []),
  );
  const resolver = createResolver(reading, persons, speaking);
  const published = dayOf(article.published);
  let lastSpeaker: Speaker = UNKNOWN;
  let lastSource: Span | null = null;
  let venueOf: { person: Person; venue: Venue; block: number } | null = null;
  const quotations = drafts.map((draft, index): Quotation => {
    const { attribution, continues } = draft;
    const speaker: Speaker =
      attribution === null
        ? continues === null
          ? UNKNOWN
          : continued(lastSpeaker)
        : resolver.resolve(attribution.source);
    const rule: Rule = attribution?.rule ?? continues ?? 'no speaker found';
    if (speaker.person !== null) {
      resolver.spoke(speaker.person);
    }
    lastSpeaker = speaker;
    const source: Span | null =
      attribution?.source.span ?? (continues === null ? null : lastSource);
    lastSource = source;
    const framing = framingOf(reading, draft);
    const own = framing === null ? null : findVenue(framing);
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
      source,
      speakerKind: speaker.kind,
      speaker: speaker.person?.id ?? null,
      speakerName: speaker.name,
      venue,
      saidOn: framing === null ? null : findSaidOn(framing, published),
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
