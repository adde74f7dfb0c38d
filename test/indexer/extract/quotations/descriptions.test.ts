import { expect, test } from 'vitest';
import { extractText } from '../../../support/extracted-text.ts';

/** The first quotation of a text: who speaks, and by which links that is known. */
function firstIn(text: string) {
  const { article, extraction } = extractText(text);
  const [first] = extraction.quotations;
  return {
    kind: first?.speakerKind,
    name: first?.speakerName,
    chain: first?.chain.map(
      ({ span, why }) => `${article.text.slice(span.start, span.end)}: ${why}`,
    ),
  };
}

test.each([
  [
    'somebody named before',
    'Ada Brook, the foreign minister of Valeria, left early. The bridge is safe, the minister said.',
    { kind: 'person', name: 'Ada Brook', chain: ['the minister: role', 'Ada Brook: full name'] },
  ],
  [
    'somebody whom the next paragraph names',
    'Valeria’s foreign minister said that the bridge was safe.\n\nThe foreign minister, Ada Brook, spoke in Vale.',
    {
      kind: 'person',
      name: 'Ada Brook',
      chain: ['Valeria’s foreign minister: role', 'Ada Brook: full name'],
    },
  ],
  [
    'nobody, where two people bear the office',
    'Ada Brook, a minister, left. Carl Vane, a minister, stayed. The bridge is safe, the minister said.',
    { kind: 'unnamed', name: 'the minister', chain: [] },
  ],
  [
    'somebody whose country stands before the office, whatever the form of its name',
    'Russia’s foreign minister said that the bridge was safe.\n\nRussian Foreign Minister Anna Brook spoke in Vale. Carl Vane, Ukraine’s foreign minister, left.',
    {
      kind: 'person',
      name: 'Anna Brook',
      chain: ['Russia’s foreign minister: role', 'Anna Brook: full name'],
    },
  ],
  [
    'somebody whose country stands behind the name',
    'Foreign Minister Anna Brook of Russia spoke in Vale. The bridge is safe, the Russian minister said.',
    {
      kind: 'person',
      name: 'Anna Brook',
      chain: ['the Russian minister: role', 'Anna Brook: full name'],
    },
  ],
  [
    'somebody whose title is shortened before the name',
    'Sen. Anna Brook spoke in Vale. The bridge is safe, the senator said.',
    { kind: 'person', name: 'Anna Brook', chain: ['the senator: role', 'Anna Brook: full name'] },
  ],
  [
    'somebody by an office of three words',
    'Secretary of State Anna Brook spoke in Vale. The bridge is safe, the secretary of state said.',
    {
      kind: 'person',
      name: 'Anna Brook',
      chain: ['the secretary of state: role', 'Anna Brook: full name'],
    },
  ],
  [
    'nobody, where the only bearer serves another country',
    'Ukrainian Foreign Minister Anna Brook spoke in Vale. The bridge is safe, the Russian foreign minister said.',
    { kind: 'unnamed', name: 'the Russian foreign minister', chain: [] },
  ],
  [
    'nobody, where the only bearer stands under the office',
    'Deputy Foreign Minister Anna Brook spoke in Vale. The bridge is safe, the foreign minister said.',
    { kind: 'unnamed', name: 'the foreign minister', chain: [] },
  ],
  [
    'nobody, where the only bearer has left the office',
    'Former President Anna Brook spoke in Vale. The bridge is safe, the president said.',
    { kind: 'unnamed', name: 'the president', chain: [] },
  ],
])('a description means %s', (_, text, expected) => {
  expect(firstIn(text)).toEqual(expected);
});
