import { describe, expect, test } from 'vitest';
import { extractText, type Said, saidIn } from '../../../support/extracted-text.ts';

/** One direct quotation and who said it; the people and places are invented. */
function direct(words: string, speaker: string | null): Said {
  return { kind: 'direct', words, speaker };
}

describe('words in marks belong to whom the words beside them name', () => {
  const cases: [string, string, Said[]][] = [
    [
      'a verb behind the name',
      '“We will rebuild the bridge,” Ada Brook said.',
      [direct('We will rebuild the bridge,', 'Ada Brook')],
    ],
    [
      'a verb before the name',
      '“We will rebuild the bridge,” said Ada Brook, the mayor of Vale.',
      [direct('We will rebuild the bridge,', 'Ada Brook')],
    ],
    [
      'a lead that ends with a colon',
      'Ada Brook told reporters: “We will rebuild the bridge.”',
      [direct('We will rebuild the bridge.', 'Ada Brook')],
    ],
    [
      'according to',
      '“The bridge is safe,” according to Ada Brook.',
      [direct('The bridge is safe,', 'Ada Brook')],
    ],
    [
      'a dash and a signature',
      '“The bridge is safe.” - Ada Brook',
      [direct('The bridge is safe.', 'Ada Brook')],
    ],
    [
      'a line of its own that signs',
      '“The bridge is safe and we will keep it so.”\n\n- Ada Brook',
      [direct('The bridge is safe and we will keep it so.', 'Ada Brook')],
    ],
    [
      'an apposition between name and verb',
      '“The bridge is safe,” Ada Brook, an engineer from Vale, said.',
      [direct('The bridge is safe,', 'Ada Brook')],
    ],
    [
      'a party and a state in brackets',
      '“The bridge is safe,” Sen. Ada Brook (D-Ore.) said.',
      [direct('The bridge is safe,', 'Ada Brook')],
    ],
    [
      'an office before the name',
      '“The bridge is safe,” said Vale council spokesman Carl Dane.',
      [direct('The bridge is safe,', 'Carl Dane')],
    ],
    [
      'a house behind the name',
      '“The bridge is safe,” Carl Dane of the Bridge Watch said.',
      [direct('The bridge is safe,', 'Carl Dane')],
    ],
    [
      'a verb that no table lists',
      'Ada Brook was there. “Then close it,” Brook thundered.',
      [direct('Then close it,', 'Ada Brook')],
    ],
    [
      'a verb with its particle',
      'As Ada Brook put it, “The bridge is tired.”',
      [direct('The bridge is tired.', 'Ada Brook')],
    ],
    [
      'small letters behind the verb',
      'Ada Brook said, “nobody will close this bridge.”',
      [direct('nobody will close this bridge.', 'Ada Brook')],
    ],
    [
      'small letters between a pause and a comma',
      'If it rains, “the bridge will hold,” Ada Brook said.',
      [direct('the bridge will hold,', 'Ada Brook')],
    ],
    [
      'small letters behind those who are told',
      'Sooner or later, Ada Brook told reporters, “it will have to close.”',
      [direct('it will have to close.', 'Ada Brook')],
    ],
    [
      'words printed as a title is, where a comma and a verb say that somebody spoke them',
      '“Happy Bridge Day,” Ada Brook said. “It is old.”',
      [direct('Happy Bridge Day,', 'Ada Brook'), direct('It is old.', 'Ada Brook')],
    ],
    [
      'a verb that is a noun as well attributes only behind a name',
      '“The bridge is closed,” Ada Brook, the engineer of one of the states on the river, said.',
      [direct('The bridge is closed,', 'Ada Brook')],
    ],
    [
      'a participle behind the words has the subject of the sentence',
      'In a letter, Ada Brook said: “The bridge is closed,” adding that its piers were old.',
      [direct('The bridge is closed,', 'Ada Brook')],
    ],
    [
      'who reported last, where a participle goes on',
      'Carl Dane and John Vane will meet, Ada Brook said, adding, “They have to talk.”',
      [direct('They have to talk.', 'Ada Brook')],
    ],
    [
      'the name right before "who"',
      'The guests were Carl Dane, John Vane and Ada Brook, who joked, “It moved.”',
      [direct('It moved.', 'Ada Brook')],
    ],
    [
      'not a name that a preposition brings in',
      'Of Carl Dane, Ada Brook, who pays for the bridge, said, “He is a good man.”',
      [direct('He is a good man.', 'Ada Brook')],
    ],
    [
      'a participle names no speaker in what tells where',
      'Ada Brook was angry, saying in a long post online: “The bridge is closed.”',
      [direct('The bridge is closed.', 'Ada Brook')],
    ],
    [
      'who reported the sentence before, where no words name anybody',
      'The bridge is older than John Vane, Ada Brook said. “It will have to close before the winter comes.”',
      [
        { kind: 'indirect', words: 'The bridge is older than John Vane', speaker: 'Ada Brook' },
        direct('It will have to close before the winter comes.', 'Ada Brook'),
      ],
    ],
    [
      'a second sentence goes on',
      '“The bridge is safe,” said Ada Brook. “Nobody need worry.”',
      [direct('The bridge is safe,', 'Ada Brook'), direct('Nobody need worry.', 'Ada Brook')],
    ],
    [
      'an interruption joins its halves',
      '“The bridge,” said Ada Brook, “is as safe as ever.”',
      [direct('The bridge, … is as safe as ever.', 'Ada Brook')],
    ],
    [
      'a paragraph without a closing mark goes on in the next',
      '“The bridge is safe,” said Ada Brook. “We looked at it twice.\n\n“We will look again in May.”',
      [
        direct('The bridge is safe,', 'Ada Brook'),
        direct('We looked at it twice. … We will look again in May.', 'Ada Brook'),
      ],
    ],
    [
      'a closing mark printed as an opening one',
      '“The bridge is safe and sound,“ said Ada Brook. The town was calm.',
      [direct('The bridge is safe and sound,', 'Ada Brook')],
    ],
    [
      'two straight single marks',
      "''The bridge is safe,'' Ada Brook said.",
      [direct('The bridge is safe,', 'Ada Brook')],
    ],
    [
      'guillemets',
      '«The bridge is safe,» said Ada Brook.',
      [direct('The bridge is safe,', 'Ada Brook')],
    ],
    [
      'German marks',
      '„The bridge is safe“, said Ada Brook.',
      [direct('The bridge is safe', 'Ada Brook')],
    ],
    [
      'single marks where a British paper has no others, apostrophes apart',
      "'It's the town's bridge,' Ada Brook said.",
      [direct("It's the town's bridge,", 'Ada Brook')],
    ],
    [
      'a British comma outside the marks',
      '“The bridge”, said Ada Brook, “is as safe as ever.”',
      [direct('The bridge … is as safe as ever.', 'Ada Brook')],
    ],
    [
      'who tells and not who is told',
      'Carl Vane was told by Ada Brook: “The bridge is safe.”',
      [direct('The bridge is safe.', 'Ada Brook')],
    ],
    [
      'a body speaks for itself',
      '“The bridge is closed,” the Ministry of Works said.',
      [direct('The bridge is closed,', 'Ministry of Works')],
    ],
    [
      'an unnamed source stays unnamed',
      '“The bridge is closed,” a senior official said.',
      [direct('The bridge is closed,', 'a senior official')],
    ],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('a point ends a sentence', () => {
  test('behind a place that is cut short, where words in marks begin the next', () => {
    const text =
      '“It is old,” Ada Brook told reporters after a walk in Fort Vale, S.C. “It will not fall this year.”';
    expect(saidIn(text)).toEqual([
      direct('It is old,', 'Ada Brook'),
      direct('It will not fall this year.', 'Ada Brook'),
    ]);
  });

  test('but not behind a title', () => {
    const text = 'The bridge was built by Mr. “Bolts” Dane, Ada Brook said.';
    expect(saidIn(text).map(({ kind }) => kind)).not.toContain('direct');
  });
});

describe('a pronoun means whom the report is about', () => {
  const cases: [string, string, string][] = [
    [
      'the subject of the sentence before',
      'Carl Dane met Ada Brook on the bridge. Ada Brook was the first to speak. “It is safe,” she said.',
      'Ada Brook',
    ],
    [
      'never somebody of the other gender',
      'Ada Brook thanked Mr Carl Dane. “It is safe,” she said.',
      'Ada Brook',
    ],
    [
      'not a name that only another says',
      'Carl Dane opened the bridge. “John Vane built it,” he said.',
      'Carl Dane',
    ],
    [
      'not a name that only modifies another',
      'John Vane aide Carl Dane opened the bridge. “It is safe,” he said.',
      'Carl Dane',
    ],
    [
      'the man of a paragraph that says he and he again',
      'John Vane left early. Carl Dane stayed. He walked the bridge. He looked at every bolt. “It is safe,” he said.',
      'Carl Dane',
    ],
  ];
  test.each(cases)('%s', (_, text, speaker) => {
    expect(saidIn(text).map((said) => said.speaker)).toEqual([speaker]);
  });

  test.each([
    ['is spoken of', 'Praise for John Vane was overdue, Carl Dane said. “It is safe,” he said.'],
    [
      'the sentence begins with',
      'John Vane is right and the best of candidates too, Carl Dane argued. “It is safe,” he said.',
    ],
  ])('whoever just spoke, not whom %s', (_, text) => {
    expect(saidIn(text).at(-1)).toEqual(direct('It is safe,', 'Carl Dane'));
  });

  test('a description means whoever bears that office in the article', () => {
    const text =
      'Ada Brook, the mayor of Vale, opened the bridge. Carl Dane watched. “It is safe,” the mayor said.';
    expect(saidIn(text)).toEqual([direct('It is safe,', 'Ada Brook')]);
  });
});

describe('clauses without marks around the whole of them', () => {
  const cases: [string, string, Said[]][] = [
    [
      'a clause behind the verb',
      'Ada Brook said that the bridge would open in May.',
      [{ kind: 'indirect', words: 'the bridge would open in May', speaker: 'Ada Brook' }],
    ],
    [
      'a clause before the name',
      'The bridge will open in May, Ada Brook said on Friday.',
      [{ kind: 'indirect', words: 'The bridge will open in May', speaker: 'Ada Brook' }],
    ],
    [
      'two clauses of one sentence',
      'Ada Brook said the bridge was safe, adding that it would open in May.',
      [
        { kind: 'indirect', words: 'the bridge was safe', speaker: 'Ada Brook' },
        { kind: 'indirect', words: 'it would open in May', speaker: 'Ada Brook' },
      ],
    ],
    [
      'who is told is no part of the clause',
      'Ada Brook told a town meeting in Vale she would open the bridge in May.',
      [{ kind: 'indirect', words: 'she would open the bridge in May', speaker: 'Ada Brook' }],
    ],
    [
      'words in marks inside a clause make it mixed',
      'Ada Brook said the bridge was “as safe as a house” and old.',
      [{ kind: 'mixed', words: 'as safe as a house', speaker: 'Ada Brook' }],
    ],
    [
      'a judgement in marks, however short',
      'Ada Brook called the plan “ruinous”.',
      [{ kind: 'mixed', words: 'ruinous', speaker: 'Ada Brook' }],
    ],
    ['what was not said is no quotation', 'Ada Brook did not say that the bridge was safe.', []],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('single marks in a paper that prints speech in double ones', () => {
  const speech = '“The bridge is safe and sound,” Ada Brook said.';

  test('quote in a headline', () => {
    const text = `Brook: ‘We Will Never Close the Bridge.’\n\n${speech}`;
    expect(saidIn(text)[0]).toEqual(direct('We Will Never Close the Bridge.', 'Ada Brook'));
  });

  test.each([
    ['are apostrophes where one has no partner', '‘Twas the builders’ own bridge that fell.'],
    ['mark a subhead where nothing else stands in the line', '‘It Cannot Last.’'],
  ])('%s', (_, line) => {
    expect(saidIn(`${speech}\n\n${line}`)).toHaveLength(1);
  });
});

describe('words in marks that nobody speaks', () => {
  test.each([
    ['the title of a work', 'Ada Brook read from her novel, “A Bridge of Glass”, in Vale.'],
    ['a scare quote', 'The so-called “smart” bridge was closed again.'],
    ['a nickname', 'Carl “Bolts” Dane built the bridge.'],
    [
      'a book behind the word for it',
      'The bridge moves, Ada Brook said in her memoir, “Iron Vale.”',
    ],
    ['a paper that is told something', 'Ada Brook told “Vale and Beyond” the bridge was old.'],
    ['a programme', 'Ada Brook spoke on “Good Morning Vale” about the bridge.'],
  ])('%s', (_, text) => {
    expect(saidIn(text).filter(({ kind }) => kind !== 'indirect')).toEqual([]);
  });
});

describe('a transcript', () => {
  test('gives each turn to whom its label names, by the full name where the article has it', () => {
    const text = [
      'Mayor Ada Brook met Senator Carl Dane on stage.',
      'BROOK: We will build the bridge this year.',
      'DANE: You said that last year.',
      'BROOK: The county pays for it.',
    ].join('\n\n');
    expect(saidIn(text)).toEqual([
      direct('We will build the bridge this year.', 'Ada Brook'),
      direct('You said that last year.', 'Carl Dane'),
      direct('The county pays for it.', 'Ada Brook'),
    ]);
  });

  test('knows people by their initials', () => {
    const text = [
      'Ada Brook spoke to us.',
      'AB: The bridge is safe.',
      'WN: Who paid?',
      'AB: We did.',
    ];
    expect(saidIn(text.join('\n\n')).map(({ speaker }) => speaker)).toEqual([
      'Ada Brook',
      'Ada Brook',
    ]);
  });

  test('is not a page of headings in capitals', () => {
    expect(saidIn('NOW OPEN: A shop in Vale.\n\nNOW CLOSED: A shop in Oak.')).toEqual([]);
  });
});

describe('the evidence of an attribution', () => {
  const text =
    'Ada Brook opened the bridge. “It is safe,” she told reporters in Oslo on Monday. “Walk on it.”';
  const { article, extraction } = extractText(text, '2024-05-01');
  const words = (span: { start: number; end: number } | null) =>
    span === null ? null : article.text.slice(span.start, span.end);
  const [first, second] = extraction.quotations;

  test('names cue, source and the chain to the full name', () => {
    expect(words(first?.cue ?? null)).toBe('told');
    expect(words(first?.source ?? null)).toBe('she');
    expect(first?.chain.map(({ span, why }) => `${words(span)}: ${why}`)).toEqual([
      'she: pronoun',
      'Ada Brook: full name',
    ]);
  });

  test('tells where and on which day it was said', () => {
    expect(words(first?.venue?.span ?? null)).toBe('reporters in Oslo');
    expect(first?.venue?.place).toBe('Oslo');
    expect(first?.saidOn).toBe('2024-04-29');
  });

  test('a quotation that goes on carries the source of the one it continues, and no cue', () => {
    expect(second?.rule).toBe('goes on in the paragraph');
    expect(second?.cue).toBeNull();
    expect(second?.source).toEqual(first?.source);
  });
});
