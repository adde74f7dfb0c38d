import { z } from 'zod';
import { OEMBED } from '../address.ts';
import type { ProblemName } from '../problem.ts';
import { REGISTERS, type RegisterName } from '../view-model/registers/register-page.ts';
import {
  articleRecordSchema,
  articlesFoundSchema,
  choiceSchema,
  personRecordSchema,
  quotationAnswerSchema,
  quotationsFoundSchema,
  registerSchema,
  suggestionsSchema,
} from './answers.ts';
import { OEMBED_PARAMETERS, oembedSchema } from './oembed.ts';
import { QUOTES_PARAMETERS, REGISTER_PARAMETERS, SEARCH_PARAMETERS } from './parameters.ts';

/** An address that programs can ask, as it is described and as its answers are checked. */
export interface Operation {
  /** The address with its variable parts in braces, behind the origin. */
  readonly path: string;
  /** What generated code calls it. */
  readonly id: string;
  readonly summary: string;
  /** The variable parts of the path, by name. */
  readonly parts: Readonly<Record<string, z.ZodType>>;
  /** The parameters, by name. */
  readonly parameters: Readonly<Record<string, z.ZodType>>;
  /** The names of those that must be given. */
  readonly required: readonly string[];
  readonly answer: z.ZodType;
  /** The media type of the answer. */
  readonly type: string;
  /** What an id that means several is answered, with 300; `null` where no id can. */
  readonly choice: z.ZodType | null;
  /** Whether an id can have moved on: answered by 301 or 302. */
  readonly moves: boolean;
  /** Problems that are this operation's own. */
  readonly problems: readonly ProblemName[];
}

const plain = {
  parts: {},
  required: [],
  type: 'application/json',
  choice: null,
  moves: false,
} as const;
const id = (what: string) => z.string().describe(`The id of ${what}.`);
const article = id('an article');

const LISTS = (Object.keys(REGISTERS) as RegisterName[]).map(
  (register): Operation => ({
    ...plain,
    path: `/api/${register}`,
    id: `list${register.charAt(0).toUpperCase()}${register.slice(1)}`,
    summary: `${REGISTERS[register].title} from A to Z`,
    parameters: REGISTER_PARAMETERS,
    answer: registerSchema,
    problems: [],
  }),
);

/** Every address for programs that answers JSON, in the order in which they are described. */
export const OPERATIONS: readonly Operation[] = [
  {
    ...plain,
    path: '/api/search',
    id: 'findArticles',
    summary: 'Articles, by their words and refinements',
    parameters: SEARCH_PARAMETERS,
    answer: articlesFoundSchema,
    problems: ['engine-down'],
  },
  {
    ...plain,
    path: '/api/quotes',
    id: 'findQuotations',
    summary: 'Quotations, by their words, who spoke and about whom',
    parameters: QUOTES_PARAMETERS,
    answer: quotationsFoundSchema,
    problems: ['engine-down'],
  },
  {
    ...plain,
    path: '/api/article/{id}',
    id: 'getArticle',
    summary: 'An article with its text and its quotations',
    parts: { id: article },
    parameters: {},
    answer: articleRecordSchema,
    problems: ['not-found', 'withdrawn'],
  },
  {
    ...plain,
    path: '/api/article/{id}/v/{version}',
    id: 'getVersion',
    summary: 'A version of an article, as it was read then',
    parts: { id: article, version: z.int().positive().describe('From 1, the first read.') },
    parameters: {},
    answer: articleRecordSchema,
    problems: ['not-found', 'withdrawn'],
  },
  {
    ...plain,
    path: '/api/quote/{id}',
    id: 'getQuotation',
    summary: 'A quotation with its place in the text and its evidence',
    parts: { id: id('a quotation') },
    parameters: {},
    answer: quotationAnswerSchema,
    problems: ['not-found', 'withdrawn'],
  },
  {
    ...plain,
    path: '/api/person/{id}',
    id: 'getPerson',
    summary: 'A person or body, with names, roles and counts',
    parts: { id: id('a person or body') },
    parameters: {},
    answer: personRecordSchema,
    choice: choiceSchema,
    moves: true,
    problems: ['not-found'],
  },
  ...LISTS,
  {
    ...plain,
    path: '/suggest',
    id: 'suggest',
    summary: 'Names that begin as somebody types',
    parameters: { q: z.string().describe('Two letters or more.') },
    answer: suggestionsSchema,
    type: 'application/x-suggestions+json',
    problems: [],
  },
  {
    ...plain,
    path: OEMBED,
    id: 'embed',
    summary: 'An article or a quotation for another site to embed (oEmbed 1.0)',
    parameters: OEMBED_PARAMETERS,
    required: ['url'],
    answer: oembedSchema,
    problems: ['not-found', 'withdrawn', 'only-json'],
  },
];
