import type { ArticleDocument, QuotationDocument } from '../../src/domain/document.ts';
import type { IndexEntry } from '../../src/search/port.ts';
import { inventArticle, inventEntry, inventQuotation } from '../support/invented-documents.ts';

/** Unix seconds of a day at midnight UTC. */
function instant(day: string): number {
  return Date.parse(day) / 1000;
}

function dated(day: string): Pick<ArticleDocument, 'day' | 'published' | 'year'> {
  return { day, published: instant(day), year: [day.slice(0, 4)] };
}

const FLOOD = inventArticle({
  id: 'flood',
  headline: 'Flood closes the old harbour',
  lead: 'Water from the river Tarn closed the old harbour of Vale on Monday.',
  body: 'Nobody was hurt. Ferries wait. The mayor, Zoë Brånd, asked for pumps.',
  names: ['Zoë Brånd', 'Ms Brånd'],
  person: ['zoe-brand'],
  country: ['AA'],
  topic: ['03000000'],
  printing: 'copy',
  addedOn: ['2026-01-05'],
  ...dated('2011-03-07'),
});
const FERRY = inventArticle({
  id: 'ferry',
  headline: 'Ferry company orders two ships',
  lead: 'The ferry company of Vale ordered two ships for the old line to Quill.',
  body: 'The harbour is being widened. Tomas Reed, who runs the company, spoke of a good year.',
  names: ['Tomas Reed'],
  person: ['tomas-reed'],
  country: ['AA', 'BB'],
  topic: ['04000000'],
  addedOn: ['2026-01-09'],
  ...dated('2012-05-01'),
});
const ELECTION = inventArticle({
  id: 'election',
  headline: 'Vale elects a mayor',
  lead: 'Zoë Brånd was elected mayor of Vale.',
  body: 'Tomas Reed came second. Turnout was high at the harbour.',
  names: ['Zoë Brånd', 'Tomas Reed'],
  person: ['zoe-brand', 'tomas-reed'],
  country: ['AA'],
  topic: ['11000000'],
  addedOn: ['2026-02-01'],
  ...dated('2012-11-20'),
});
const MATCH = inventArticle({
  id: 'match',
  headline: 'Quill win at home',
  lead: 'Quill beat Vale by two goals to one on Saturday.',
  body: 'It was the first win since the spring.',
  names: [],
  country: ['BB'],
  topic: ['15000000'],
  ...dated('2013-02-16'),
});
const UNDATED = inventArticle({
  id: 'undated',
  headline: 'A note on spelling',
  lead: "It doesn't matter how F-16 or don't is spelt; a café is a cafe.",
  body: 'harbour, the old one',
});

function said(
  id: string,
  article: ArticleDocument,
  text: string,
  more: Partial<QuotationDocument> = {},
): QuotationDocument {
  const { headline, day, published, year, country, topic } = article;
  return inventQuotation({
    id,
    article: article.id,
    text,
    headline,
    day,
    published,
    year,
    country,
    topic,
    ...more,
  });
}

const BRAND = { speaker: ['zoe-brand'], names: ['Zoë Brånd', 'Ms Brånd'] };
const REED = { speaker: ['tomas-reed'], names: ['Tomas Reed'] };

/** The invented archive that every engine is asked about, entry by entry. */
export const ENTRIES: readonly IndexEntry[] = [
  inventEntry(FLOOD, [
    said('flood-q1', FLOOD, 'We need pumps, and we need them tonight', {
      ...BRAND,
      saidOn: ['2011-03-06'],
    }),
    said('flood-q2', FLOOD, 'the old harbour will open again', {
      ...BRAND,
      speech: 'indirect',
      sure: 'likely',
    }),
  ]),
  inventEntry(FERRY, [
    said('ferry-q1', FERRY, 'Two ships are a promise to this town', {
      ...REED,
      about: ['zoe-brand', 'BB'],
      saidOn: ['2012-04-30'],
    }),
  ]),
  inventEntry(ELECTION, [
    said('election-q1', ELECTION, 'Tonight we celebrate, tomorrow we mend the harbour', BRAND),
    said('election-q2', ELECTION, 'I wish her luck', { ...REED, about: ['zoe-brand'] }),
  ]),
  inventEntry(MATCH, [said('match-q1', MATCH, 'What a night', { sure: 'unsure' })]),
  inventEntry(UNDATED),
];
