import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { digest } from '../../../indexer/digest.ts';
import type { ArticleToStore } from '../../../src/archive/writer.ts';
import { blockText } from '../../../src/domain/article.ts';

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));

/** The articles of one file of the sample archive, read and searched for what they say. */
function digestSample(name: string): readonly ArticleToStore[] {
  const bytes = readFileSync(`${EXAMPLES}${name}`);
  const outcome = digest({ locator: name, bytes, charset: null, url: null });
  if (!outcome.ok) throw new Error(outcome.reason.message);
  return outcome.value;
}

function blocksOf({ article }: ArticleToStore, kind: string): string[] {
  return article.blocks
    .filter((block) => block.kind === kind)
    .map((block) => blockText(article, block));
}

describe('a page of each paper of the sample archive', () => {
  test('The Meridian Courier: JSON-LD, kicker, subhead, caption', () => {
    const [moon] = digestSample('archive/meridian-courier/1969-07-21-men-on-the-moon.html');
    expect(moon?.article).toMatchObject({
      url: 'https://meridian-courier.example/science/1969/07/21/men-on-the-moon.html',
      publisher: 'The Meridian Courier',
      headline: 'Men walk on the moon',
      section: 'Science',
      byline: 'By Ruth Calloway',
      authors: ['Ruth Calloway'],
      published: '1969-07-21',
    });
    expect(moon && blocksOf(moon, 'subhead')).toEqual(['President calls']);
    expect(moon && blocksOf(moon, 'dateline')).toEqual(['HOUSTON, July 21 (NTA) -']);
    expect(moon?.extraction.dateline).toMatchObject({
      place: 'Houston',
      country: 'US',
      day: '1969-07-21',
    });
  });

  test('Northgate Evening Post: meta elements, share buttons and newsletter left out', () => {
    const [berlin] = digestSample('archive/northgate-post/1987-06-13-reagan-berlin.html');
    expect(berlin?.article).toMatchObject({
      publisher: 'Northgate Evening Post',
      authors: ['Ingrid Hale'],
      published: '1987-06-13T18:30:00-05:00',
      section: 'World',
    });
    expect(berlin && blocksOf(berlin, 'paragraph')).toHaveLength(4);
  });

  test('Harbour Times: JSON-LD graph, windows-1252 with its curly marks', () => {
    const [button] = digestSample('archive/harbour-times/2009-03-07-reset-button.html');
    expect(button?.article).toMatchObject({ publisher: 'Harbour Times', authors: ['Helen Cray'] });
    expect(button?.article.text).toContain('“You got it wrong,” Sergei Lavrov said.');
  });

  test('The Ledger of Lakeview: an old page laid out in a table', () => {
    const [clinton] = digestSample(
      'archive/lakeview-ledger/1996-01-24-clinton-big-government.html',
    );
    expect(clinton?.article).toMatchObject({
      publisher: 'The Ledger of Lakeview',
      published: '1996-01-24',
      byline: 'By Marcus Dell',
    });
    expect(clinton && blocksOf(clinton, 'paragraph')).toHaveLength(4);
  });

  test('a plain text: headline, byline, date line, dateline', () => {
    const [haiti] = digestSample('archive/lakeview-ledger/2010-01-13-haiti-earthquake.txt');
    expect(haiti?.article).toMatchObject({
      url: null,
      headline: 'Earthquake Flattens Haitian Capital',
      byline: 'By Nora Whitfield',
      published: '2010-01-13',
    });
    expect(haiti?.extraction.dateline).toMatchObject({ country: 'HT', agency: 'NTA' });
  });

  test('a feed: one article for each item', () => {
    const feed = digestSample('archive/harbour-times/feed.xml');
    expect(feed.map(({ article }) => article.headline)).toEqual([
      'London opens the Olympic Games',
      'Ebola is a world emergency, says health body',
      'European craft lands on a comet',
    ]);
    expect(feed[0]?.article).toMatchObject({
      publisher: 'Harbour Times',
      published: '2012-07-28T08:00:00+01:00',
      authors: ['Jack Thorley'],
      url: 'https://harbour-times.example/feed/london-olympics-open.html',
    });
  });

  test('a corrected version has the identity of the first and says what was put right', () => {
    const name = 'harbour-times/2016-02-12-gravitational-waves.html';
    const [first] = digestSample(`archive/${name}`);
    const [corrected] = digestSample(`later/${name}`);
    expect(corrected?.identity).toBe(first?.identity);
    expect(corrected && blocksOf(corrected, 'correction')).toHaveLength(1);
    expect(corrected?.article.modified).toBe('2016-02-15T09:10:00+00:00');
  });
});
