import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../../indexer/read/text/plain-text.ts';
import { blockText } from '../../../../src/domain/article.ts';

const FERRY =
  'PORTMERE - The ferry between Portmere and the islands will stop for the winter, its owners said on Monday.';
const DOCTOR =
  'The islands have a doctor, a school and two shops, and four hundred people live there.';

/** The blocks of a text as "kind: words". */
function blocksOf(text: string): string[] {
  const read = readPlainText(text, 'story.txt');
  if (!read.ok) return [`refused: ${read.reason.reason}`];
  return read.value.blocks.map((block) => `${block.kind}: ${blockText(read.value, block)}`);
}

const READ = [
  `headline: Ferry stops for the winter`,
  `paragraph: ${FERRY}`,
  `paragraph: ${DOCTOR}`,
];

describe('a plain text is read', () => {
  test.each<[what: string, text: string, blocks: string[]]>([
    [
      'with its paragraphs on one line each',
      `Ferry stops for the winter\n${FERRY}\n${DOCTOR}`,
      READ,
    ],
    [
      'with blank lines between them',
      `Ferry stops for the winter\n\n${FERRY}\n\n\n${DOCTOR}\n`,
      READ,
    ],
    [
      'as Windows ends its lines',
      `Ferry stops for the winter\r\n\r\n${FERRY}\r\n\r\n${DOCTOR}`,
      READ,
    ],
    [
      'wrapped, however few its lines are',
      `Ferry stops for the winter\n\n${FERRY.replace('winter, its', 'winter,\nits')}\n\n${DOCTOR}`,
      READ,
    ],
    [
      'wrapped at a narrow column',
      `Ferry stops for the winter\n\n${wrapped(FERRY, 50)}\n\n${wrapped(DOCTOR, 50)}`,
      READ,
    ],
    [
      'wrapped and indented instead of parted by blank lines',
      `Ferry stops for the winter\n\n    ${wrapped(FERRY, 60)}\n    ${wrapped(DOCTOR, 60)}`,
      READ,
    ],
    [
      'with a kicker',
      `Transport\n\nFerry stops for the winter\n\n${FERRY}`,
      ['kicker: Transport', ...READ.slice(0, 2)],
    ],
    [
      'with Markdown headings',
      `# Ferry stops for the winter\n\n${FERRY}\n\n## Who lives there\n\n${DOCTOR}`,
      [...READ.slice(0, 2), 'subhead: Who lives there', ...READ.slice(2)],
    ],
    [
      'without a headline, where its first line is a sentence',
      `${FERRY}\n\n${DOCTOR}`,
      READ.slice(1),
    ],
  ])('%s', (_what, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  test('and refused where it holds too few words to be an article', () => {
    expect(blocksOf('Ferry stops')).toEqual(['refused: no-article']);
  });
});

test('byline and date line at its top are facts and no paragraphs', () => {
  const text = `Ferry stops for the winter\n\nBy Ada Brook\n\n12 May 2013\n\n${FERRY}\n\n${DOCTOR}`;
  const read = readPlainText(text, 'story.txt');
  expect(read).toMatchObject({
    ok: true,
    value: {
      headline: 'Ferry stops for the winter',
      byline: 'By Ada Brook',
      authors: ['Ada Brook'],
      published: '2013-05-12',
    },
  });
  expect(blocksOf(text)).toEqual(READ);
});

function wrapped(text: string, width: number): string {
  return text.replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trim();
}
