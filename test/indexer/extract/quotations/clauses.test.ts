import { describe, expect, test } from 'vitest';
import { clausesIn } from '../../../support/extracted-text.ts';

const BROOK = 'Ada Brook';

/** A text, and what its reported clauses are; the people and places are invented. */
type Case = [name: string, text: string, clauses: readonly { clause: string; speaker: string }[]];

/** One sentence of the specification for each case. */
function specify(what: string, cases: readonly Case[]): void {
  describe(what, () => {
    test.each(cases)('%s', (_, text, expected) => {
      expect(clausesIn(text)).toEqual(expected);
    });
  });
}

specify('a reported clause begins', [
  [
    'behind "that", even where words in marks follow at once',
    'Ada Brook said that “the bridge is as safe as a house.”',
    [{ clause: '“the bridge is as safe as a house.”', speaker: BROOK }],
  ],
  [
    'behind whoever is told',
    'Ada Brook told a crowd of old friends from Vale that the bridge was “safe”.',
    [{ clause: 'the bridge was “safe”', speaker: BROOK }],
  ],
  [
    'behind where and when it was said, however long that takes to tell',
    'Ada Brook said in a long interview with the Vale Courier that the bridge was “safe”.',
    [{ clause: 'the bridge was “safe”', speaker: BROOK }],
  ],
  [
    'behind an aside',
    'Ada Brook said, among other things, that the bridge was “safe”.',
    [{ clause: 'the bridge was “safe”', speaker: BROOK }],
  ],
  [
    'without "that" where it has a subject and a verb of its own',
    'Ada Brook argued the bridge would be “safe” by May.',
    [{ clause: 'the bridge would be “safe” by May', speaker: BROOK }],
  ],
  [
    'with a "that" that is its subject',
    'The bridge was closed. Ada Brook said that is a “distortion” of the facts.',
    [{ clause: 'that is a “distortion” of the facts', speaker: BROOK }],
  ],
  [
    'behind a cue between commas',
    'In the wet years since the flood, Ada Brook said, the bridge has been “safe”.',
    [{ clause: 'the bridge has been “safe”', speaker: BROOK }],
  ],
  [
    'behind a cue between commas with the verb of the subject before it, whoever speaks',
    'The old bridge, a senior official said, is “safe enough” for carts.',
    [{ clause: 'is “safe enough” for carts', speaker: 'a senior official' }],
  ],
  [
    'behind "pointed out that" and "made clear that"',
    'Ada Brook pointed out that the bridge was “safe”. She made clear that it would be closed.',
    [
      { clause: 'the bridge was “safe”', speaker: BROOK },
      { clause: 'it would be closed', speaker: BROOK },
    ],
  ],
  [
    'behind a verb that is joined to the first one of somebody without a name',
    'The old ferrymen published a plan on Monday and said the bridge should have a “proper rail”.',
    [{ clause: 'the bridge should have a “proper rail”', speaker: 'The old ferrymen' }],
  ],
  [
    'behind the name and the colon of a headline',
    'Mayor Brook: Bridge ‘As Safe as a House’ in Wind.\n\n“It will hold,” Ada Brook said on Friday.',
    [{ clause: 'Bridge ‘As Safe as a House’ in Wind', speaker: BROOK }],
  ],
  [
    'behind the colon of a headline that names a source and no person',
    'Poll: Vale would close its old bridge.',
    [{ clause: 'Vale would close its old bridge', speaker: 'Poll' }],
  ],
  [
    'with the words in marks that open its sentence, and goes on up to who said it',
    '“It is as safe as any house” if nobody dances on it, Ada Brook said.',
    [{ clause: '“It is as safe as any house” if nobody dances on it', speaker: BROOK }],
  ],
  [
    'with words in marks right behind the verb, however few',
    'Ada Brook said “old piers” must go.',
    [{ clause: '“old piers” must go', speaker: BROOK }],
  ],
  [
    'with its sentence where the speaker stands behind a comma inside the marks',
    'This is a “hard time,” said Ada Brook, the mayor of Vale.',
    [{ clause: 'This is a “hard time,”', speaker: BROOK }],
  ],
]);

