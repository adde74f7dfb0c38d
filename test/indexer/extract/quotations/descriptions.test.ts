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
])('a description means %s', (_, text, expected) => {
  expect(firstIn(text)).toEqual(expected);
});
