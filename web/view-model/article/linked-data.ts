import type { StoredArticle, StoredQuotation } from '../../../src/archive/records.ts';
import { countryName } from '../../../src/domain/country.ts';
import { languageOf } from '../../../src/domain/language.ts';
import { TOPICS } from '../../../src/domain/topic.ts';
import { articleAddress, personAddress, quotationAddress, safeUrl } from '../../address.ts';

/** A thing of schema.org; what is `undefined` is not written. */
export type Thing = Readonly<Record<string, unknown>>;

const CONTEXT = { '@context': 'https://schema.org' } as const;

/**
 * An article as NewsArticle of schema.org with its quotations as parts. `origin` begins this site's
 * addresses. Whether what was said is true is nobody's claim here: no ClaimReview.
 */
export function articleThing(
  stored: StoredArticle,
  quotations: readonly StoredQuotation[],
  origin: string,
): Thing {
  const { id, version, article, extraction } = stored;
  const url = origin + articleAddress(id);
  return {
    ...CONTEXT,
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: article.headline ?? undefined,
    datePublished: article.published ?? undefined,
    dateModified: article.modified ?? undefined,
    dateline: extraction.dateline?.place,
    articleSection: article.section ?? undefined,
    inLanguage: languageOf(stored) ?? undefined,
    author: some(article.authors.map((name) => ({ '@type': 'Person', name }))),
    publisher:
      article.publisher === null
        ? undefined
        : { '@type': 'NewsMediaOrganization', name: article.publisher },
    about: some([
      ...extraction.countries
        .filter(({ about }) => about)
        .map(({ code }) => ({ '@type': 'Country', name: countryName(code), identifier: code })),
      ...extraction.topics.map(({ code }) => ({
        '@type': 'DefinedTerm',
        name: TOPICS[code],
        termCode: `medtop:${code}`,
      })),
    ]),
    mentions: some(
      extraction.persons.map(({ id: person, kind, name }) => ({
        '@type': kind === 'person' ? 'Person' : 'Organization',
        name,
        url: origin + personAddress(person),
      })),
    ),
    isBasedOn: safeUrl(article.url) ?? undefined,
    version: String(version),
    hasPart: some(
      quotations.filter(isGivenAway).map((quotation) => quotationPart(stored, quotation, origin)),
    ),
  };
}

/** A quotation as Quotation of schema.org; `null` unless its speaker is sure and it has words in marks. */
export function quotationThing(
  stored: StoredArticle,
  quotation: StoredQuotation,
  origin: string,
): Thing | null {
  return isGivenAway(quotation)
    ? { ...CONTEXT, ...quotationPart(stored, quotation, origin) }
    : null;
}

function isGivenAway({ quotation }: StoredQuotation): boolean {
  return quotation.certainty === 'sure' && quotation.kind !== 'indirect';
}

function quotationPart(
  stored: StoredArticle,
  { id: quotationId, quotation, words, role }: StoredQuotation,
  origin: string,
): Thing {
  const url = origin + quotationAddress(quotationId);
  const { speakerKind, speakerName, speaker } = quotation;
  const speaking =
    speakerName === null || (speakerKind !== 'person' && speakerKind !== 'organisation')
      ? undefined
      : {
          '@type': speakerKind === 'person' ? 'Person' : 'Organization',
          name: speakerName,
          url: speaker === null ? undefined : origin + personAddress(speaker),
          jobTitle: speakerKind === 'person' ? (role ?? undefined) : undefined,
        };
  return {
    '@type': 'Quotation',
    '@id': url,
    url,
    text: words.join(' … '),
    // Of a real person schema.org's own example has "creator"; "spokenByCharacter" is whom the work names.
    creator: speaking,
    spokenByCharacter: speaking,
    isPartOf: { '@id': origin + articleAddress(stored.id) },
    dateCreated: quotation.saidOn ?? undefined,
    locationCreated:
      quotation.venue?.place == null
        ? undefined
        : { '@type': 'Place', name: quotation.venue.place },
    inLanguage: languageOf(stored) ?? undefined,
  };
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
