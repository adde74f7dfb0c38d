import { describe, expect, test } from 'vitest';
import { read } from '../../../indexer/read/read.ts';

function readText(text: string) {
  return read({ locator: 'hostile.html', bytes: Buffer.from(text), charset: null, url: null });
}

const PAGE = (inside: string) =>
  `<!DOCTYPE html><html><head><title>Ferry sinks off Vale</title></head><body><h1>Ferry sinks off Vale</h1>${inside}<p>The ferry between Vale and Quill sank on Monday in a storm, the harbour master said in a statement.</p></body></html>`;

describe('texts made to hang or break a reader give an outcome', () => {
  test.each([
    [
      'a text with 500,000 blanks in a line',
      `A line of words.\n\nFerry${' '.repeat(500_000)}sinks.`,
    ],
    [
      'a record by an author of 200,000 letters',
      JSON.stringify({ text: 'The ferry sank.', author: 'a'.repeat(200_000) }),
    ],
    ['a record that nests 100,000 lists', `{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a wire of 100,000 items without an end', `<newsMessage>${'<newsItem '.repeat(100_000)}`],
  ])('%s', { timeout: 20_000 }, (_name, text) => {
    const outcome = readText(text);
    if (!outcome.ok) expect(outcome.reason.message).toContain('hostile.html');
  });
});

describe('pages made to hang or break a reader give an outcome', () => {
  test.each([
    ['100,000 unclosed divisions', '<div>'.repeat(100_000)],
    ['100,000 unclosed bold elements', '<b>'.repeat(100_000)],
    ['elements nested 50,000 deep', `${'<div>'.repeat(50_000)}x${'</div>'.repeat(50_000)}`],
    ['a flood of comments', '<!-- '.repeat(80_000)],
    ['50,000 scripts', '<script>var a = "<p>";</script >'.repeat(50_000)],
    ['a script that is never closed', `<script>${'x'.repeat(100_000)}`],
    ['attributes without end', `<p class="${'a '.repeat(200_000)}`],
    ['tags with quotation marks that are never closed', '<a title="x>'.repeat(50_000)],
    ['broken entities', '&#x;&#99999999;&;&amp'.repeat(20_000)],
    ['a table of 20,000 cells', `<table>${'<td>x'.repeat(20_000)}`],
    ['100,000 unclosed paragraphs', '<p>'.repeat(100_000)],
    ['100,000 unclosed list items', `<ul>${'<li>a'.repeat(100_000)}`],
    ['100,000 lines in one box', `<div>${'word<br>'.repeat(100_000)}</div>`],
    ['100,000 boxes between words', `<div>${'word<div>word</div>'.repeat(100_000)}</div>`],
    ['50,000 spans inside one another', `${'<span>'.repeat(50_000)}x${'</span>'.repeat(50_000)}`],
    ['100,000 end tags too many', '</div>'.repeat(100_000)],
    ['20,000 meta elements of one name', '<meta name="author" content="Jane Doe">'.repeat(20_000)],
    ['a script of 200,000 quotation marks', `<script>${'"<p>'.repeat(200_000)}`],
    ['a script of a million backslashes', `<script>${'\\\\'.repeat(1_000_000)}"`],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
  ])('%s', { timeout: 20_000 }, (_name, inside) => {
    const outcome = readText(PAGE(inside));
    if (outcome.ok) expect(outcome.value[0]?.article.headline).toBe('Ferry sinks off Vale');
    else expect(outcome.reason.message).toContain('hostile.html');
  });

  test.each([
    ['an empty input', '', 'empty'],
    ['blanks alone', ' \n\t ', 'empty'],
    ['NUL bytes among words', '\0'.repeat(300), 'binary'],
    ['a PDF', '%PDF-1.4\n1 0 obj', 'binary'],
    [
      'an error page',
      '<html><title>404 Not Found</title><h1>404 Not Found</h1><p>The page that you asked for is not on this server.</p></html>',
      'error-page',
    ],
    ['a page without words', '<html><body><div></div></body></html>', 'no-article'],
    ['JSON that holds no article', '{"a": 1}', 'no-article'],
    ['a feed cut off in its first tag', '<?xml version="1.0"?><rss version="2.0', 'broken'],
    [
      'a feed without a word in it',
      '<?xml version="1.0"?><rss><channel><item></rss>',
      'no-article',
    ],
  ])('%s is refused by name', (_name, text, reason) => {
    expect(readText(text)).toMatchObject({ ok: false, reason: { reason } });
  });

  test('more than 20 MB is refused before it is read', () => {
    const bytes = Buffer.alloc(20 * 1024 * 1024 + 1, 'a');
    expect(read({ locator: 'hostile.txt', bytes, charset: null, url: null })).toMatchObject({
      ok: false,
      reason: { reason: 'too-large' },
    });
  });

  test.each([
    ['a text of 3 MB in one line', 'word '.repeat(600_000)],
    ['a text of 100,000 short lines', 'A line\n'.repeat(100_000)],
  ])('%s', { timeout: 20_000 }, (_name, text) => {
    expect(readText(text).ok).toBe(true);
  });

  test('a stray NUL byte is left out', () => {
    const outcome = readText(PAGE('<p>The mayor\0 of Vale thanked the crews of four boats.</p>'));
    expect(outcome.ok && outcome.value[0]?.article.text).toContain('The mayor of Vale thanked');
  });

  test('an entity bomb in a feed expands to nothing', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>' +
      '<rss><channel><title>x</title><item><title>&b;&b;</title><description>Some words of a story</description></item></channel></rss>';
    const outcome = readText(bomb);
    if (outcome.ok) expect(outcome.value[0]?.article.text.length).toBeLessThan(200);
  });
});

describe('charsets', () => {
  const words = 'Zürich, “à la carte”: 5 €';
  test.each([
    [
      'UTF-8 without a word about it',
      Buffer.from(`<p>${words} and enough words for a paragraph.</p>`),
      null,
    ],
    [
      'windows-1252 by its meta element',
      Buffer.concat([
        Buffer.from('<meta charset="windows-1252"><p>Z'),
        Buffer.from([0xfc]),
        Buffer.from('rich, '),
        Buffer.from([0x93, 0xe0]),
        Buffer.from(' la carte'),
        Buffer.from([0x94]),
        Buffer.from(': 5 '),
        Buffer.from([0x80]),
        Buffer.from(' and enough words for a paragraph.</p>'),
      ]),
      null,
    ],
    [
      'UTF-16 with its mark',
      Buffer.from(`\ufeff<p>${words} and enough words for a paragraph.</p>`, 'utf16le'),
      null,
    ],
  ])('%s', (_name, bytes, charset) => {
    const outcome = read({ locator: 'page.html', bytes, charset, url: null });
    expect(outcome.ok && outcome.value[0]?.article.text).toContain(words);
  });
});

test('signs that no paper prints are spaces, and every span stays where it is', () => {
  const outcome = readText(PAGE('<p>“No\u0007 \u202Eship\u2069 left,” said Ada\u009F Brook.</p>'));
  if (!outcome.ok) throw new Error(outcome.reason.message);
  const [first] = outcome.value;
  expect(first?.article.text).toContain('“No   ship  left,” said Ada  Brook.');
});
