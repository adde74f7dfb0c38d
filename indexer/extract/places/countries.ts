import { type Article, dayOf } from '../../../src/domain/article.ts';
import type { CountryMention, Dateline } from '../../../src/domain/place.ts';
import { keyOf } from '../printed-words.ts';
import { settleContested } from './contested-places.ts';
import { EAST_GERMAN_CITIES, EAST_GERMANY_UNTIL, FORMER_STATES } from './data/former-states.ts';
import { keepPlaces } from './place-sense.ts';
import { findPlaceSightings, type PlaceSighting } from './place-sightings.ts';

/** What an article shows of one country, in the terms of the weights below. */
export interface CountryEvidence {
  readonly code: string;
  readonly sightings: readonly PlaceSighting[];
  /** How many of them stand outside the dateline. */
  readonly told: number;
  readonly headline: boolean;
  readonly lead: boolean;
  readonly dateline: boolean;
  /** Whether the article names no other country outside its dateline. */
  readonly alone: boolean;
  /** Whether another country stands where this one does not. */
  readonly otherInHeadline: boolean;
  readonly otherInLead: boolean;
}

/**
 * How much each sign says that the article is about the country: log odds, added up; about from
 * `threshold` on. Logistic regression on every other record of Reuters TRAIN, rounded, 2026-11; the
 * figures in docs/evaluation.md are those of all its records.
 */
export const ABOUT_WEIGHTS = {
  headline: 1,
  lead: 0.6,
  /** For each doubling of the number of sightings. */
  doubling: 0.6,
  /** The story was written there. */
  dateline: 3.5,
  /** It was, and the story names no other country. */
  alone: 1,
  /** Only other countries stand in the headline, or in the lead. */
  notInHeadline: -0.3,
  notInLead: -0.5,
  threshold: 1.6,
} as const;

/**
 * The countries an article names by name, people, city, part or seat of power, in the order of first
 * sighting, and whether it is about them. A country known only from the dateline is one of them. Names of
 * states that are gone count for those states; a city of 1987 counts for the state of its day.
 */
export function findCountries(article: Article, dateline: Dateline | null): CountryMention[] {
  const evidence = gatherEvidence(article, dateline);
  const about = new Set(
    evidence.filter((country) => aboutScore(country) >= ABOUT_WEIGHTS.threshold).map((c) => c.code),
  );
  return evidence.map(({ code, sightings }) => ({
    code,
    about: about.has(code),
    spans: sightings.map((sighting) => sighting.span),
  }));
}

/** The log-odds that the article is about the country. */
export function aboutScore(country: CountryEvidence): number {
  const weights = ABOUT_WEIGHTS;
  return (
    (country.headline ? weights.headline : 0) +
    (country.lead ? weights.lead : 0) +
    (country.dateline ? weights.dateline : 0) +
    (country.dateline && country.alone ? weights.alone : 0) +
    (country.otherInHeadline ? weights.notInHeadline : 0) +
    (country.otherInLead ? weights.notInLead : 0) +
    weights.doubling * Math.log2(1 + country.told)
  );
}

/** All that an article shows of each country it names, in the order of first sighting. */
export function gatherEvidence(article: Article, dateline: Dateline | null): CountryEvidence[] {
  const day = dayOf(article.published);
  const named = settleContested(keepPlaces(findPlaceSightings(article, dateline), article.text), {
    text: article.text,
    day,
  });
  const byCode = new Map<string, PlaceSighting[]>();
  for (const sighting of named) {
    // What the dateline says is decided with its region in hand.
    if (sighting.where === 'dateline' && dateline?.country) continue;
    const code = stateOfTheDay(sighting.code, sighting.key, day);
    byCode.set(code, [...(byCode.get(code) ?? []), sighting]);
  }
  const placed = datelineSighting(dateline);
  const home = placed && stateOfTheDay(placed.code, placed.key, day);
  if (placed && home) byCode.set(home, [placed, ...(byCode.get(home) ?? [])]);
  const inText = [...byCode].map(([code, sightings]) => {
    const told = sightings.filter(({ where }) => where !== 'dateline');
    return {
      code,
      sightings,
      told: told.length,
      headline: told.some(({ where }) => where === 'headline'),
      lead: told.some(({ where }) => where === 'lead'),
      dateline: code === home,
    };
  });
  const count = (sign: (country: (typeof inText)[number]) => boolean) => inText.filter(sign).length;
  const toldOf = count(({ told }) => told > 0);
  const inHeadline = count(({ headline }) => headline);
  const inLead = count(({ lead }) => lead);
  return inText.map((country) => ({
    ...country,
    alone: toldOf - Number(country.told > 0) === 0,
    otherInHeadline: !country.headline && inHeadline > 0,
    otherInLead: !country.lead && inLead > 0,
  }));
}

function datelineSighting(dateline: Dateline | null): PlaceSighting | null {
  if (!dateline?.country) return null;
  return {
    key: keyOf(dateline.place),
    code: dateline.country,
    kind: 'city',
    span: dateline.span,
    where: 'dateline',
    shouted: true,
    before: null,
    after: null,
    opens: true,
  };
}

const EAST_GERMAN: ReadonlySet<string> = new Set(EAST_GERMAN_CITIES.map((city) => keyOf(city)));

/** The state that held the place on the day of publication; today's if the day is not known. */
function stateOfTheDay(code: string, key: string, day: string | null): string {
  if (day === null) return code;
  if (code === 'DE' && day <= EAST_GERMANY_UNTIL && EAST_GERMAN.has(key)) return 'DD';
  const former = FORMER_STATES.find((state) => day <= state.until && state.today.includes(code));
  return former?.code ?? code;
}
