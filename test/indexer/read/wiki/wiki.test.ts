import { describe, expect, test } from 'vitest';
import { read } from '../../../../indexer/read/read.ts';
import { readWikitext } from '../../../../indexer/read/wiki/wikitext.ts';
import { escaped } from '../../../../web/export/xml.ts';

function readDump(pages: string) {
  const xml = `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en"><siteinfo>
    <sitename>Valenews</sitename><base>https://en.valenews.example/wiki/Main_Page</base><namespaces>
    <namespace key="1">Talk</namespace>
    <namespace key="6">Datei</namespace><namespace key="14">Kategorie</namespace></namespaces></siteinfo>${pages}</mediawiki>`;
  return read({ locator: 'dump.xml', bytes: Buffer.from(xml), charset: null, url: null });
}

function page(title: string, text: string, more = '<ns>0</ns><id>7</id>') {
  return `<page><title>${title}</title>${more}<revision><timestamp>2024-05-04T10:00:00Z</timestamp><text xml:space="preserve">${escaped(text)}</text></revision></page>`;
}

/** The blocks of a text as a test writes them down. */
function printed(wikitext: string): string[] {
  const { blocks } = readWikitext(wikitext, { files: ['datei'], categories: ['kategorie'] });
  return blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('an export of MediaWiki', () => {
  test('gives each page of the main namespace with its day, address, paper and categories', () => {
    const text =
      '{{date|May 3, 2024}}\nThe bridge was closed.\n[[Category:Vale]] [[Kategorie:Bridges|B]]';
    expect(readDump(page('Bridge closed: mayor', text))).toMatchObject({
      ok: true,
      value: [
        {
          identity: 'https://en.valenews.example/wiki/Bridge_closed:_mayor',
          article: {
            headline: 'Bridge closed: mayor',
            publisher: 'Valenews',
            published: '2024-05-03',
            modified: '2024-05-04T10:00:00Z',
            language: 'en',
            keywords: ['Vale', 'Bridges'],
          },
        },
      ],
    });
  });

  test('takes the day of the first revision where the page prints none, and the words of the last', () => {
    const revision = (day: string, words: string) =>
      `<revision><timestamp>2024-05-0${day}T10:00:00Z</timestamp><text>${words}</text></revision>`;
    const outcome = readDump(
      `<page><title>Bridge</title><ns>0</ns><id>7</id>${revision('6', 'It opened again.')}${revision('4', 'It was closed.')}</page>`,
    );
    expect(outcome).toMatchObject({
      ok: true,
      value: [
        {
          article: {
            published: '2024-05-04T10:00:00Z',
            modified: '2024-05-06T10:00:00Z',
            text: 'Bridge\n\nIt opened again.',
          },
        },
      ],
    });
  });

  test.each([
    ['a talk page', page('Talk:Bridge', 'I do not agree with this.', '<ns>1</ns><id>8</id>')],
    ['a talk page of old exports', page('Talk:Bridge', 'I do not agree.', '<id>8</id>')],
    [
      'a redirect',
      page('Old', '#REDIRECT [[Bridge]]', '<ns>0</ns><id>9</id><redirect title="x"/>'),
    ],
    ['a redirect of old exports', page('Old', '#redirect [[Bridge]]', '<id>9</id>')],
    ['a page of templates alone', page('Empty', '{{publish}}')],
  ])('holds no article in %s', (_, dump) => {
    expect(readDump(dump)).toMatchObject({ ok: false, reason: { reason: 'no-article' } });
  });

  test('reads a headline with a colon of old exports: its first words name no namespace', () => {
    expect(readDump(page('Vale: bridge closed', 'It was closed.', '<id>8</id>'))).toMatchObject({
      ok: true,
      value: [{ article: { headline: 'Vale: bridge closed' } }],
    });
  });
});

describe('wikitext is read as it is printed', () => {
  test.each([
    [
      'links by their words',
      '[[Vale|The town]] of [[bridge]]s [[w:Ada Brook|Ada]]',
      'The town of bridges Ada',
    ],
    ['links to other wikis without their prefix', 'See [[w:en:Ada Brook]].', 'See Ada Brook.'],
    ['the words of a template for links', '{{w|Vale (Oregon)|Vale}} and {{w|Oak}}', 'Vale and Oak'],
    ['bold and italics without their marks', "The '''old''' ''bridge''", 'The old bridge'],
    ['outside links by their words', 'Read [https://x.example/a the plan].', 'Read the plan.'],
    ['character references decoded', 'Vale &amp; Oak&nbsp;&mdash; two', 'Vale & Oak — two'],
    [
      'no notes, files and comments',
      'Old<ref name="a">b</ref><!-- c --> [[File:A.jpg|thumb|The [[bridge]]]]',
      'Old',
    ],
    ['no list of notes', 'Old<references group="a"><ref name="b">c</ref></references>', 'Old'],
    ['no note that refers to another', 'Old<ref name="a" /> bridge', 'Old bridge'],
    ['lines of one paragraph joined', 'The old\nbridge', 'The old bridge'],
    ['brackets without a partner as they stand', 'A {{ b [[ c', 'A {{ b [[ c'],
  ])('%s', (_, wikitext, expected) => {
    expect(printed(wikitext)).toEqual([`paragraph: ${expected}`]);
  });

  test('list items, subheads, quotations in blocks and pull quotes are told apart; tables are left out', () => {
    const wikitext = [
      'The bridge is old.',
      '{{QuoteLeft|It is old.|Ada Brook}}',
      '== What comes ==',
      '* A ferry',
      '# A plan',
      '{| class="wikitable"\n| a || b\n|}',
      '<blockquote>We will build it.</blockquote>',
      '{{quote|text=It will hold.}}',
    ].join('\n');
    expect(printed(wikitext)).toEqual([
      'paragraph: The bridge is old.',
      'pullQuote: It is old.',
      'subhead: What comes',
      'listItem: A ferry',
      'listItem: A plan',
      'blockQuotation: We will build it.',
      'blockQuotation: It will hold.',
    ]);
  });

  test('a section about the article is left out with all its parts, and what comes after it is not', () => {
    const wikitext =
      'Old.\n== Sources ==\n* {{source|x}} one\n=== Papers ===\n* two\n== What comes ==\nNew.';
    expect(printed(wikitext)).toEqual([
      'paragraph: Old.',
      'subhead: What comes',
      'paragraph: New.',
    ]);
  });

  test.each([
    ['100,000 open templates', '{{'.repeat(100_000)],
    ['100,000 open links', '[['.repeat(100_000)],
    ['100,000 open tables', '\n{|'.repeat(100_000)],
    ['100,000 comments without end', '<!--'.repeat(100_000)],
    ['100,000 notes without end', '<ref>'.repeat(100_000)],
    ['100,000 block quotations without end', '<blockquote>'.repeat(100_000)],
    ['100,000 equals signs', '='.repeat(100_000)],
    ['100,000 bars', `{{w${'|'.repeat(100_000)}}}`],
    ['200,000 apostrophes', "'".repeat(200_000)],
    ['links to the web without end', '[https://a '.repeat(50_000)],
  ])('%s give an outcome', { timeout: 20_000 }, (_, wikitext) => {
    expect(printed(wikitext)).toBeInstanceOf(Array);
  });
});
