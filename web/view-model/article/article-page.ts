import { quotationRecords } from '../../../src/archive/articles/quotation-record.ts';
import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredArticle } from '../../../src/archive/records.ts';
import { type BlockKind, dayOf, isBody, UNTITLED } from '../../../src/domain/article.ts';
import { countryName } from '../../../src/domain/country.ts';
import { languageOf } from '../../../src/domain/language.ts';
import { paperIdOf } from '../../../src/domain/paper-id.ts';
import { countryPlace, datelinePlaces } from '../../../src/domain/place-id.ts';
import { sliceSpan } from '../../../src/domain/span.ts';
import { TOPICS } from '../../../src/domain/topic.ts';
import { parseQuery } from '../../../src/query/parse.ts';
import { findHits } from '../../../src/search/highlight.ts';
import {
  articleAddress,
  changesAddress,
  oembedAddress,
  paperAddress,
  personAddress,
  placeAddress,
  topicAddress,
} from '../../address.ts';
import type { ArticleParams } from '../../article-parameters.ts';
import type { PlaceInList } from '../list/place-in-list.ts';
import { sentence } from '../list/refinements.ts';
import { type QuotedSpan, type Stretch, stretchesOf } from '../lit-text.ts';
import { type QuotationView, quotationView } from '../quotation/quotation.ts';
import { dayInWords, FORM_NOTES } from '../wording.ts';
import { articleCitationView, type CitationView } from './citation.ts';
import { articleThing, type Thing } from './linked-data.ts';
import { articleMetaTags, type MetaTag } from './meta-tags.ts';
import { originalAt } from './original.ts';

/** A block of the article's text, cut at quotations and hits. */
export interface BlockView {
  readonly kind: BlockKind;
  /** The number of a paragraph of the body, from 1, by which a link can lead to it; else `null`. */
  readonly paragraph: number | null;
  readonly stretches: readonly Stretch[];
}

/** A speaker of the article, numbered in the order of first words. */
interface SpeakerView {
  readonly order: number;
  readonly name: string;
  readonly href: string | null;
  readonly role: string | null;
  readonly quotations: readonly number[];
}

interface Link {
  readonly label: string;
  readonly href: string;
}

/** The article page, ready to be rendered. */
export interface ArticlePage {
  readonly headline: string;
  readonly id: string;
  readonly publisher: Link | null;
  readonly byline: string | null;
  readonly day: string | null;
  /** The places of the dateline. */
  readonly filedFrom: readonly Link[];
  readonly section: string | null;
  readonly language: string | null;
  /** The address it was published at, if it may be followed. */
  readonly original: string | null;
  readonly q: string;
  readonly hits: number;
  readonly blocks: readonly BlockView[];
  readonly speakers: readonly SpeakerView[];
  /** The order of the speaker of each quotation, by the quotation's number. */
  readonly orderOf: ReadonlyMap<number, number>;
  readonly quotations: readonly QuotationView[];
  readonly people: readonly Link[];
  readonly countries: readonly Link[];
  readonly topics: readonly Link[];
  readonly version: number;
  /** `changes`: where what it changed is shown; `null` for the first. */
  readonly versions: readonly (Link & { readonly on: boolean; readonly changes: string | null })[];
  /** Other articles that print the same story; `first`: the earliest of all. */
  readonly copies: readonly (Link & { readonly first: boolean })[];
  /** Whether quotations are marked, and the address of the other way. */
  readonly marking: { readonly on: boolean; readonly href: string };
  /** The one address of this version. */
  readonly address: string;
  /** Where what another site embeds of it is found. */
  readonly embedding: string;
  /** What programs are told of it. */
  readonly tags: readonly MetaTag[];
  readonly thing: Thing | null;
  readonly citation: CitationView;
  /** Where it stands in the list that it was opened from; `null` where there is none. */
  readonly place: PlaceInList | null;
  readonly notes: readonly string[];
}

interface Showing {
  readonly params: ArticleParams;
  /** As `placeInList` found it. */
  readonly place: PlaceInList | null;
  readonly notes: readonly string[];
  /** Begins this site's addresses. */
  readonly origin: string;
}

