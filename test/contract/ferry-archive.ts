import type { ArticleDocument } from '../../src/domain/document.ts';
import type { IndexEntry } from '../../src/search/port.ts';
import { inventArticle, inventEntry, inventQuotation } from '../support/invented-documents.ts';

function dated(day: string): Pick<ArticleDocument, 'day' | 'published' | 'year' | 'month'> {
  return {
    day,
    published: Date.parse(day) / 1000,
    year: [day.slice(0, 4)],
    month: [day.slice(0, 7)],
  };
}

/**
 * Wires that differ in the order of a few words: what tells a phrase from its words. The ninth has
 * every three neighbours of the longest phrase, and never the phrase.
 */
const WIRES = [
  'The ferry.',
  'The ferry left.',
  'The ferry left Vale.',
  'The ferry left Vale late.',
  'The ferry left Vale late on Monday.',
  'The late ferry left Vale on Monday.',
  'On Monday the ferry left Vale late.',
  'The ferry left Vale. Late on Monday it came back.',
  'Ferry left Vale, ferry left late, left Vale late, Vale late on, late on Monday.',
].map((lead, index) =>
  inventArticle({
    id: `s${index + 1}`,
    headline: 'Notice',
    lead,
    ...dated(`2010-0${index + 1}-10`),
  }),
);

const FREEDONIA = { names: ['Freedonia', 'FD'], code: 'FD' };
const UTOPIA = { names: ['Utopia', 'UT'], code: 'UT' };

const PUMPS = inventArticle({
  id: 'pumps',
  headline: 'Mayor Brånd asks for pumps',
  lead: 'The mayor of Vale asked for pumps on Tuesday.',
  body: '“We need pumps,” Zoë Brånd said. The old harbour is closed.',
  names: ['Zoë Brånd', 'Ms Brånd'],
  byline: 'Ann Quill',
  speakerNames: ['Zoë Brånd', 'Ms Brånd'],
  said: ['We need pumps'],
  countryNames: FREEDONIA.names,
  fromNames: ['Vale', ...FREEDONIA.names],
  topicNames: ['disaster, accident and emergency incident'],
  publisher: ['Vale Bugle'],
  section: ['Coast'],
  from: ['Vale'],
  person: ['zoe-brand'],
  speaker: ['zoe-brand'],
  country: ['FD'],
  topic: ['03000000'],
  ...dated('2011-03-07'),
});

const SHIPS = inventArticle({
  id: 'ships',
  headline: 'Ferry company orders two ships',
  lead: 'The ferry company ordered two ships for the line to Quill.',
  body: '“Two ships are a promise to this town,” Tomas Reed said. It was a good year, he said.',
  names: ['Tomas Reed', 'Zoë Brånd'],
  byline: 'By Tom Vale',
  speakerNames: ['Tomas Reed', 'Mr Reed'],
  said: ['Two ships are a promise to this town', 'It was a good year'],
  countryNames: [...FREEDONIA.names, ...UTOPIA.names],
  fromNames: ['Quill', ...UTOPIA.names],
  topicNames: ['economy, business and finance'],
  publisher: ['Quill Courier'],
  section: ['Business'],
  from: ['Quill'],
  person: ['tomas-reed', 'zoe-brand'],
  speaker: ['tomas-reed'],
  country: ['FD', 'UT'],
  topic: ['04000000'],
  ...dated('2012-05-01'),
});

const CUP = inventArticle({
  id: 'cup',
  headline: 'Quill win the cup',
  lead: 'Quill beat Vale by two goals to one.',
  body: "The F-16 flew over. It doesn't matter, said nobody. COVID-19 kept many at home.",
  countryNames: UTOPIA.names,
  topicNames: ['sport'],
  publisher: ['Vale Bugle'],
  section: ['Sport'],
  country: ['UT'],
  topic: ['15000000'],
  ...dated('2013-02-16'),
});

const LAVROV = inventArticle({
  id: 'lavrov',
  headline: 'Лавров и ёлка',
  body: 'Café naïve: всё стоит.',
  publisher: ['Quill Courier'],
});

const SHARED = (article: ArticleDocument) => {
  const { headline, byline, day, published, year, month, country, countryNames } = article;
  const { topic, topicNames, publisher, section, from, fromNames } = article;
  return {
    ...{ headline, byline, day, published, year, month, country, countryNames },
    ...{ article: article.id, topic, topicNames, publisher, section, from, fromNames },
  };
};

/** An archive of thirteen articles and three quotations, for every operator of the query language. */
export const FERRY_ENTRIES: readonly IndexEntry[] = [
  ...WIRES.map((wire) => inventEntry(wire)),
  inventEntry(PUMPS, [
    inventQuotation({
      id: 'pumps-q1',
      ...SHARED(PUMPS),
      text: 'We need pumps',
      names: ['Zoë Brånd', 'Ms Brånd'],
      speaker: ['zoe-brand'],
      about: ['FD'],
      aboutNames: FREEDONIA.names,
    }),
  ]),
  inventEntry(SHIPS, [
    inventQuotation({
      id: 'ships-q1',
      ...SHARED(SHIPS),
      text: 'Two ships are a promise to this town',
      names: ['Tomas Reed', 'Mr Reed'],
      speaker: ['tomas-reed'],
      about: ['zoe-brand'],
      aboutNames: ['Zoë Brånd'],
    }),
    inventQuotation({
      id: 'ships-q2',
      ...SHARED(SHIPS),
      text: 'It was a good year',
      names: ['Tomas Reed', 'Mr Reed'],
      speaker: ['tomas-reed'],
      speech: 'indirect',
      sure: 'likely',
    }),
  ]),
  inventEntry(CUP),
  inventEntry(LAVROV),
];
