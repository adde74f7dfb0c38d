import { parseHTML } from 'linkedom';
import request from 'supertest';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { oembedSchema } from '../../web/api/oembed.ts';
import { createApp } from '../../web/app.ts';
import { INVENTED_PAGES, inventedPage } from '../support/invented-pages.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';

const ORIGIN = 'https://record.example';
const WITHDRAWN = 'brandt-spring.html';

let pages: OpenPages;
let withdrawn: OpenPages;

beforeAll(async () => {
  pages = await openPages({
    ...INVENTED_PAGES,
    'reyl-pier.html': inventedPage({
      headline: 'Pier to be built again',
      url: 'https://herald.example/reyl-pier',
      day: '2013-07-01',
      author: 'Sylvia Moor',
      paragraphs: [
        'The old pier of Portmere, which fell in the storms, is to be built again, the opposition said on Monday.',
        '"We will build the pier," Tomas Reyl told parliament, "and we will do it before the winter."',
      ],
    }),
  });
  withdrawn = await openPages(INVENTED_PAGES, [WITHDRAWN]);
  return async () => {
    await pages.close();
    await withdrawn.close();
  };
});

const open = (path: string, of: OpenPages = pages) =>
  request(createApp({ ...of.served, publicUrl: ORIGIN })).get(path);
const ask = (url: string, more = '', of: OpenPages = pages) =>
  open(`/oembed?url=${encodeURIComponent(url)}${more}`, of);

/** What is embedded of a page: the answer, and what a site that takes it in shows. */
async function embed(path: string) {
  const { body } = await ask(ORIGIN + path);
  const answer = oembedSchema.parse(body);
  const { document } = parseHTML(`<body>${answer.html}</body>`);
  const textsOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return { answer, document, printed: textsOf('blockquote p'), said: textsOf('body > p') };
}

async function quotationPath(asked: string): Promise<string> {
  const { body } = await open(`/api/quotes?sure=any&${asked}`);
  return `/quote/${body.items[0].id}`;
}

const articlePath = async (asked: string) =>
  (await quotationPath(asked)).replace('/quote/', '/article/').replace(/-q\d+$/u, '');

describe('what another site embeds', () => {
  it('of a quotation is its words, then who spoke and how sure that is, in text', async () => {
    const path = await quotationPath('by=brandt&q=grounds');
    const { answer, document, printed, said } = await embed(path);
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: 'Quotation of Ilse Brandt, 28 December 2012',
      provider_name: 'On the Record',
      provider_url: ORIGIN,
      width: 550,
      height: null,
    });
    expect(answer).not.toHaveProperty('author_name');
    expect(document.querySelector('blockquote')?.getAttribute('cite')).toBe(ORIGIN + path);
    expect(printed).toEqual(['“We see no grounds for a ceasefire in the present circumstances,”']);
    expect(said).toEqual([
      'Ilse Brandt, Foreign Minister · to a news conference · quoted · certainty: sure · The Portmere Herald · 28 December 2012 · in Brandt rules out a ceasefire before talks · On the Record',
    ]);
  });

  it('of words that others interrupt has our marks around each stretch', async () => {
    const { printed } = await embed(await quotationPath('by=reyl&q=pier'));
    expect(printed).toEqual(['“We will build the pier,” … “and we will do it before the winter.”']);
  });

  it('of an article names who wrote it', async () => {
    const { answer, said } = await embed(await articlePath('by=reyl&q=pier'));
    expect(answer.author_name).toBe('Sylvia Moor');
    expect(said).toEqual(['By Sylvia Moor · The Portmere Herald · 1 July 2013 · On the Record']);
  });

  it('of words that were reported has none of our marks around them', async () => {
    const { printed } = await embed(await quotationPath('q=Germany&speech=indirect'));
    expect(printed).toEqual(['Germany had been told of the decision in advance']);
  });

  it('of an article is headline and lead, then the paper and the day', async () => {
    const path = await articlePath('by=reyl&q=fairy');
    const { answer, printed, said } = await embed(path);
    expect(answer.title).toBe('Opposition calls the budget a fairy tale');
    expect(printed).toEqual([
      'Opposition calls the budget a fairy tale',
      'The opposition on Tuesday rejected the budget, which raises the tax on boats and lowers the one on bread.',
    ]);
    expect(said).toEqual(['The Portmere Herald · 14 May 2013 · On the Record']);
  });

  it('of an earlier version is that version, and says that it is not the latest', async () => {
    const path = `${await articlePath('by=reyl&q=fairy')}/v/1`;
    const { document, printed, said } = await embed(path);
    expect(document.querySelector('blockquote')?.getAttribute('cite')).toBe(ORIGIN + path);
    expect(printed[1]).toContain('the tax on nets');
    expect(said[1]).toBe('This is version 1 of 2: it is not the latest.');
  });

  it('holds no word that its page does not show', async () => {
    const paths = [await quotationPath('by=brandt&q=grounds'), await articlePath('q=harbour')];
    for (const path of paths) {
      const { printed } = await embed(path);
      const { document } = parseHTML((await open(path)).text);
      const shown = document.querySelector('main')?.textContent ?? '';
      for (const paragraph of printed) expect(shown).toContain(paragraph);
    }
  });

  it('is text alone, whatever an article holds', async () => {
    const path = await quotationPath('by=osei');
    for (const each of [path, path.replace('/quote/', '/article/').replace(/-q\d+$/u, '')]) {
      const { document } = await embed(each);
      const names = new Set(
        [...document.querySelectorAll('body *')].map(({ tagName }) => tagName.toLowerCase()),
      );
      expect([...names].sort()).toEqual(['a', 'blockquote', 'p']);
    }
    expect((await embed(path)).printed[0]).toContain('<script>alert(3)</script>');
  });

  test.each([
    ['&maxwidth=320', 320],
    ['&maxwidth=2000', 550],
    ['&maxwidth=wide', 550],
    ['&format=json&maxheight=10', 550],
  ])('with %s is %i pixels wide', async (more, width) => {
    const { body } = await ask(ORIGIN + (await quotationPath('by=reyl')), more);
    expect(body.width).toBe(width);
  });
});

