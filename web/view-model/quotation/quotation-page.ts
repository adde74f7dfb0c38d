import { namedBeside } from '../../../src/archive/articles/beside-quotation.ts';
import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredArticle, StoredQuotation } from '../../../src/archive/records.ts';
import { languageOf } from '../../../src/domain/language.ts';
import { EVERYTHING } from '../../../src/query/ast.ts';
import { oembedAddress, personOnAddress, quotationAddress } from '../../address.ts';
import { type CitationView, quotationCitationView } from '../article/citation.ts';
import { quotationThing, type Thing } from '../article/linked-data.ts';
import { articleMetaTags, type MetaTag } from '../article/meta-tags.ts';
import { originalAt } from '../article/original.ts';
import { sentence } from '../list/refinements.ts';
import { type Printing, printingsOf } from './printings.ts';
import { type QuotationView, quotationView } from './quotation.ts';

/** The page of one quotation, ready to be rendered. */
export interface QuotationPage {
  /** "Quotation of Ilse Brandt, 28 December 2012"; of nobody where the article does not say who spoke. */
  readonly title: string;
  readonly quotation: QuotationView;
  /** Every printing of the utterance, earliest first; `[]` where this is the only one. */
  readonly printings: readonly Printing[];
  /** What it speaks of and its speaker spoke of elsewhere: their timelines. */
  readonly subjects: readonly {
    readonly label: string;
    readonly count: number;
    readonly href: string;
  }[];
  readonly citation: CitationView;
  /** Where the article was published, opened at these words. */
  readonly original: string | null;
  /** Where what another site embeds of it is found. */
  readonly embedding: string;
  readonly tags: readonly MetaTag[];
  /** `null` where the speaker is not sure. */
  readonly thing: Thing | null;
  readonly notes: readonly string[];
}

/** Prepares a quotation of the article's current version. Needs the archive only, no engine. */
export function prepareQuotation(
  archive: ArchiveReader,
  article: StoredArticle,
  stored: StoredQuotation,
  { origin, notes }: { origin: string; notes: readonly string[] },
): QuotationPage {
  const quotation = quotationView(stored, {
    query: EVERYTHING,
    q: '',
    text: article.article.text,
    language: languageOf(article),
  });
  const printings = printingsOf(archive, article, stored);
  return {
    title: titleOf(stored, quotation.day),
    quotation,
    printings: printings.length > 1 ? printings : [],
    subjects: subjectsOf(archive, article, stored),
    citation: quotationCitationView(article, stored, origin),
    original: originalAt(stored.url, stored.words[0] ?? null),
    embedding: origin + oembedAddress(origin + quotationAddress(stored.id)),
    tags: articleMetaTags(article, origin + quotationAddress(stored.id)),
    thing: quotationThing(article, stored, origin),
    notes,
  };
}

/** What a quotation is called where it stands alone: "Quotation of Ilse Brandt, 28 December 2012". */
export function titleOf(
  { quotation: { speakerName } }: StoredQuotation,
  day: string | null,
): string {
  const whose = speakerName === null ? 'Quotation' : `Quotation of ${speakerName}`;
  return day === null ? whose : `${whose}, ${day}`;
}

/** Subjects of a speaker that are looked through for those of one quotation. */
const SUBJECTS = 200;

/** People and countries named beside the words, and topics of the article, on which the speaker is quoted elsewhere. */
function subjectsOf(
  archive: ArchiveReader,
  { article, extraction }: StoredArticle,
  { quotation }: StoredQuotation,
): QuotationPage['subjects'] {
  const { speaker } = quotation;
  if (speaker === null) return [];
  const { people, countries } = namedBeside(article, extraction, quotation);
  const beside = new Set<string>([
    ...people.map(({ id }) => id),
    ...[...countries, ...extraction.topics].map(({ code }) => code),
  ]);
  return archive.people
    .speaksAbout(speaker, SUBJECTS)
    .filter(({ value, quotations }) => beside.has(value) && quotations > 1)
    .map(({ kind, label, value, quotations }) => ({
      label: kind === 'topic' ? sentence(label) : label,
      count: quotations,
      href: personOnAddress(speaker, value),
    }));
}
