import type { ArticleItem, QuotationItem } from './items.ts';
import type { Columns } from './table.ts';

const listed = (names: readonly string[]) => names.join('; ');
const names = (linked: readonly { readonly name: string }[]) =>
  listed(linked.map(({ name }) => name));

/** The columns of a table of articles. A column once published keeps its name and meaning. */
export const ARTICLE_COLUMNS: Columns<ArticleItem> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  headline: ({ headline }) => headline,
  publisher: ({ publisher }) => publisher,
  section: ({ section }) => section,
  byline: ({ byline }) => byline,
  dateline: ({ dateline }) => dateline,
  published: ({ published }) => published,
  modified: ({ modified }) => modified,
  language: ({ language }) => language,
  people: ({ people }) => names(people),
  countries: ({ countries }) => names(countries),
  topics: ({ topics }) => names(topics),
  quotations: ({ quotations }) => quotations.length,
  version: ({ version }) => version,
  original: ({ original }) => original,
  copy_of: ({ copyOf }) => copyOf,
};

/** The columns of a table of quotations. */
export const QUOTATION_COLUMNS: Columns<QuotationItem> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  quote: ({ quote }) => quote,
  kind: ({ kind }) => kind,
  speaker: ({ speaker }) => speaker,
  speaker_id: ({ speakerId }) => speakerId,
  role: ({ role }) => role,
  certainty: ({ certainty }) => certainty,
  said_on: ({ saidOn }) => saidOn,
  headline: ({ headline }) => headline,
  publisher: ({ publisher }) => publisher,
  byline: ({ byline }) => byline,
  dateline: ({ dateline }) => dateline,
  published: ({ published }) => published,
  paragraph: ({ paragraph }) => paragraph,
  article: ({ article }) => article,
  version: ({ version }) => version,
  original: ({ original }) => original,
};
