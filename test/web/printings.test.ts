import { beforeAll, describe, expect, it } from 'vitest';
import { inventedPage } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

const SAID = 'We have carried the post for ninety years and we are sorry to stop';
const REPORT = [
  'The ferry between the town and the islands will stop for the winter, its owners said on Monday, because the pier on the far side no longer bears a gangway and nobody has offered to mend it.',
  `“${SAID},” said Ada Brook, who owns the line with her sister.`,
  'The islands have a doctor, a school and two shops, and about four hundred people live on them all year round.',
];

const page = (name: string, day: string, paragraphs: readonly string[]) =>
  [
    `${name}.html`,
    inventedPage({ headline: name, url: `https://${name}.example/`, day, paragraphs }),
  ] as const;

const PAGES = Object.fromEntries([
  page('herald', '2014-03-04', REPORT),
  page('courier', '2014-03-05', [...REPORT, 'The Courier will report on what comes next.']),
  page('gazette', '2014-03-06', [
    'Islanders worry about the winter, now that the last line gives up, and ask the county for a boat.',
    '“We have carried the post for ninety years,” said Ada Brook. “The county knew of the pier,” she said.',
    'The meeting went on late. “We have carried the post for ninety years,” Ada Brook said at the end of it.',
  ]),
  page('bote', '2014-03-07', [
    'A baker on the largest island asks who will bring the flour, and has written to the ministry about it.',
    '“We have carried the post for ninety years and we are not sorry to stop,” said Ada Brook.',
  ]),
  page('chronicle', '2014-05-01', [
    'The ferry line was wound up on Thursday, and its two boats were sold to a museum in the south.',
    `“${SAID},” said Ada Brook.`,
  ]),
]);

let pages: OpenPages;

beforeAll(async () => {
  pages = await openPages(PAGES);
  return () => pages.close();
});

/** The page of the quotation that has these words, found as a reader finds it. */
async function quotationPage(words: string, paper: string) {
  const list = await pages.open(`/quotes?q=${encodeURIComponent(words)}&sure=any&copies=show`);
  const record = [...list.document.querySelectorAll('.quotation')].find((each) =>
    each.querySelector('.facts .printed')?.textContent.includes(paper),
  );
  const link = record?.querySelector('.facts a[href^="/quote/"]')?.getAttribute('href');
  return pages.open(link ?? '');
}

describe('the page of a quotation', () => {
  it('lists who printed the same, earliest first, with what differs', async () => {
    const { texts } = await quotationPage(`"${SAID}"`, 'herald');
    expect(texts('h2').join(' | ')).toContain(
      'Printed in 4 articles, 1 copy of another among them',
    );
    const rows = texts('.printings li').map((row) => row.replaceAll(/\s+/gu, ' '));
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain('this one');
    expect(rows[1]).toContain('courier · copy · the same words');
    // Twice in one article is twice in the list, and no copy.
    for (const row of rows.slice(2, 4)) expect(row).toMatch(/gazette · a part of the words/u);
    expect(rows[4]).toContain('negation differs');
    expect(texts('.printings ins').join(' ')).toContain('not');
  });

  it('says the other way round what a shorter printing left out', async () => {
    const { texts } = await quotationPage('"for ninety years"', 'gazette');
    expect(texts('.printings').join(' ')).toContain('more of the words');
  });

  it('leaves out what was said again much later', async () => {
    const { texts } = await quotationPage(`"${SAID}"`, 'chronicle');
    expect(texts('.printings')).toEqual([]);
  });

  it('tells programs the same', async () => {
    const { document } = await quotationPage(`"${SAID}"`, 'herald');
    const path = new URL(
      document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
      'https://record.example',
    ).pathname;
    const { response } = await pages.open(`/api${path}`);
    expect(response.body.printings).toMatchObject([
      { difference: null, copy: false },
      { difference: null, copy: true },
      { difference: 'a part of the words', copy: false },
      { difference: 'a part of the words', copy: false },
      { difference: 'negation differs' },
    ]);
  });

  it('has no list where nobody else printed it', async () => {
    const { texts } = await quotationPage('"knew of the pier"', 'gazette');
    expect(texts('.printings')).toEqual([]);
  });
});