specify('a reported clause ends where the reporter speaks again', [
  [
    'with another verb of saying',
    'Ada Brook said the bridge was “safe” but warned that the road was “a danger”.',
    [
      { clause: 'the bridge was “safe”', speaker: BROOK },
      { clause: 'the road was “a danger”', speaker: BROOK },
    ],
  ],
  [
    'with another speaker',
    'Ada Brook said the bridge was “safe”, and two old rivals said it was not.',
    [
      { clause: 'the bridge was “safe”', speaker: BROOK },
      { clause: 'it was not', speaker: 'two old rivals' },
    ],
  ],
  [
    'with a participle',
    'Ada Brook said the bridge was “safe,” pointing to a report on its piers.',
    [{ clause: 'the bridge was “safe,”', speaker: BROOK }],
  ],
  [
    'with a concession',
    'Ada Brook said the bridge was “safe”, though it has been closed since May.',
    [{ clause: 'the bridge was “safe”', speaker: BROOK }],
  ],
  [
    'with a comma inside the marks',
    'Ada Brook called the bridge “a shame,” before the council met in Vale.',
    [{ clause: 'the bridge “a shame,”', speaker: BROOK }],
  ],
]);

specify('a reported clause goes on', [
  [
    'with a verb of saying that is shifted back with the verb before it',
    'Ada Brook said her men had met the mayor on Monday, and had urged him to call the “old hands” in.',
    [
      {
        clause: 'her men had met the mayor on Monday, and had urged him to call the “old hands” in',
        speaker: BROOK,
      },
    ],
  ],
  [
    'behind an aside between commas',
    'Ada Brook said that the plan of the town, which some have doubted, was “an insult”.',
    [
      {
        clause: 'the plan of the town, which some have doubted, was “an insult”',
        speaker: BROOK,
      },
    ],
  ],
  [
    'behind an aside between dashes',
    'Ada Brook said that builders - as some of them know - were “nuts”.',
    [{ clause: 'builders - as some of them know - were “nuts”', speaker: BROOK }],
  ],
  [
    'with the next words in marks where only "and" stands between them',
    'Ada Brook called the plan “a shame” and “a waste”.',
    [{ clause: 'the plan “a shame” and “a waste”', speaker: BROOK }],
  ],
]);

specify('a sentence with more than one reported clause', [
  [
    'has one before and one behind its speaker',
    'The bridge would hold, Ada Brook said, adding that it was “as old as the road”.',
    [
      { clause: 'The bridge would hold', speaker: BROOK },
      { clause: 'it was “as old as the road”', speaker: BROOK },
    ],
  ],
  [
    'has none before a verb whose clause is still to come',
    'In the old town, Ada Brook said on Friday that the bridge was “safe”.',
    [{ clause: 'the bridge was “safe”', speaker: BROOK }],
  ],
]);

specify('who reports a clause', [
  [
    'is the subject of the report and not of the clause',
    'Ada Brook said that Carl Dane had closed the bridge and warned that the road was “a danger”.',
    [
      { clause: 'Carl Dane had closed the bridge', speaker: BROOK },
      { clause: 'the road was “a danger”', speaker: BROOK },
    ],
  ],
  [
    'is the name that stands right before a participle',
    'The council met in haste, with Ada Brook telling reporters that the bridge was “safe”.',
    [{ clause: 'the bridge was “safe”', speaker: BROOK }],
  ],
  [
    'is the subject of the verb that this one is joined to',
    'Ada Brook praised the builders and added that the bridge was “safe”.',
    [{ clause: 'the bridge was “safe”', speaker: BROOK }],
  ],
  [
    'may be a description, which a participle leaves to its sentence',
    'The old engineer began by talking about the flood, saying that the bridge was “safe”.',
    [{ clause: 'the bridge was “safe”', speaker: 'The old engineer' }],
  ],
]);
