import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { quotationRecords } from '../../../src/archive/articles/quotation-record.ts';
import type { StoredArticle } from '../../../src/archive/records.ts';
import { formatApa } from '../../../src/citation/apa.ts';
import { formatBibtex } from '../../../src/citation/bibtex.ts';
import { formatChicago } from '../../../src/citation/chicago.ts';
import { citeArticle, citeQuotation } from '../../../src/citation/cite.ts';
import { type CslItem, cslItemSchema } from '../../../src/citation/csl.ts';
import { inMarks } from '../../../src/citation/in-marks.ts';
import { formatMla } from '../../../src/citation/mla.ts';
import { formatRis } from '../../../src/citation/ris.ts';
import type { Article } from '../../../src/domain/article.ts';
import { articleSaying } from '../../support/stored-article.ts';

const PERMALINK = 'https://record.example/article/a1/v/2';

function stored(facts: Partial<Article> = {}): StoredArticle {
  const { article, extraction } = articleSaying(
    'No boats, no bread: what 10 % means & why',
    [
      { by: 'Ilse Brandt', words: 'We see no grounds for a ceasefire' },
      { by: 'Tomas Reyl', words: 'Nobody wanted a winter without peace' },
    ],
    { url: 'https://herald.example/a_b?x=1&y=2', authors: ['Sylvia Moor', 'Jon Ahl'], ...facts },
  );
  return {
    id: 'a1',
    version: 2,
    locator: 'a1.html',
    readAt: '2020-01-31T10:00:00Z',
    addedAt: '2012-12-28T00:00:00Z',
    copyOf: null,
    article,
    extraction: {
      ...extraction,
      dateline: {
        span: { start: 0, end: 1 },
        place: 'Portmere',
        country: null,
        day: null,
        agency: null,
      },
    },
  };
}

describe('a citation', () => {
  it('says as CSL-JSON what the article prints, and guesses nothing', () => {
    const item = citeArticle(stored(), PERMALINK);
    expect(cslItemSchema.parse(item)).toEqual({
      id: 'a1',
      type: 'article-newspaper',
      title: 'No boats, no bread: what 10 % means & why',
      'container-title': 'The Test Herald',
      author: [{ literal: 'Sylvia Moor' }, { literal: 'Jon Ahl' }],
      issued: { 'date-parts': [[2012, 12, 28]] },
      accessed: { 'date-parts': [[2020, 1, 31]] },
      'event-place': 'Portmere',
      language: 'en',
      URL: 'https://herald.example/a_b?x=1&y=2',
      note: 'version 2, https://record.example/article/a1/v/2',
    });
    const bare = citeArticle(stored({ publisher: null, authors: [], published: null }), PERMALINK);
    expect(Object.keys(bare)).not.toContain('issued');
  });

  it('leads to this archive where the article has no address that may be followed', () => {
    expect(citeArticle(stored({ url: null }), PERMALINK).URL).toBe(PERMALINK);
    expect(citeArticle(stored({ url: 'javascript:alert(1)' }), PERMALINK).URL).toBe(PERMALINK);
  });

  it('of a quotation names whom it quotes, the paragraph, and the version it stands in', () => {
    const item = secondQuotation({});
    expect([item.id, item.abstract, item.note]).toEqual([
      'a1-q2',
      'Nobody wanted a winter without peace',
      'quoting Tomas Reyl, par. 2, version 2, https://record.example/article/a1/v/2#q2',
    ]);
  });

  test.each([
    [
      'two writers',
      {},
      'Sylvia Moor and Jon Ahl, “No boats, no bread: what 10 % means & why,” The Test Herald, December 28, 2012, https://herald.example/a_b?x=1&y=2, version 2, https://record.example/article/a1/v/2.',
    ],
    [
      'a headline that asks, and nothing else known',
      { headline: 'Who pays?', publisher: null, authors: [], published: null, url: null },
      '“Who pays?” version 2, https://record.example/article/a1/v/2.',
    ],
    [
      'four writers',
      { authors: ['Ann One', 'Ben Two', 'Cy Three', 'Di Four'], headline: 'Boats', url: null },
      'Ann One et al., “Boats,” The Test Herald, December 28, 2012, version 2, https://record.example/article/a1/v/2.',
    ],
  ])('is a Chicago note for %s', (_, facts, note) => {
    expect(formatChicago(citeArticle(stored(facts), PERMALINK))).toBe(note);
  });
});

