import type { JoinReason } from '../../domain/join-reason.ts';
import type { LoggedDecision } from '../../domain/people-decision.ts';
import type { StoredPerson, StoredQuotation } from '../records.ts';

/** Where the page of an id is. */
export type PersonAddress =
  | { readonly kind: 'here'; readonly id: string }
  /**
   * The person is found under another id: decided so, under the kept spelling of the name for good, or as
   * the only bearer of the name for now.
   */
  | {
      readonly kind: 'moved';
      readonly id: string;
      readonly why: 'decision' | 'spelling' | 'only bearer';
    }
  /** The id means several people: all of them, those most quoted first. */
  | { readonly kind: 'chooser'; readonly people: readonly StoredPerson[] }
  | { readonly kind: 'unknown' };

/** A name under which articles print a person, and why they are held for that person. */
export interface JoinedName {
  /** The fullest form that an article prints. */
  readonly name: string;
  readonly reason: JoinReason;
  /** Decisions that joined it, by number; `[]` where the rules alone did. */
  readonly decisions: readonly number[];
  readonly articles: number;
}

/** A role as printed, whatever its capitals, and when. */
export interface RoleOverTime {
  /** As most articles print it. */
  readonly text: string;
  /** Articles that print it. */
  readonly articles: number;
  /** First and last day of publication, `null` where no article of them is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** What an authority file says of a person. */
export interface PersonIdentity {
  readonly name: string;
  /** "Q58217", or `null`. */
  readonly wikidata: string | null;
  readonly description: string | null;
}

/** Somebody quoted in the same articles. */
export interface QuotedBeside {
  readonly id: string;
  readonly name: string;
  /** Articles that quote both. */
  readonly articles: number;
}

/** A person, country or topic that somebody speaks of. */
export interface SpokenOf {
  readonly kind: 'person' | 'country' | 'topic';
  /** Id of the person, code of the country or topic. */
  readonly value: string;
  readonly label: string;
  /** Quotations beside which it is named; of a topic those in articles about it. */
  readonly quotations: number;
}

export interface MonthOfStatements {
  /** "2012-12". */
  readonly month: string;
  readonly quotations: number;
}

/** One line of the list of people from A to Z. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  /** By an authority file: "Q58217", or `null`. */
  readonly wikidata: string | null;
  readonly articles: number;
  readonly quotations: number;
}

/** A letter of a list and how many stand under it; "#" holds what begins with no letter of a to z. */
export interface LetterCount {
  readonly letter: string;
  readonly count: number;
}

/** What is asked of a list of people. */
export interface PeopleListing {
  readonly kind: 'person' | 'organisation';
  /** Only those under this letter ("a" to "z", "#"); `null`: all. */
  readonly letter: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** An article that names somebody. */
export interface NamingArticle {
  readonly id: string;
  /** The fullest form of the name that it prints. */
  readonly name: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly day: string | null;
}

/** What the archive knows of people across articles, current versions only. All calls are quick. */
export interface PeopleReader {
  /** Where an id leads today, whatever was decided since it was printed. */
  addressOf(id: string): PersonAddress;
  /** Every name that articles print for the person and why, most frequent first. */
  joinedNames(id: string): JoinedName[];
  identityOf(id: string): PersonIdentity | null;
  /** Articles that name the person, newest first, at most `limit`; undated ones last. */
  articlesOf(id: string, limit: number): NamingArticle[];
  /** Roles in the order of their first day, those of undated articles last. */
  rolesOf(id: string): RoleOverTime[];
  /** People, no bodies; most frequent first, at most `limit`. */
  quotedBeside(id: string, limit: number): QuotedBeside[];
  /** Most frequent first, at most `limit` of each kind. */
  speaksAbout(id: string, limit: number): SpokenOf[];
  /** Months in which the person is quoted, oldest first; undated articles are left out. */
  statementsByMonth(id: string): MonthOfStatements[];
  /**
   * What somebody is quoted with in articles published on days from `from` to `to`, "2012-12-28", both included:
   * by day, then by article, in printed order, at most `limit`.
   */
  saidBetween(
    id: string,
    days: { readonly from: string; readonly to: string },
    limit: number,
  ): StoredQuotation[];
  /** Articles that quote both, newest first, undated ones last: how many, and the ids of a part of them. */
  quotedTogether(
    ids: readonly [string, string],
    part: { readonly offset: number; readonly limit: number },
  ): { readonly total: number; readonly articles: readonly string[] };
  /** From A to Z, people by surname. */
  list(listing: PeopleListing): ListedPerson[];
  /** Letters that have somebody, "#" last. */
  letters(kind: PeopleListing['kind']): LetterCount[];
  /** Every decision ever taken, oldest first, and whether it still holds. */
  decisions(): readonly (LoggedDecision & { readonly holds: boolean })[];
}
