import { describe, expect, test } from 'vitest';
import type { FieldMap } from '../../../../indexer/read/json/field-map.ts';
import { read } from '../../../../indexer/read/read.ts';

function readText(text: string, fields: FieldMap = {}) {
  return read({
    fields,
    locator: 'wire.json',
    bytes: new TextEncoder().encode(text),
    charset: null,
    url: null,
  });
}

function articlesIn(value: unknown, fields?: FieldMap) {
  const outcome = readText(typeof value === 'string' ? value : JSON.stringify(value), fields);
  if (!outcome.ok) throw new Error(outcome.reason.message);
  return outcome.value;
}

function refusalOf(value: unknown) {
  const outcome = readText(typeof value === 'string' ? value : JSON.stringify(value));
  return outcome.ok ? null : outcome.reason.reason;
}

const BODY =
  '<p>VALE (VNA) -- The bridge of Vale opened on Friday.</p><p>The mayor was the first to walk across it.</p>';
const WIRE = {
  uri: 'urn:newsml:vna.example:20240503:bridge',
  type: 'text',
  pubstatus: 'usable',
  versioncreated: '2024-05-03T10:37:00Z',
  ednote: 'ADDS mayor; not for readers',
  byline: 'By Ada Brook',
  headline: 'Bridge of Vale opens',
  body_xhtml: BODY,
  subject: [{ name: 'transport' }],
};

describe('ninjs', () => {
  test('version 1: fields as one agency or another sends them', () => {
    expect(articlesIn(WIRE)).toMatchObject([
      {
        identity: 'urn:newsml:vna.example:20240503:bridge',
        article: {
          headline: 'Bridge of Vale opens',
          authors: ['Ada Brook'],
          published: '2024-05-03T10:37:00Z',
          keywords: ['transport'],
        },
      },
    ]);
  });

  test('versions 2 and 3: headlines and bodies in roles, small letters or camel case', () => {
    const bodies = [{ role: 'main', contentType: 'text/html', value: BODY }];
    const headlines = [{ role: 'main', value: 'Bridge of Vale opens' }];
    const item = {
      uri: 'urn:x:1',
      versionCreated: '2024-05-03T10:37:00Z',
      headlines,
      bodies,
      by: 'Ada Brook',
    };
    expect(articlesIn(item)[0]?.article).toMatchObject({
      headline: 'Bridge of Vale opens',
      authors: ['Ada Brook'],
      published: '2024-05-03T10:37:00Z',
    });
  });

  test('the note to editors is not for readers', () => {
    expect(JSON.stringify(articlesIn(WIRE))).not.toContain('ADDS mayor');
  });

  test.each([
    ['canceled', { ...WIRE, pubstatus: 'canceled' }, 'withheld'],
    ['withheld', { ...WIRE, pubstatus: 'withheld' }, 'withheld'],
    ['embargoed', { ...WIRE, embargoed: '2031-01-01T00:00:00Z' }, 'withheld'],
    ['a picture', { ...WIRE, type: 'picture' }, 'no-article'],
  ])('an item that is %s is not shown', (_, item, reason) => {
    expect(refusalOf(item)).toBe(reason);
  });
});

describe('records', () => {
  const record = (id: number) => ({
    id,
    Title: `Bridge number ${id} opens`,
    'publication-date': '2024-05-03',
    author: [{ name: 'Ada Brook' }, { name: 'Carl Dane' }],
    source: 'The Vale Echo',
    body: 'The bridge opened on Friday.\nThe mayor walked across it.',
  });

  test('JSON Lines, a record a line, with the names that exports use', () => {
    const lines = [record(1), record(2)].map((each) => JSON.stringify(each)).join('\n');
    expect(articlesIn(lines)).toMatchObject([
      {
        identity: 'wire.json#1',
        article: {
          headline: 'Bridge number 1 opens',
          authors: ['Ada Brook', 'Carl Dane'],
          publisher: 'The Vale Echo',
          published: '2024-05-03',
        },
      },
      { identity: 'wire.json#2' },
    ]);
  });

  test('one broken line does not cost the others', () => {
    const lines = [JSON.stringify(record(1)), '{"title": "cut', JSON.stringify(record(3))].join(
      '\n',
    );
    expect(articlesIn(lines).map(({ identity }) => identity)).toEqual([
      'wire.json#1',
      'wire.json#3',
    ]);
  });

  test('a JSON Feed, whose items are its publisher’s', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Vale Echo',
      items: [
        { id: '1', url: 'https://echo.example/bridge', title: 'Bridge opens', content_html: BODY },
      ],
    };
    expect(articlesIn(feed)).toMatchObject([
      { identity: 'https://echo.example/bridge', article: { publisher: 'The Vale Echo' } },
    ]);
  });

  describe('whose fields have names of their own', () => {
    const own = {
      webTitle: 'Bridge of Vale opens',
      fields: { bodyText: 'The bridge opened on Friday.', byline: 'Ada Brook' },
      Standfirst: 'After two years.',
      title: 'A name that the user did not mean',
    };

    test('are read by what the user says, by paths too, the rest as usual', () => {
      const articles = articlesIn([own], {
        headline: ['kicker', 'webTitle'],
        text: ['fields.body-text'],
        byline: ['fields.byline'],
      });
      expect(articles).toMatchObject([
        { article: { headline: 'Bridge of Vale opens', authors: ['Ada Brook'] } },
      ]);
      expect(articles[0]?.article.text).toContain('The bridge opened on Friday.');
    });

    test('who says where the words are does not mean another rendering beside them', () => {
      const record = { ...own, html: '<p>Read our other stories.</p>' };
      const [only] = articlesIn([record], { text: ['fields.bodyText'] });
      expect(only?.article.text).not.toContain('other stories');
    });

    test('without a word of the user none is read, and the refusal names them and the way out', () => {
      const outcome = readText(JSON.stringify([{ Titel: 'Brücke', Inhalt: 'Sie ist offen.' }]));
      expect(outcome.ok ? '' : outcome.reason.message).toMatch(
        /Titel, Inhalt\..*--field text=NAME/u,
      );
    });

    test('an answer that wraps its list once more is that list', () => {
      const answer = { response: { status: 'ok', results: [record(1), record(2)] } };
      expect(articlesIn(answer)).toHaveLength(2);
    });
  });

  test.each([
    ['a program’s settings', '{"name": "a-program", "version": "1.0.0"}', 'no-article'],
    ['JSON that is cut', '{"title": "Bridge", "body": "The br', 'broken'],
    ['JSON nested without end', '[{"a":'.repeat(50_000), 'broken'],
  ])('%s: no article, and why', (_, text, reason) => {
    expect(refusalOf(text)).toBe(reason);
  });

  test('prose that begins with a bracket is prose', () => {
    const text = '[Vale] The bridge of Vale opened on Friday after two years of work.';
    expect(articlesIn(text)).toHaveLength(1);
  });
});
