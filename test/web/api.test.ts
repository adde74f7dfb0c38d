import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import request from 'supertest';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { OPERATIONS } from '../../web/api/operations.ts';
import { createApp } from '../../web/app.ts';
import { readParameters } from '../../web/parameters.ts';
import { readQuotes, readSearch } from '../../web/params.ts';
import { readBrowsing } from '../../web/view-model/registers/register-page.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

const ORIGIN = 'https://record.example';
const WITHDRAWN = 'brandt-spring.html';

let pages: OpenPages;
let withdrawn: OpenPages;

beforeAll(async () => {
  pages = await openPages(INVENTED_PAGES);
  withdrawn = await openPages(INVENTED_PAGES, [WITHDRAWN]);
  return async () => {
    await pages.close();
    await withdrawn.close();
  };
});

const ask = (path: string, options: object = {}, of: OpenPages = pages) =>
  request(createApp({ ...of.served, publicUrl: ORIGIN, ...options }))
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => done(null, JSON.parse(text)));
    });

/** A check of answers against the description; a part that it does not tell of is a fault, too. */
async function describedAnswers() {
  const { body } = await ask('/api/openapi.json');
  const closed = JSON.parse(JSON.stringify(body), (_, value) =>
    value?.type === 'object' && 'properties' in value
      ? { additionalProperties: false, ...value }
      : value,
  );
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(closed, 'api');
  return (path: string, status: number, type: string, answer: unknown) => {
    const pointer = ['paths', path, 'get', 'responses', String(status), 'content', type, 'schema']
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const check = ajv.getSchema(`api#/${pointer}`);
    if (check === undefined) throw new Error(`${path} ${status} ${type} is not described`);
    return check(answer) ? [] : check.errors;
  };
}

/** An address of every operation, with ids that are there. */
async function examples(): Promise<Record<string, string>> {
  const { body } = await ask('/api/quotes?by=brandt&q=ceasefire&sure=any');
  const [{ id, article, speakerId }] = body.items;
  return {
    '/api/search': '/api/search?q=ceasefire&year=2013&per=10',
    '/api/quotes': '/api/quotes?by=brandt&sure=any',
    '/api/article/{id}': `/api/article/${article}`,
    '/api/article/{id}/v/{version}': `/api/article/${article}/v/1`,
    '/api/quote/{id}': `/api/quote/${id}`,
    '/api/person/{id}': `/api/person/${speakerId}`,
    '/suggest': '/suggest?q=bra',
    '/oembed': `/oembed?url=${encodeURIComponent(`${ORIGIN}/quote/${id}`)}`,
  };
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1, by a validator that is not ours', async () => {
    const { body } = await ask('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(body.servers).toEqual([{ url: ORIGIN }]);
    expect(await new Validator().validate(body)).toMatchObject({ valid: true });
  });

  it('is true of an answer of every address', async () => {
    const errorsIn = await describedAnswers();
    const known = await examples();
    for (const { path, type } of OPERATIONS) {
      const { status, body } = await ask(known[path] ?? path);
      expect({ path, status, errors: errorsIn(path, status, type, body) }).toEqual({
        path,
        status: 200,
        errors: [],
      });
    }
  });

  test.each([
    ['/api/search', (given: URLSearchParams) => readSearch(given).notes],
    ['/api/quotes', (given: URLSearchParams) => readQuotes(given).notes],
    [
      '/api/people',
      (given: URLSearchParams) => {
        const reader = readParameters(given);
        readBrowsing(reader);
        return reader.notes();
      },
    ],
  ])('names for %s the parameters that are read, and only those', (path, notesOf) => {
    const named = Object.keys(OPERATIONS.find((each) => each.path === path)?.parameters ?? {});
    const given = (names: string[]) => new URLSearchParams(names.map((name) => [name, '']));
    expect(notesOf(given(named))).toEqual([]);
    expect(notesOf(given(['colour']))).toHaveLength(1);
  });
});

