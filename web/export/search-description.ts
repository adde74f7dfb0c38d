import { escaped } from './xml.ts';

/** The two searches that a browser can be given, by the name of their description. */
export const DESCRIBED = {
  opensearch: {
    path: '/search',
    name: 'On the Record',
    short: 'On the Record',
    what: 'Articles, by any of their words',
  },
  'opensearch-quotes': {
    path: '/quotes',
    name: 'On the Record: quotes',
    // OpenSearch 1.1: 16 characters at most.
    short: 'Record: quotes',
    what: 'What was said, by whom, word for word',
  },
} as const;
export type Described = keyof typeof DESCRIBED;

/** The OpenSearch 1.1 description of a search: how a browser or reader asks it, in each form. */
export function searchDescription(described: Described, origin: string): string {
  const { path, name, short, what } = DESCRIBED[described];
  const url = (type: string, template: string, rel = 'results') =>
    `  <Url rel="${rel}" type="${type}" template="${escaped(origin + template)}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(short)}</ShortName>
  <LongName>${escaped(name)}</LongName>
  <Description>${escaped(what)}</Description>
${[
  url('text/html', `${path}?q={searchTerms}&page={startPage?}`),
  url('application/atom+xml', `${path}.atom?q={searchTerms}&page={startPage?}`),
  url('application/json', `${path}.json?q={searchTerms}`),
  url('application/x-suggestions+json', '/suggest?q={searchTerms}', 'suggestions'),
  url('application/opensearchdescription+xml', `/${described}.xml`, 'self'),
].join('\n')}
  <Query role="example" searchTerms="ceasefire"/>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}