describe('an entry of a works-cited list of the MLA', () => {
  test.each([
    [
      'two writers, whose names are not turned round',
      {},
      'Sylvia Moor and Jon Ahl. “No boats, no bread: what 10 % means & why.” The Test Herald, 28 Dec. 2012, https://herald.example/a_b?x=1&y=2. Version 2, https://record.example/article/a1/v/2.',
    ],
    [
      'three writers',
      { authors: ['Ann One', 'Ben Two', 'Cy Three'], headline: 'Boats', published: '2013-05-04' },
      'Ann One et al. “Boats.” The Test Herald, 4 May 2013, https://herald.example/a_b?x=1&y=2. Version 2, https://record.example/article/a1/v/2.',
    ],
    [
      'a headline that asks and has no day: with the day it was read',
      { headline: 'Who pays?', publisher: null, authors: [], published: null, url: null },
      '“Who pays?” Version 2, https://record.example/article/a1/v/2. Accessed 31 Jan. 2020.',
    ],
    [
      'a writer with a stop of their own',
      { headline: 'Boats', authors: ['Jon Ahl Jr.'], url: null },
      'Jon Ahl Jr. “Boats.” The Test Herald, 28 Dec. 2012. Version 2, https://record.example/article/a1/v/2.',
    ],
  ])('is right for %s', (_, facts, entry) => {
    expect(formatMla(citeArticle(stored(facts), PERMALINK))).toBe(entry);
  });

  it('says of a quotation whom it quotes and where', () => {
    expect(formatMla(secondQuotation({ authors: [], headline: 'Boats' }))).toBe(
      '“Boats.” The Test Herald, 28 Dec. 2012, https://herald.example/a_b?x=1&y=2. Quoting Tomas Reyl, par. 2, version 2, https://record.example/article/a1/v/2#q2.',
    );
  });
});

describe('an entry of a reference list of the APA', () => {
  const numbered = (most: number) => Array.from({ length: most }, (_, index) => `W ${index + 1}`);

  test.each([
    [
      'two writers, whose names stay whole',
      {},
      'Sylvia Moor & Jon Ahl. (2012, December 28). No boats, no bread: what 10 % means & why. The Test Herald. https://herald.example/a_b?x=1&y=2 (version 2, https://record.example/article/a1/v/2)',
    ],
    [
      'three writers',
      { authors: ['Ann One', 'Ben Two', 'Cy Three'], headline: 'Boats', url: null },
      'Ann One, Ben Two, & Cy Three. (2012, December 28). Boats. The Test Herald. Version 2, https://record.example/article/a1/v/2',
    ],
    [
      'twenty-one writers, of whom nineteen and the last are named',
      { authors: numbered(21), headline: 'Boats', url: null },
      `${numbered(19).join(', ')}, . . . W 21. (2012, December 28). Boats. The Test Herald. Version 2, https://record.example/article/a1/v/2`,
    ],
    [
      'a headline that asks, and nothing else known',
      { headline: 'Who pays?', publisher: null, authors: [], published: null, url: null },
      'Who pays? (n.d.). Version 2, https://record.example/article/a1/v/2',
    ],
    [
      'a headline that ends with what somebody said',
      { headline: 'Reyl: “No peace.”', publisher: null, authors: [], url: null },
      'Reyl: “No peace.” (2012, December 28). Version 2, https://record.example/article/a1/v/2',
    ],
  ])('is right for %s', (_, facts, entry) => {
    expect(formatApa(citeArticle(stored(facts), PERMALINK))).toBe(entry);
  });

  it('says of a quotation whom it quotes and where', () => {
    expect(formatApa(secondQuotation({ authors: [], headline: 'Boats' }))).toBe(
      'Boats. (2012, December 28). The Test Herald. https://herald.example/a_b?x=1&y=2 (quoting Tomas Reyl, par. 2, version 2, https://record.example/article/a1/v/2#q2)',
    );
  });

  test.each([
    ['2012', [2012]],
    ['2012, December', [2012, 12]],
  ])('gives as much of the day as is known: %s', (day, parts) => {
    const item: CslItem = { ...withTitle('Boats'), issued: { 'date-parts': [parts] } };
    expect(formatApa(item)).toContain(`(${day}). Boats.`);
  });
});

