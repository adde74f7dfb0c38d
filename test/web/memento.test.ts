import request from 'supertest';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { articleIdOf } from '../../src/archive/articles/identity.ts';
import { createApp } from '../../web/app.ts';
import { timeMap, versionAt } from '../../web/view-model/article/versions-in-time.ts';
import { inventedPage } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

const ORIGIN = 'https://record.example';
const URL_OF_BOTH = 'https://herald.example/pier';
const ID = articleIdOf(URL_OF_BOTH);

const printed = (headline: string) =>
  inventedPage({
    headline,
    url: URL_OF_BOTH,
    day: '2013-07-01',
    paragraphs: [
      'The old pier of Portmere, which fell in the storms, is to be built again, the opposition said on Monday.',
    ],
  });

const VERSIONS = [
  { version: 1, readAt: '2012-11-20T10:00:00.000Z', headline: 'Pier' },
  { version: 2, readAt: '2012-11-21T10:00:00.000Z', headline: 'Pier' },
];

test.each([
  ['before the first', '2001-01-01', 1],
  ['when the first was read', '2012-11-20T10:00:00Z', 1],
  ['between two', '2012-11-21T09:59:59Z', 1],
  ['after the last', '2030-01-01', 2],
])('the version that stood %s', (_, time, version) => {
  expect(versionAt(VERSIONS, Date.parse(time))?.version).toBe(version);
});

test('a list of versions names each with its time', () => {
  expect(timeMap({ id: 'a1', versions: VERSIONS, origin: ORIGIN })).toBe(
    [
      '<https://record.example/article/a1>; rel="original timegate"',
      '<https://record.example/article/a1/timemap>; rel="self"; type="application/link-format"',
      '<https://record.example/article/a1/v/1>; rel="first memento"; datetime="Tue, 20 Nov 2012 10:00:00 GMT"',
      '<https://record.example/article/a1/v/2>; rel="last memento"; datetime="Wed, 21 Nov 2012 10:00:00 GMT"',
    ].join(',\n'),
  );
});

describe('an article', () => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages({
      'first.html': printed('Pier to be built again'),
      'second.html': printed('Pier to be built again before the winter'),
    });
    return () => pages.close();
  });

  const get = (path: string) =>
    request(createApp({ ...pages.served, publicUrl: ORIGIN })).get(path);
  const LINKS = `<${ORIGIN}/article/${ID}>; rel="original timegate", <${ORIGIN}/article/${ID}/timemap>; rel="timemap"; type="application/link-format"`;

  it('says where its versions are listed, and is the latest where no time is asked for', async () => {
    const { status, headers } = await get(`/article/${ID}`);
    expect(status).toBe(200);
    expect(headers.link).toBe(LINKS);
    expect(headers.vary).toContain('Accept-Datetime');
  });

  it('leads to the version that stood at the time that is asked for, the search with it', async () => {
    const { status, headers } = await get(`/article/${ID}?q=pier`).set(
      'Accept-Datetime',
      'Tue, 20 Nov 2012 10:00:00 GMT',
    );
    expect([status, headers.location]).toEqual([302, `/article/${ID}/v/1?q=pier`]);
  });

  it('says of a version when it was read', async () => {
    const { headers } = await get(`/article/${ID}/v/1`);
    expect(headers['memento-datetime']).toBe('Wed, 01 Jan 2020 00:00:00 GMT');
    expect(headers.link).toBe(LINKS);
  });

  it('lists its versions', async () => {
    const { type, text } = await get(`/article/${ID}/timemap`);
    expect(type).toBe('application/link-format');
    expect(text.match(/rel="(?:first |last )?memento"/gu)).toEqual([
      'rel="first memento"',
      'rel="last memento"',
    ]);
  });

  it('takes no time that is none', async () => {
    const { status, text } = await get(`/article/${ID}`).set('Accept-Datetime', 'yesterday');
    expect(status).toBe(400);
    expect(text).toContain('This time cannot be read');
    expect(text).toContain('Accept-Datetime: “yesterday” is no time.');
  });

  test.each(['/article/nothing/timemap', `/article/${ID}/v/9`])('%s is not there', async (path) => {
    const { status, headers } = await get(path);
    expect(status).toBe(404);
    expect(headers['memento-datetime']).toBeUndefined();
  });
});