describe('an answer for programs', () => {
  it('has the items of the page of the same address, and leads to both', async () => {
    const { body } = await ask('/api/search?q=ceasefire&colour=red');
    const { document } = await pages.open('/search?q=ceasefire');
    expect(body.items.map(({ headline }: { headline: string }) => headline)).toEqual(
      [...document.querySelectorAll('.hits h2')].map(({ textContent }) => textContent),
    );
    expect(body).toMatchObject({
      title: 'Articles with the word “ceasefire”',
      url: `${ORIGIN}/search?q=ceasefire`,
      total: 2,
      exact: true,
      next: null,
      notes: ['“colour” is not a parameter of this page and is ignored.'],
    });
    expect(body.facets).toContainEqual({
      parameter: 'year',
      values: [
        { value: '2012', label: '2012', count: 1 },
        { value: '2013', label: '2013', count: 1 },
      ],
      more: false,
    });
  });

  it('has every word of a quotation where it says', async () => {
    const known = await examples();
    const { body } = await ask(known['/api/article/{id}'] ?? '');
    const printed = body.records.flatMap(({ words, cue, source, chain }: Record<string, unknown>) =>
      [words, cue, source, chain].flat().filter((each) => each !== null),
    );
    expect(printed.length).toBeGreaterThan(3);
    for (const { words, start, end } of printed) expect(body.text.slice(start, end)).toBe(words);
  });

  it('finds a quotation in its article as a Web Annotation does', async () => {
    const known = await examples();
    const { body: quotation } = await ask(known['/api/quote/{id}'] ?? '');
    const { body: article } = await ask(known['/api/article/{id}'] ?? '');
    const points = Array.from(article.text as string);
    const found = quotation.selectors.map(
      ([, { start, end }]: [object, { start: number; end: number }]) =>
        points.slice(start, end).join(''),
    );
    expect(found).toEqual(quotation.words.map(({ words }: { words: string }) => words));
  });

  it('is not sent again to whom has it', async () => {
    const { headers } = await ask('/api/people');
    const same = await request(createApp({ ...pages.served, publicUrl: ORIGIN }))
      .get('/api/people')
      .set('If-None-Match', headers.etag ?? '');
    expect([same.status, same.text]).toEqual([304, '']);
  });
});

describe('what is the matter', () => {
  test.each([
    ['/api/article/nothing', 404, 'not-found'],
    ['/api/quote/nothing', 404, 'not-found'],
    ['/api/person/nobody', 404, 'not-found'],
    ['/api/nothing', 404, 'not-found'],
    ['/nothing/here.json', 404, 'not-found'],
    ['/api/person/%E0%A4%A', 400, 'malformed-address'],
  ])('with %s is said as a problem of RFC 9457', async (path, status, name) => {
    const response = await ask(path);
    expect(response.type).toBe('application/problem+json');
    expect(response.body).toMatchObject({
      type: `${ORIGIN}/api#${name}`,
      status,
      instance: path,
    });
    const errorsIn = await describedAnswers();
    const described = '/api/person/{id}';
    expect(errorsIn(described, status, response.type, response.body)).toEqual([]);
    const { document } = await pages.open('/api');
    expect(document.querySelector(`#${name}`)).not.toBeNull();
  });

  it('with an article that was taken back is that it was', async () => {
    const { body } = await ask('/api/search');
    const all = body.items.map(({ id }: { id: string }) => id);
    const statuses = await Promise.all(
      all.map(async (id: string) => (await ask(`/api/article/${id}`, {}, withdrawn)).status),
    );
    expect(statuses.filter((status) => status === 410)).toHaveLength(1);
    const gone = all[statuses.indexOf(410)];
    const errorsIn = await describedAnswers();
    for (const [path, described] of [
      [`/api/article/${gone}`, '/api/article/{id}'],
      [`/api/article/${gone}/v/1`, '/api/article/{id}/v/{version}'],
      [`/api/quote/${gone}-q1`, '/api/quote/{id}'],
    ] as const) {
      const { status, type, body: problem } = await ask(path, {}, withdrawn);
      expect([path, status, errorsIn(described, status, type, problem)]).toEqual([path, 410, []]);
    }
  });

  it('with too many questions is said with how long to wait', async () => {
    const app = createApp({ ...pages.served, pagesAMinute: 1 });
    await request(app).get('/api/people');
    const { status, type, headers } = await request(app).get('/api/people');
    expect([status, type]).toEqual([429, 'application/problem+json']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('is a page for a reader, and a problem for whoever prefers JSON', async () => {
    const app = createApp(pages.served);
    expect((await request(app).get('/nothing')).type).toBe('text/html');
    const { type } = await request(app).get('/nothing').set('Accept', 'application/json');
    expect(type).toBe('application/problem+json');
  });
});
