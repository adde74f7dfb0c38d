import type { ArchiveReader } from '../../src/archive/reader.ts';
import { countryName } from '../../src/domain/country.ts';
import type { FacetName } from '../../src/domain/document.ts';
import { TOPICS } from '../../src/domain/topic.ts';
import type { FacetCounts, FacetValue } from '../../src/search/port.ts';

/** A facet as it is shown: checkboxes, the chosen ones first. */
export interface FacetView {
  readonly name: FacetName;
  readonly legend: string;
  readonly values: readonly FacetChoice[];
  /** Whether the archive holds more values than these. */
  readonly truncated: boolean;
}

export interface FacetChoice extends FacetValue {
  readonly label: string;
  readonly chosen: boolean;
}

/** A refinement in force, and the address of the same search without it. */
export interface Chip {
  readonly label: string;
  /** What the refinement is about: "Country". */
  readonly facet: string;
  readonly without: string;
}

/** The speech kinds in the words of a page. */
export const SPEECH_LABELS: Readonly<Record<string, string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported, not quoted',
};

/** What each facet is called on a page. */
export const LEGENDS: Readonly<Record<FacetName, string>> = {
  person: 'People',
  speaker: 'Speaker',
  about: 'About',
  country: 'Country',
  topic: 'Topic',
  section: 'Section',
  publisher: 'Source',
  from: 'Filed from',
  year: 'Year',
  month: 'Month',
  speech: 'Kind',
  sure: 'Certainty',
};

const PEOPLE: ReadonlySet<FacetName> = new Set(['person', 'speaker', 'about']);

/** How facet values are written for readers; people's names come from the archive. */
export function createLabels(
  archive: ArchiveReader,
  peopleIds: readonly string[],
): (facet: FacetName, value: string) => string {
  const names = archive.namesOf([...new Set(peopleIds)]);
  return (facet, value) => {
    if (PEOPLE.has(facet))
      return names.get(value) ?? (facet === 'about' ? countryName(value) : value);
    if (facet === 'country') return countryName(value);
    if (facet === 'topic') return sentence(topicName(value));
    if (facet === 'speech') return sentence(SPEECH_LABELS[value] ?? value);
    return value;
  };
}

function topicName(code: string): string {
  return Object.entries(TOPICS).find(([each]) => each === code)?.[1] ?? code;
}

/** With a capital, as at the beginning of a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The facets of an answer as checkboxes. Chosen values stand first, even where nothing is left of
 * them, so that each can be unticked; years run from the latest.
 */
export function facetViews(
  counts: readonly FacetCounts[],
  chosenOf: (facet: FacetName) => readonly string[],
  label: (facet: FacetName, value: string) => string,
): FacetView[] {
  return counts.map(({ facet, values, truncated }) => {
    const chosen = chosenOf(facet);
    const shown = new Map(values.map(({ value, count }) => [value, count]));
    const ordered =
      facet === 'year' ? [...values].sort((a, b) => (a.value < b.value ? 1 : -1)) : values;
    return {
      name: facet,
      legend: LEGENDS[facet],
      truncated,
      values: [
        ...chosen.map((value) => ({ value, count: shown.get(value) ?? 0, chosen: true })),
        ...ordered
          .filter(({ value }) => !chosen.includes(value))
          .map(({ value, count }) => ({ value, count, chosen: false })),
      ].map((choice) => ({ ...choice, label: label(facet, choice.value) })),
    };
  });
}
