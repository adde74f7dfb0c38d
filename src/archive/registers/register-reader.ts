import type { Place } from '../../domain/place-id.ts';

/** A country or city with how many articles have it. */
export interface ListedPlace extends Place {
  /** Articles about it, that only mention it, and that were filed from it. Of cities the last alone. */
  readonly about: number;
  readonly mentioned: number;
  readonly filed: number;
}

export interface ListedTopic {
  /** Code of the top-level Media Topic, and its name. */
  readonly id: string;
  readonly name: string;
  readonly articles: number;
}

/** A paper that printed articles. */
export interface ListedPaper {
  /** Its name as a slug: "the-harbour-times". */
  readonly id: string;
  readonly name: string;
  /** Every way it writes its own name, most frequent first: the values of the publisher facet. */
  readonly names: readonly string[];
  readonly articles: number;
  /** First and last day of publication, `null` where no article is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** The archive's lists of places, topics and papers, from A to Z; current versions only. */
export interface RegisterReader {
  places(kind: Place['kind']): readonly ListedPlace[];
  findPlace(id: string): ListedPlace | null;
  /** Cities of a country from which articles were filed, most articles first. */
  citiesOf(code: string): readonly ListedPlace[];
  topics(): readonly ListedTopic[];
  papers(): readonly ListedPaper[];
  findPaper(id: string): ListedPaper | null;
}