describe('a page that can be embedded', () => {
  it('leads to what is embedded of it', async () => {
    const article = await articlePath('by=reyl&q=fairy');
    for (const path of [article, `${article}/v/1`, await quotationPath('by=reyl&q=fairy')]) {
      const { document } = parseHTML((await open(path)).text);
      const link = document.querySelector('link[rel=alternate][type="application/json+oembed"]');
      const href = link?.getAttribute('href') ?? '';
      expect(href).toBe(`${ORIGIN}/oembed?format=json&url=${encodeURIComponent(ORIGIN + path)}`);
      const { body } = await open(href.slice(ORIGIN.length));
      expect(body.title).toBe(link?.getAttribute('title'));
    }
  });
});

describe('nothing is embedded', () => {
  test.each([
    ['of what the archive does not hold', `${ORIGIN}/article/nothing`, '', 404, 'not-found'],
    ['of a version that is not there', `${ORIGIN}/article/nothing/v/9`, '', 404, 'not-found'],
    ['of a version of a quotation', `${ORIGIN}/quote/nothing-q1/v/1`, '', 404, 'not-found'],
    ['of a list', `${ORIGIN}/search?q=harbour`, '', 404, 'not-found'],
    ['of another site', 'https://herald.example/article/a', '', 404, 'not-found'],
    ['of what is no address', 'nothing', '', 404, 'not-found'],
    ['of what runs', 'javascript:alert(1)', '', 404, 'not-found'],
    ['of no page', '', '', 400, 'malformed-address'],
    ['of broken signs', `${ORIGIN}/article/%E0%A4%A`, '', 400, 'malformed-address'],
    ['as XML', `${ORIGIN}/article/nothing`, '&format=xml', 501, 'only-json'],
  ])('%s', async (_, url, more, status, name) => {
    const response = await ask(url, more);
    expect([response.status, response.type]).toEqual([status, 'application/problem+json']);
    expect(response.body.type).toBe(`${ORIGIN}/api#${name}`);
  });

  it('of what its paper took back', async () => {
    const quotation = await quotationPath('by=brandt&q=beginning');
    const article = quotation.replace('/quote/', '/article/').replace(/-q\d+$/u, '');
    for (const path of [quotation, article, `${article}/v/1`]) {
      expect((await ask(ORIGIN + path)).status).toBe(200);
      expect((await ask(ORIGIN + path, '', withdrawn)).status).toBe(410);
    }
  });
});
