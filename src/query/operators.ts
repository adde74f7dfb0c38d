/** Something that can be typed into a search box, for help pages and for docs/query-language.md. */
export interface Operator {
  /** How it is written, with stand-ins: `a NEAR/5 b`. */
  readonly syntax: string;
  /** What it finds, as a sentence. */
  readonly meaning: string;
  /** A query that uses it. */
  readonly example: string;
}

export interface OperatorGroup {
  readonly title: string;
  readonly operators: readonly Operator[];
}

/**
 * Every operator of the query language. `test/contract/language.ts` asks each engine every example, so
 * that nothing is promised here that an engine does not keep.
 */
export const OPERATORS: readonly OperatorGroup[] = [
  {
    title: 'Words',
    operators: [
      {
        syntax: 'two words',
        meaning:
          'Both words, anywhere in what was printed. Capitals, accents and apostrophes make no difference.',
        example: 'ferry ships',
      },
      {
        syntax: '"exact words"',
        meaning: 'These words next to each other, in this order. Curly marks and « » do as well.',
        example: '"old harbour"',
      },
      {
        syntax: 'word*',
        meaning: 'Every word that begins so; two letters at least.',
        example: 'harb*',
      },
      {
        syntax: 'word~',
        meaning: 'The word, or one spelled nearly so; five letters at least.',
        example: 'habour~',
      },
    ],
  },
  {
    title: 'Together',
    operators: [
      {
        syntax: 'a OR b',
        meaning:
          'Either of the two, or both. OR is typed in capitals, and binds the words beside it before all others: “old ferry OR ship” is “old” and one of the two.',
        example: 'ferry OR goals',
      },
      {
        syntax: '-word, -"exact words", NOT word',
        meaning:
          'Without this word or phrase. The minus stands after a space and directly before what it excludes, so that F-16 and COVID-19 stay whole.',
        example: 'vale -mayor',
      },
      {
        syntax: '( )',
        meaning: 'What stands in brackets is taken as one; a minus may stand before it.',
        example: 'vale -(mayor OR ferry)',
      },
      {
        syntax: 'a NEAR/5 b',
        meaning:
          'Both in one field, in any order, with at most five other words between them. NEAR alone means ten. Exact words may be near, too.',
        example: 'ferry NEAR/3 vale',
      },
      {
        syntax: '"a b"~5',
        meaning: 'The same for all words between the marks.',
        example: '"harbour closed"~3',
      },
    ],
  },
  {
    title: 'In one field',
    operators: [
      {
        syntax: 'headline:word',
        meaning: 'In the headline. Any field may be followed by exact words or brackets.',
        example: 'headline:"two ships"',
      },
      { syntax: 'byline:name', meaning: 'In the byline.', example: 'byline:quill' },
      {
        syntax: 'said:word',
        meaning: 'In quoted words; where quotations are searched, in the quotation.',
        example: 'said:pumps',
      },
      {
        syntax: 'speaker:name',
        meaning: 'Of those who are quoted, under any of their spellings.',
        example: 'speaker:brånd',
      },
      {
        syntax: 'person:name',
        meaning: 'Of everyone who is named, under any of their spellings.',
        example: 'person:"tomas reed"',
      },
      {
        syntax: 'about:name',
        meaning: 'Of the people, countries and topics that it is about.',
        example: 'about:freedonia',
      },
      {
        syntax: 'country:name',
        meaning: 'Of the countries it is about, by name or two-letter code.',
        example: 'country:freedonia',
      },
      {
        syntax: 'from:place',
        meaning: 'Of the place or country of the dateline.',
        example: 'from:vale',
      },
      { syntax: 'source:paper', meaning: 'Of the paper that printed it.', example: 'source:bugle' },
      { syntax: 'section:name', meaning: 'Of the section it stood in.', example: 'section:coast' },
      { syntax: 'topic:name', meaning: 'Of its topics.', example: 'topic:sport' },
    ],
  },
  {
    title: 'Dates',
    operators: [
      {
        syntax: 'date:2012, date:2012-12, date:2012-12-28',
        meaning: 'Published in this year or month, or on this day.',
        example: 'date:2012-05',
      },
      {
        syntax: 'date:2012-12..2013, date:2012.., date:..2013',
        meaning: 'From the one to the other, both inclusive; either end may be open.',
        example: 'date:2012-06..2013',
      },
    ],
  },
];
