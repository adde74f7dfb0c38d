import { z } from 'zod';
import { ARTICLE_KINDS, PRINTINGS } from '../../src/domain/document.ts';
import { CERTAINTIES, SPEECH_KINDS } from '../../src/domain/quotation.ts';
import { LONGEST_QUERY } from '../../src/query/parse.ts';
import { SORTS } from '../../src/search/port.ts';
import {
  facetParameter,
  QUOTE_FACETS,
  type QuoteFacet,
  SEARCH_FACETS,
  type SearchFacet,
} from '../facet-parameters.ts';
import { COPIES_SHOWN, LEAST_CERTAINTIES, NO_QUOTES, NO_SEARCH, PAGE_SIZES } from '../params.ts';

/** Parameters of an address, by name. */
type Parameters = Readonly<Record<string, z.ZodType>>;

const date = (what: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u)
    .meta({ description: `${what} A year, month or day.`, example: '2012-12' });

const page = z.int().positive().default(1);

/** What each facet's values are. */
const FACETS: Readonly<Record<SearchFacet | QuoteFacet, { what: string; value: z.ZodType }>> = {
  person: { what: 'Names this person or body: an id.', value: z.string() },
  organisation: { what: 'Names this body: an id.', value: z.string() },
  speaker: { what: 'Quotes this person or body: an id.', value: z.string() },
  country: {
    what: 'About this country: an ISO 3166 code.',
    value: z.string().regex(/^[A-Z]{2}$/u),
  },
  place: {
    what: 'Names this country, or was filed from this city: an id such as ru or moscow-ru.',
    value: z.string(),
  },
  topic: { what: 'On this topic: a code of IPTC Media Topics.', value: z.string() },
  speech: { what: 'How it was printed.', value: z.enum(SPEECH_KINDS) },
  section: { what: 'In this section, as printed.', value: z.string() },
  publisher: { what: 'In this paper, as it names itself.', value: z.string() },
  author: { what: 'By this author, as the byline names them.', value: z.string() },
  kind: {
    what: 'Has a quotation, or is no whole article but a live blog or a stub.',
    value: z.enum(ARTICLE_KINDS),
  },
  language: {
    what: 'In this language: its BCP 47 code.',
    value: z.string().regex(/^[a-z]{2,8}$/u),
  },
  from: { what: 'Filed from this city, as printed.', value: z.string() },
  printing: {
    what: 'The first to print its story here, or a near copy of an earlier one.',
    value: z.enum(PRINTINGS),
  },
  year: { what: 'Published in this year.', value: z.string().regex(/^\d{4}$/u) },
  month: { what: 'Published in this month.', value: z.string().regex(/^\d{4}-\d\d$/u) },
};

function facets(names: readonly (SearchFacet | QuoteFacet)[]): Parameters {
  const of = (sign: '' | '-', how: (what: string) => string) =>
    names.map((name): [string, z.ZodType] => [
      `${sign}${facetParameter(name)}`,
      z.array(FACETS[name].value).describe(how(FACETS[name].what)),
    ]);
  return Object.fromEntries([
    ...of('', (what) => `${what} Given more than once: any of them.`),
    ...of('-', (what) => `Leaves out: ${what}`),
    [
      'all',
      z
        .array(z.enum(names.map(facetParameter)))
        .describe('Parameters of which every value given must be there, not any one.'),
    ],
  ]);
}

const words = {
  q: z
    .string()
    .max(LONGEST_QUERY)
    .describe('Words, or anything in the query language. No text is refused.'),
  exactly: z.literal('1').describe('Only the words as typed: no near spellings.'),
};
const days = {
  since: date('Published on this day or later.'),
  until: date('Published on this day or earlier.'),
  'as-of': date('Only what the archive had taken in by the end of it.'),
};

const copies = z
  .enum(COPIES_SHOWN)
  .default(NO_SEARCH.copies)
  .describe('Whether the page folds copies of one story; lists for programs give each apart.');

const per = z.enum(PAGE_SIZES).default(NO_SEARCH.per).describe('Results on a page.');

/** What can be asked of articles: the parameters of the search page. */
export const SEARCH_PARAMETERS: Parameters = {
  ...words,
  ...facets(SEARCH_FACETS),
  ...days,
  sort: z.enum(SORTS).default(NO_SEARCH.sort),
  page,
  copies,
  per,
};

/** What can be asked of quotations: the parameters of the quotes page. */
export const QUOTES_PARAMETERS: Parameters = {
  ...words,
  by: z.string().describe('Who spoke: a name, or a part of one.'),
  about: z.string().describe('Whom or what it is about: a name of a person, body or country.'),
  ...facets(QUOTE_FACETS),
  ...days,
  'said-since': date('Said on this day or later.'),
  'said-until': date('Said on this day or earlier.'),
  sure: z
    .enum(LEAST_CERTAINTIES)
    .default(NO_QUOTES.sure)
    .describe(`The least certainty, of ${CERTAINTIES.join(', ')}.`),
  sort: z.enum(SORTS).default(NO_QUOTES.sort),
  copies,
  page,
  per,
};

/** What can be asked of a list from A to Z. */
export const REGISTER_PARAMETERS: Parameters = {
  letter: z
    .string()
    .regex(/^[a-z#]$/u)
    .describe('Only those under this letter; “#”: under none.'),
  find: z.string().describe('Beginnings of words of the name.'),
  page,
};
