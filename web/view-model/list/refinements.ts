import type { ArchiveReader } from '../../../src/archive/reader.ts';
import { countryName } from '../../../src/domain/country.ts';
import type { FacetName } from '../../../src/domain/document.ts';
import { TOPICS } from '../../../src/domain/topic.ts';
import type { FacetCounts, FacetValue } from '../../../src/search/port.ts';
import { facetParameter } from '../../facet-parameters.ts';
import { FORM_LABELS, inFigures, monthInWords } from '../wording.ts';

/** A facet as it is shown: checkboxes, the chosen ones first. */
export interface FacetView {
  readonly facet: FacetName;
  /** Its name in an address. */
  readonly parameter: string;
  readonly legend: string;
  readonly values: readonly FacetChoice[];
  /** The page of all its values, where there are more than these. */
  readonly all: { readonly label: string; readonly href: string } | null;
}

export interface FacetChoice extends FacetValue {
  readonly label: string;
  readonly chosen: boolean;
}

/** The speech kinds in the words of a page. */
export const SPEECH_LABELS: Readonly<Record<string, string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported, not quoted',
};

/** Printings in the words of a page. */
const PRINTING_LABELS: Readonly<Record<string, string>> = {
  first: 'First printing',
  copy: 'Copy of another',
};

/** Kinds of articles in the words of a page. */
const KIND_LABELS: Readonly<Record<string, string>> = {
  quoting: 'has a quotation',
  ...FORM_LABELS,
};

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** What each facet is called on a page. */
export const LEGENDS: Readonly<Record<FacetName, string>> = {
  person: 'People',
  organisation: 'Bodies',
  speaker: 'Quoted',
  about: 'About',
  country: 'Country',
  place: 'Place named',
  topic: 'Topic',
  section: 'Section',
  publisher: 'Paper',
  author: 'Byline',
  from: 'Filed from',
  kind: 'Kind',
  language: 'Language',
  printing: 'Printing',
  year: 'Year',
  month: 'Month',
  speech: 'Kind',
  sure: 'Certainty',
};

/** What the values of a facet are called, all of them together. */
export const PLURALS: Readonly<Record<FacetName, string>> = {
  person: 'people',
  organisation: 'bodies',
  speaker: 'speakers',
  about: 'subjects',
  country: 'countries',
  place: 'places',
  topic: 'topics',
  section: 'sections',
  publisher: 'papers',
  author: 'bylines',
  from: 'places',
  kind: 'kinds',
  language: 'languages',
  printing: 'printings',
  year: 'years',
  month: 'months',
  speech: 'kinds',
  sure: 'certainties',
};

const PEOPLE: ReadonlySet<FacetName> = new Set(['person', 'organisation', 'speaker', 'about']);

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
    if (facet === 'place') return placeName(archive, value);
    if (facet === 'language') return languages.of(value) ?? value;
    if (facet === 'kind') return sentence(KIND_LABELS[value] ?? value);
    if (facet === 'topic') return sentence(topicName(value));
    if (facet === 'month') return monthInWords(value);
    if (facet === 'printing') return PRINTING_LABELS[value] ?? value;
    if (facet === 'speech') return sentence(SPEECH_LABELS[value] ?? value);
    return value;
  };
}

/** Countries are known without a look into the archive: their ids are their codes. */
function placeName(archive: ArchiveReader, id: string): string {
  if (/^[a-z]{2}$/u.test(id)) return countryName(id.toUpperCase());
  return archive.registers.findPlace(id)?.name ?? id;
}

function topicName(code: string): string {
  return Object.entries(TOPICS).find(([each]) => each === code)?.[1] ?? code;
}

/** With a capital, as at the beginning of a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Values of a facet that stand open beside results. */
const SHOWN = 5;

interface Choosing {
  readonly chosenOf: (facet: FacetName) => readonly string[];
  readonly label: (facet: FacetName, value: string) => string;
  /** The address of the page of all values of a facet. */
  readonly allOf: (facet: FacetName) => string;
}

/**
 * The facets of an answer as checkboxes. Chosen values stand first, even where nothing is left of
 * them, so that each can be unticked.
 */
export function facetViews(
  counts: readonly FacetCounts[],
  { chosenOf, label, allOf }: Choosing,
): FacetView[] {
  return counts.map(({ facet, values, truncated }) => {
    const chosen = chosenOf(facet);
    const shown = new Map(values.map(({ value, count }) => [value, count]));
    const others = values.filter(({ value }) => !chosen.includes(value));
    const open = others.slice(0, Math.max(1, SHOWN - chosen.length));
    const total = `${truncated ? '' : `${inFigures(chosen.length + others.length)} `}${PLURALS[facet]}`;
    return {
      facet,
      parameter: facetParameter(facet),
      legend: LEGENDS[facet],
      values: [
        ...chosen.map((value) => ({ value, count: shown.get(value) ?? 0, chosen: true })),
        ...open.map(({ value, count }) => ({ value, count, chosen: false })),
      ].map((choice) => ({ ...choice, label: label(facet, choice.value) })),
      all: others.length > open.length ? { label: `All ${total}`, href: allOf(facet) } : null,
    };
  });
}

/** People among the values of an answer, whose names are to be looked up: those that are shown. */
export function shownPeople(counts: readonly FacetCounts[], shown = SHOWN): string[] {
  return counts
    .filter(({ facet }) => PEOPLE.has(facet))
    .flatMap(({ values }) => values.slice(0, shown).map(({ value }) => value));
}
