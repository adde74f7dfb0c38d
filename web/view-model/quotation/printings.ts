import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredArticle, StoredQuotation } from '../../../src/archive/records.ts';
import { dayOf } from '../../../src/domain/article.ts';
import { EVERYTHING } from '../../../src/query/ast.ts';
import { termsOf } from '../../../src/query/tokens.ts';
import { type Change, wordChanges } from '../article/word-changes.ts';
import { type Difference, likeness } from './alike.ts';
import { type QuotationView, quotationViews } from './quotation.ts';

/** One article's rendering of what was said. */
export interface Printing {
  readonly quotation: QuotationView;
  /** The id of its article. */
  readonly article: string;
  /** Whether it is the one that the page is about. */
  readonly here: boolean;
  /** How its words differ from those of the page; `null` where they are the same. */
  readonly difference:
    | Difference
    | 'a part of the words'
    | 'more of the words'
    | 'other words'
    | null;
  /** From the words of the page to its own; `[]` where they are the same. */
  readonly changes: readonly Change[];
  /** Whether another article printed the same story earlier in the list. */
  readonly copy: boolean;
}

/**
 * Days between two printings of one utterance at most: what was said on a Friday is still news on Monday (our
 * judgement). What is said again later is another utterance, and stands on the speaker's timelines.
 */
const DAYS_APART = 3;

/** Statements of a speaker in these days that are compared, at most: it bounds the work for one page (our judgement). */
const MOST_COMPARED = 300;

/** Fewer words that stand within others do so by chance (our judgement). */
const FEWEST_OF_A_PART = 4;

/**
 * Every printing of an utterance, earliest first: the quotation itself, and those of other articles with the same
 * speaker and much the same words within three days, or with the same words in a copy of the story. Where the days
 * of the words are known they must agree.
 */
export function printingsOf(
  archive: ArchiveReader,
  { article, id }: StoredArticle,
  stored: StoredQuotation,
): Printing[] {
  const said = textOf(stored);
  const found = candidates(archive, { id, day: dayOf(article.published) }, stored).flatMap(
    (other) => {
      const difference = differenceBetween(stored, other);
      return difference === undefined ? [] : [{ other, difference }];
    },
  );
  const differences = new Map(found.map(({ other, difference }) => [other.id, difference]));
  const texts = new Map(found.map(({ other }) => [other.id, textOf(other)]));
  const ids = [stored.id, ...differences.keys()];
  const articles = new Map(found.map(({ other }) => [other.id, other.articleId]));
  const firsts = new Map<string, string>();
  return quotationViews(archive, ids, { query: EVERYTHING, q: '' })
    .sort((a, b) => timeOf(a) - timeOf(b))
    .map((quotation) => {
      const printedIn = articles.get(quotation.id) ?? id;
      const first = firsts.get(quotation.articleStory) ?? printedIn;
      firsts.set(quotation.articleStory, first);
      const difference = differences.get(quotation.id) ?? null;
      return {
        quotation,
        article: printedIn,
        here: quotation.id === stored.id,
        difference,
        changes: difference === null ? [] : wordChanges(said, texts.get(quotation.id) ?? ''),
        copy: first !== printedIn,
      };
    });
}

/** What might be the same utterance: the same speaker's words of these days, and all in copies of the article. */
function candidates(
  archive: ArchiveReader,
  { id, day }: { readonly id: string; readonly day: string | null },
  { quotation }: StoredQuotation,
): StoredQuotation[] {
  const around =
    quotation.speaker === null || day === null
      ? []
      : archive.people.saidBetween(
          quotation.speaker,
          { from: daysFrom(day, -DAYS_APART), to: daysFrom(day, DAYS_APART) },
          MOST_COMPARED,
        );
  const copies = archive.copiesOf(id).others.flatMap((copy) => archive.quotationsOf(copy.id));
  const all = [
    ...around,
    ...copies.filter(({ quotation: { speaker } }) => speaker === quotation.speaker),
  ];
  return [...new Map(all.map((each) => [each.id, each])).values()].filter(
    ({ articleId }) => articleId !== id,
  );
}

/** How the words of another printing differ; `undefined` where they are another utterance. */
function differenceBetween(
  stored: StoredQuotation,
  other: StoredQuotation,
): Printing['difference'] | undefined {
  const [saidOn, otherSaidOn] = [stored.quotation.saidOn, other.quotation.saidOn];
  if (saidOn !== null && otherSaidOn !== null && saidOn !== otherSaidOn) return undefined;
  const [here, there] = [termsOf(textOf(stored)), termsOf(textOf(other))];
  if (here.join(' ') === there.join(' ')) return null;
  if (standsIn(there, here)) return 'a part of the words';
  if (standsIn(here, there)) return 'more of the words';
  const alike = likeness(textOf(stored), textOf(other));
  if (alike.kind === 'compare') return alike.difference;
  return alike.kind === 'repeat' ? 'other words' : undefined;
}

/** Whether a run of words stands within another, longer one. */
function standsIn(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length < FEWEST_OF_A_PART || part.length >= whole.length) return false;
  return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** The words of a quotation as they are shown. */
function textOf({ words, clause }: StoredQuotation): string {
  return clause ?? words.join(' … ');
}

function timeOf({ published }: QuotationView): number {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}

function daysFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, day.length);
}