describe('a headline in marks', () => {
  test.each([
    ['Boats', '“Boats.”'],
    ['Who pays?', '“Who pays?”'],
    ['Nobody “minds”', '“Nobody ‘minds.’”'],
    ['"No peace," says Reyl', '“‘No peace,’ says Reyl.”'],
    ['Brandt: "We see no grounds!"', '“Brandt: ‘We see no grounds!’”'],
    ['The workers’', '“The workers’.”'],
  ])('%s is %s', (headline, marked) => {
    expect(inMarks(headline, '.')).toBe(marked);
  });
});

describe('a citation that is read', () => {
  test.each([
    ['Chicago', formatChicago],
    ['MLA', formatMla],
    ['APA', formatApa],
  ])(
    'in the style of %s is one line with every word of the headline, whatever an article holds',
    (_, format) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, name) => {
          const item = { ...withTitle(`a ${title} z`), author: [{ literal: `b ${name} y` }] };
          const line = format(item);
          expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          for (const word of title.match(/[\p{L}\p{N}]+/gu) ?? []) expect(line).toContain(word);
        }),
      );
    },
  );
});

describe('RIS', () => {
  it('is what its format asks for, line by line', () => {
    expect(formatRis(citeArticle(stored(), PERMALINK)).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - a1',
      'TI  - No boats, no bread: what 10 % means & why',
      'AU  - Sylvia Moor',
      'AU  - Jon Ahl',
      'T2  - The Test Herald',
      'PY  - 2012',
      'DA  - 2012/12/28',
      'Y2  - 2020/01/31',
      'LA  - en',
      'UR  - https://herald.example/a_b?x=1&y=2',
      'N1  - Dateline: Portmere',
      'N1  - version 2, https://record.example/article/a1/v/2',
      'ER  - ',
      '',
      '',
    ]);
  });

  it('is read back by citation-js', () => {
    const [item] = plugins.input.chain(formatRis(citeArticle(stored(), PERMALINK)));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: 'No boats, no bread: what 10 % means & why',
      'container-title': 'The Test Herald',
      // It reads PY, the year; Zotero and EndNote read the whole day from DA.
      issued: { 'date-parts': [[2012]] },
      URL: 'https://herald.example/a_b?x=1&y=2',
    });
  });

  it('keeps every value on its line, whatever an article holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        const lines = formatRis(withTitle(`a${headline}\r\nER  - \nTY  - JOUR\u2028x`)).split(
          '\r\n',
        );
        expect(lines.filter((line) => line.startsWith('ER  -'))).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith('TY  -'))).toEqual(['TY  - NEWS']);
      }),
    );
  });
});

describe('BibTeX', () => {
  it('is read back by citation-js with every sign of the headline', () => {
    const hard = 'A {brace}, 10 % of $5 & #1_b ~ ^ \\ Łódź';
    const [item] = plugins.input.chain(formatBibtex(withTitle(hard)));
    expect(item).toMatchObject({
      title: hard,
      'container-title': 'The Test Herald',
      issued: { 'date-parts': [[2012, 12, 28]] },
      URL: 'https://herald.example/a_b?x=1&y=2',
    });
  });

  it('has as many closing braces as opening ones, whatever an article holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        let depth = 0;
        for (const [sign] of formatBibtex(withTitle(headline)).matchAll(/(?<!\\)[{}]/gu)) {
          depth += sign === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

function secondQuotation(facts: Partial<Article>): CslItem {
  const article = stored(facts);
  const second = quotationRecords(article)[1];
  if (second === undefined) throw new Error('the article has two quotations');
  return citeQuotation(article, second, `${PERMALINK}#q2`);
}

function withTitle(title: string): CslItem {
  return { ...citeArticle(stored(), PERMALINK), title };
}