/** Prepares an article, the words of its list lit. Needs the archive only, no engine. */
export function prepareArticle(
  archive: ArchiveReader,
  stored: StoredArticle,
  { params, place, notes, origin }: Showing,
): ArticlePage {
  const { list, at, marked } = params;
  const { q } = list;
  const from = { list, at };
  const { id, article, extraction, version } = stored;
  const { query: typed, warnings } = parseQuery(q);
  const query = place?.lit ?? typed;
  const hits = findHits(article.text, query);
  const versions = archive.versionsOf(id);
  const latest = versions.at(-1)?.version ?? version;
  const records = quotationRecords(stored);
  const quotations = records.map((record) =>
    quotationView(record, { query, q, text: article.text, language: languageOf(stored) }),
  );
  const speakers = speakersOf(quotations);
  const spans: QuotedSpan[] = extraction.quotations.flatMap(({ number, content, clause }) =>
    (clause === null ? content : [clause]).map((span) => ({ number, span })),
  );
  const body = article.blocks.filter(isBody);
  const own = version === latest ? {} : { version };
  const day = dayOf(article.published);
  return {
    id,
    headline: article.headline ?? UNTITLED,
    publisher:
      article.publisher === null
        ? null
        : { label: article.publisher, href: paperAddress(paperIdOf(article.publisher)) },
    byline: article.byline,
    day: day === null ? null : dayInWords(day),
    filedFrom: (extraction.dateline === null ? [] : datelinePlaces(extraction.dateline)).map(
      (place) => ({ label: place.name, href: placeAddress(place.id) }),
    ),
    section: article.section,
    language: languageOf(stored),
    original: originalAt(
      article.url,
      hits[0] === undefined ? null : sliceSpan(article.text, hits[0]),
    ),
    q,
    hits: hits.length,
    blocks: article.blocks.map((block) => ({
      kind: block.kind,
      paragraph: isBody(block) ? body.indexOf(block) + 1 : null,
      stretches: stretchesOf(article.text, block.span, marked ? spans : [], hits),
    })),
    speakers,
    orderOf: new Map(
      speakers.flatMap(({ order, quotations: numbers }) =>
        numbers.map((number) => [number, order]),
      ),
    ),
    quotations,
    people: extraction.persons.map((person) => ({
      label: person.name,
      href: personAddress(person.id),
    })),
    countries: extraction.countries
      .filter(({ about }) => about)
      .map(({ code }) => ({
        label: countryName(code),
        href: placeAddress(countryPlace(code).id),
      })),
    topics: extraction.topics.map(({ code }) => ({
      label: sentence(TOPICS[code]),
      href: topicAddress(code),
    })),
    version,
    versions: versions.map((each) => ({
      label: `Version ${each.version}, read ${dayInWords(each.readAt.slice(0, 10))}`,
      href: articleAddress(id, {
        from,
        ...(each.version === latest ? {} : { version: each.version }),
      }),
      on: each.version === version,
      changes: each.version === 1 ? null : changesAddress(id, each.version - 1, each.version),
    })),
    copies: copiesOf(archive, id),
    marking: { on: marked, href: articleAddress(id, { from, ...own, marked: !marked }) },
    place,
    address: articleAddress(id, own),
    embedding: origin + oembedAddress(origin + articleAddress(id, own)),
    tags: articleMetaTags(stored, origin + articleAddress(id, own)),
    thing: version === latest ? articleThing(stored, records, origin) : null,
    citation: articleCitationView(stored, origin),
    notes: [
      ...notes,
      ...(article.form === undefined ? [] : [FORM_NOTES[article.form]]),
      ...warnings.map(({ message }) => message),
      ...(version === latest
        ? []
        : [`This is version ${version} of ${latest}: it is not the latest.`]),
    ],
  };
}

function copiesOf(archive: ArchiveReader, id: string): ArticlePage['copies'] {
  const { original, others } = archive.copiesOf(id);
  return others.map((copy) => {
    const day = dayOf(copy.published);
    const facts = [copy.publisher, day === null ? null : dayInWords(day)];
    return {
      label: facts.filter((fact) => fact !== null).join(', ') || (copy.headline ?? copy.id),
      href: articleAddress(copy.id, {}),
      first: copy.id === original,
    };
  });
}

function speakersOf(quotations: readonly QuotationView[]): SpeakerView[] {
  const speakers = new Map<string, SpeakerView>();
  for (const { speaker, role, number } of quotations) {
    const key = speaker.href ?? speaker.name;
    const known = speakers.get(key);
    speakers.set(key, {
      order: known?.order ?? speakers.size + 1,
      name: speaker.name,
      href: speaker.href,
      role: known?.role ?? role,
      quotations: [...(known?.quotations ?? []), number],
    });
  }
  return [...speakers.values()];
}
