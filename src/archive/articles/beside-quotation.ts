import { type Article, isBody } from '../../domain/article.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { Person } from '../../domain/person.ts';
import type { CountryMention } from '../../domain/place.ts';
import type { Quotation } from '../../domain/quotation.ts';
import { overlapsSpan, type Span } from '../../domain/span.ts';

/** The people and countries named in a quotation or its paragraphs, the speaker left out. */
export function namedBeside(
  { blocks }: Pick<Article, 'blocks'>,
  { persons, countries }: Pick<Extraction, 'persons' | 'countries'>,
  quotation: Quotation,
): { readonly people: Person[]; readonly countries: CountryMention[] } {
  const paragraphs = blocks
    .filter(isBody)
    .map(({ span }) => span)
    .filter((span) => quotation.content.some((content) => overlapsSpan(span, content)));
  const stands = (spans: readonly Span[]) =>
    spans.some((span) => paragraphs.some((paragraph) => overlapsSpan(span, paragraph)));
  return {
    people: persons
      .filter(({ id }) => id !== quotation.speaker)
      .filter(({ forms }) => forms.some(({ spans }) => stands(spans))),
    countries: countries.filter(({ spans }) => stands(spans)),
  };
}
