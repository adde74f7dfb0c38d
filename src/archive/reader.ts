import type { CurrentArticle } from './articles/current-articles.ts';
import type { PeopleReader } from './people/people-reader.ts';
import type {
  ArchiveStatus,
  Copies,
  LedgerEntry,
  StoredArticle,
  StoredPerson,
  StoredQuotation,
  VersionSummary,
} from './records.ts';
import type { RegisterReader } from './registers/register-reader.ts';

/** The archive's read side. Current versions only unless a version is named. All calls are quick. */
export interface ArchiveReader {
  findArticle(id: string, version?: number): StoredArticle | null;
  /** Whether its publisher took the article back, so that it is shown no more. */
  isWithdrawn(id: string): boolean;
  /** In the order of `ids`; ids that are not there are left out. */
  articles(ids: readonly string[]): StoredArticle[];
  /** Oldest first. */
  versionsOf(id: string): VersionSummary[];
  /** The near copies of an article in other papers and services; none for an id that is not there. */
  copiesOf(id: string): Copies;
  /** In the order of `ids`; ids that are not there are left out. */
  quotations(ids: readonly string[]): StoredQuotation[];
  /** In printed order. */
  quotationsOf(articleId: string): StoredQuotation[];
  findPerson(id: string): StoredPerson | null;
  /** Names of people and bodies by id, for labels; unknown ids are left out. */
  namesOf(ids: readonly string[]): ReadonlyMap<string, string>;
  /**
   * People and bodies of whom some spelling has all the words of `name` (folded as in
   * `query/tokens.ts`; a last word may be a beginning), those most quoted first, at most `limit`.
   */
  peopleNamed(name: string, limit: number): StoredPerson[];
  /** Articles that have a current version, by id, `limit` of them from `offset` on. */
  currentArticles(part: { offset: number; limit: number }): CurrentArticle[];
  status(): ArchiveStatus;
  /** How many articles the engine with this id has not confirmed. */
  waiting(engine: string): number;
  /** Inputs refused and not read well since, newest first, at most `limit`. */
  failures(limit: number): LedgerEntry[];
  /** People across articles: addresses, names, roles, company, lists. */
  readonly people: PeopleReader;
  /** Places, topics and papers from A to Z. */
  readonly registers: RegisterReader;
  close(): void;
}
