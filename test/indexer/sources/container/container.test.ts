import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FieldMap } from '../../../../indexer/read/json/field-map.ts';
import { eachInput } from '../../../../indexer/sources/each-input.ts';
import { fileSource } from '../../../../indexer/sources/file.ts';
import { LARGEST_INPUT } from '../../../../indexer/sources/source.ts';
import { testFolder } from '../../../support/folder.ts';
import { tarFile, warcRecord, zipOf } from '../../../support/invented-containers.ts';

/** What comes of a file with these bytes: place and text of each input, or why there is none. */
async function unpack(bytes: Uint8Array, fields?: FieldMap) {
  const path = join(testFolder(), 'file');
  writeFileSync(path, bytes);
  const inputs: string[] = [];
  let passedOver = 0;
  const count = () => {
    passedOver += 1;
  };
  for await (const source of eachInput([fileSource(path, fields)], count)) {
    const loaded = await source.load();
    const place = source.locator.slice(path.length);
    const { url, text } =
      loaded.ok && loaded.value !== 'unchanged'
        ? { url: loaded.value.url, text: Buffer.from(loaded.value.bytes).toString() }
        : { url: null, text: loaded.ok ? '[unchanged]' : `[${loaded.reason.reason}]` };
    inputs.push(`${place} ${url === null ? '' : `${url} `}${text.slice(0, 60)}`);
  }
  return { inputs, passedOver };
}

const answer = (body: string | Buffer, headers = 'Content-Type: text/html', status = '200 OK') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);

const WARC = [
  warcRecord('warcinfo', '', 'software: invented', 'application/warc-fields'),
  warcRecord('response', 'https://vale.example/dam', answer('<p>dam</p>')),
  warcRecord('request', 'https://vale.example/dam', 'GET /dam HTTP/1.1\r\n\r\n'),
  warcRecord('response', 'https://vale.example/dam.png', answer('png', 'Content-Type: image/png')),
  warcRecord('revisit', 'https://vale.example/dam', answer('')),
  warcRecord(
    'response',
    'https://vale.example/gone',
    answer('gone', 'Content-Type: text/html', '404 Not Found'),
  ),
  warcRecord(
    'response',
    'https://vale.example/zip',
    answer(gzipSync('<p>zipped</p>'), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
  ),
  warcRecord(
    'response',
    'https://vale.example/chunks',
    answer(
      '4\r\n<p>c\r\n6;x=y\r\nhunks<\r\n3\r\n/p>\r\n0\r\n\r\n',
      'Content-Type: text/html\r\nTransfer-Encoding: chunked',
    ),
  ),
  warcRecord('conversion', 'https://vale.example/text', 'plain words', 'text/plain'),
];
const PAGES = [
  '#2 https://vale.example/dam <p>dam</p>',
  '#7 https://vale.example/zip <p>zipped</p>',
  '#8 https://vale.example/chunks <p>chunks</p>',
  '#9 https://vale.example/text plain words',
];

describe('a web archive', () => {
  test.each([
    ['plain', Buffer.concat(WARC)],
    ['gzip for each record', Buffer.concat(WARC.map((record) => gzipSync(record)))],
    ['gzip as a whole', gzipSync(Buffer.concat(WARC))],
  ])('%s: its pages with their addresses; the rest is counted', async (_how, bytes) => {
    expect(await unpack(bytes)).toEqual({ inputs: PAGES, passedOver: 5 });
  });

  test('cut in mid-record it gives what stands before, and says that it is cut', async () => {
    const whole = Buffer.concat(WARC.slice(0, 2));
    const cut = Buffer.concat([whole, (WARC[6] ?? Buffer.alloc(0)).subarray(0, 150)]);
    for (const bytes of [cut, gzipSync(cut), gzipSync(whole).subarray(0, -20)]) {
      const { inputs } = await unpack(bytes);
      expect(inputs.at(-1)).toBe(' [broken]');
    }
    expect((await unpack(cut)).inputs).toEqual([PAGES[0], ' [broken]']);
  });

  test('a page that is small when packed and huge when unpacked is refused alone', async () => {
    const bomb = answer(
      gzipSync(Buffer.alloc(LARGEST_INPUT + 1)),
      'Content-Type: text/html\r\nContent-Encoding: gzip',
    );
    const { inputs } = await unpack(
      Buffer.concat([
        warcRecord('response', 'https://vale.example/bomb', bomb),
        WARC[1] ?? Buffer.alloc(0),
      ]),
    );
    expect(inputs).toEqual(['#1 [broken]', '#2 https://vale.example/dam <p>dam</p>']);
  });
});

describe('a tar archive', () => {
  const long = `${'deep/'.repeat(30)}story.html`;
  const TAR = Buffer.concat([
    tarFile('pages/', '', '5'),
    tarFile('pages/dam.html', '<p>dam</p>'),
    tarFile('pages/style.css', 'p {}'),
    tarFile('././@LongLink', `${long}\0`, 'L'),
    tarFile(long.slice(0, 99), '<p>long</p>'),
    tarFile('pax', `${14 + long.length} path=${long}2\n`, 'x'),
    tarFile('short', '<p>pax</p>'),
    Buffer.alloc(1024),
  ]);

  test.each([
    ['plain', TAR],
    ['gzip', gzipSync(TAR)],
  ])('%s: its files by their names, furniture passed over', async (_how, bytes) => {
    expect(await unpack(bytes)).toEqual({
      inputs: ['#pages/dam.html <p>dam</p>', `#${long} <p>long</p>`, `#${long}2 <p>pax</p>`],
      passedOver: 1,
    });
  });

  test('cut off it gives what stands before', async () => {
    expect((await unpack(TAR.subarray(0, 1024 + 512 + 100))).inputs).toEqual([
      '#pages/dam.html <p>dam</p>',
      ' [broken]',
    ]);
  });
});

test('a record of a web archive whose header has no end is told as damage, not kept in memory', async () => {
  const start = 'WARC/1.1\r\nWARC-Type: response\r\n';
  const lines = 'X-Line: filling\r\n'.repeat(10_000);
  const endless = `${start}${lines}Content-Length: 0\r\n\r\n`;
  expect((await unpack(Buffer.from(endless))).inputs).toEqual([' [broken]']);
});

describe('a zip archive', () => {
  test('gives its files by their names', async () => {
    expect(
      await unpack(zipOf({ 'a/dam.html': '<p>dam</p>', 'a/b.png': 'x', '.hidden': 'x' })),
    ).toEqual({
      inputs: ['#a/dam.html <p>dam</p>'],
      passedOver: 2,
    });
  });

  test('a bomb in it, a damaged file and a cut list are refused by name, the rest is read', async () => {
    const bomb = Buffer.alloc(LARGEST_INPUT + 1);
    const files = zipOf({ 'bomb.html': bomb, 'dam.html': '<p>dam</p>' });
    expect((await unpack(files)).inputs).toEqual([
      '#bomb.html [too-large]',
      '#dam.html <p>dam</p>',
    ]);
    const damaged = zipOf({ 'dam.html': '<p>dam</p>', 'two.html': '<p>two</p>' });
    damaged.fill(0xff, 38, 44);
    expect((await unpack(damaged)).inputs).toEqual(['#dam.html [broken]', '#two.html <p>two</p>']);
    expect((await unpack(damaged.subarray(0, -30))).inputs).toEqual([' [broken]']);
  });
});

describe('a page under gzip', () => {
  test('is the page; too much of it is refused, a cut one too', async () => {
    expect((await unpack(gzipSync('<p>dam</p>'))).inputs).toEqual([' <p>dam</p>']);
    expect((await unpack(gzipSync(Buffer.alloc(LARGEST_INPUT + 1)))).inputs).toEqual([
      ' [too-large]',
    ]);
    expect((await unpack(gzipSync('<p>dam</p>').subarray(0, -4))).inputs).toEqual([' [broken]']);
  });
});

test('a file that is no container stays one input', async () => {
  expect((await unpack(Buffer.from('<p>dam</p>'))).inputs).toEqual([' <p>dam</p>']);
});

describe('a table of articles', () => {
  test.each([
    [
      'commas',
      'title,text,date\r\n"Dam, holds","He said ""stay"".\nShe left.",2012-12-28\r\nTwo,Words,\r\n',
      ',',
    ],
    [
      'semicolons',
      'title;text;date\n"Dam, holds";"He said ""stay"".\nShe left.";2012-12-28\n\nTwo;Words;',
      ';',
    ],
    [
      'tabs',
      '\uFEFFTitle\tText\tDate\n"Dam, holds"\t"He said ""stay"".\nShe left."\t2012-12-28\nTwo\tWords\t\n',
      '\t',
    ],
  ])('with %s: a row is an input', async (_how, text) => {
    const { inputs } = await unpack(Buffer.from(text));
    expect(inputs).toHaveLength(2);
    expect(inputs[0]?.toLowerCase()).toMatch(
      /^#1 \{"title":"dam, holds","text":"he said \\"stay\\"\.\\nshe/u,
    );
  });

  test('curly quotation marks of windows-1252 stay what they are', async () => {
    const bytes = Buffer.from('title,text\nDam,\u0093Stay\u0094\n', 'latin1');
    expect((await unpack(bytes)).inputs).toEqual(['#1 {"title":"Dam","text":"“Stay”"}']);
  });

  const ROWS = 'One;Words;x\nTwo;Words;x\nThree;Words;x\n';

  test('is known by the column that the user names for the words', async () => {
    const { inputs } = await unpack(Buffer.from(`Titel;Inhalt;Datum\n${ROWS}`), {
      text: ['inhalt'],
    });
    expect(inputs).toHaveLength(3);
    expect(inputs[0]).toContain('"Inhalt":"Words"');
  });

  test.each([
    ['as it is', (bytes: Buffer) => bytes],
    ['under gzip', gzipSync],
    [
      'in windows-1252',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace('Titel', 'Überschrift'), 'latin1'),
    ],
  ])('of columns that nobody knows is refused, and is not taken for prose: %s', async (_, pack) => {
    const bytes = pack(Buffer.from(`Titel;Inhalt;Datum\n${ROWS}`));
    expect((await unpack(bytes)).inputs).toEqual([' [no-article]']);
  });

  test('a cell that never closes is refused; prose with commas is no table', async () => {
    expect((await unpack(Buffer.from('title,text\nDam,"open'))).inputs).toEqual([' [broken]']);
    const prose = 'The title, the text, the date: all were wrong.\nSo he said.';
    expect((await unpack(Buffer.from(prose))).inputs).toEqual([` ${prose.slice(0, 60)}`]);
  });
});

describe('JSON Lines', () => {
  const line = (words: string) => JSON.stringify({ title: 'Dam', text: words });

  test('under gzip each line is an input, blank lines counted', async () => {
    const bytes = gzipSync(`${line('one')}\n\n${line('three')}`);
    expect((await unpack(bytes)).inputs).toEqual([`#1 ${line('one')}`, `#3 ${line('three')}`]);
  });

  test('a file of usual size stays one input; a long one is read line by line', async () => {
    expect((await unpack(Buffer.from(`${line('a')}\n${line('b')}`))).inputs).toHaveLength(1);
    const long = `${line('x'.repeat(11_000_000))}\n`;
    const { inputs } = await unpack(Buffer.from(long + long));
    expect(inputs.map((input) => input.slice(0, 3))).toEqual(['#1 ', '#2 ']);
  });
});

test('a mailbox is its messages; a quoted "From " in a text is no new one', async () => {
  const from = 'From press@vale.example Fri Dec 28 14:05:00 2012\n';
  const mbox = `${from}Subject: one\n\nText.\n>From here on.\n\n${from}Subject: two\n\nMore.\n`;
  expect((await unpack(Buffer.from(mbox))).inputs).toEqual([
    '#1 Subject: one\n\nText.\nFrom here on.\n',
    '#2 Subject: two\n\nMore.',
  ]);
});

test('a first line that only begins like one of a mailbox is told at once, however long and odd it is', async () => {
  const line = `From ${'a'.repeat(6_000)}${' 12:34 '.repeat(1_000)}`;
  expect((await unpack(Buffer.from(line))).inputs).toHaveLength(1);
});

describe('an export of MediaWiki', () => {
  const page = (id: number, more = '<ns>0</ns>') =>
    `<page><title>P</title>${more}<id>${id}</id><revision><text>w</text></revision></page>`;
  const head = '<mediawiki xml:lang="en"><siteinfo><base>b</base></siteinfo>';

  test('is its pages, each with the facts of the site; talk and redirects are passed over', async () => {
    const redirect = page(3, '<ns>0</ns><redirect title="Q"/>');
    const dump = `${head}${page(1)}${page(2, '<ns>1</ns>')}${redirect}${page(4)}</mediawiki>`;
    const { inputs, passedOver } = await unpack(gzipSync(dump));
    expect(inputs).toEqual([`#1 ${head}`, `#4 ${head}`]);
    expect(passedOver).toBe(2);
  });

  test('of old versions tells talk by the names of the site, and redirects by their text', async () => {
    const old = (title: string, text = 'w') =>
      `<page><title>${title}</title><id>5</id><revision><text>${text}</text></revision></page>`;
    const namespaces = '<namespaces><namespace key="1">Talk</namespace></namespaces>';
    const moved = old('R').replace(
      '<revision>',
      '<revision><text>#REDIRECT [[P]]</text></revision>$&',
    );
    const dump = `<mediawiki><siteinfo>${namespaces}</siteinfo>${old('Talk:P')}${old('P', '#REDIRECT [[Q]]')}${old('P: Q')}${moved}</mediawiki>`;
    const { inputs, passedOver } = await unpack(Buffer.from(dump));
    expect(inputs.map((each) => each.slice(0, 2))).toEqual(['#5', '#5']);
    expect(passedOver).toBe(2);
  });

  test('with a page that is too long refuses that page, and goes on behind it', async () => {
    const long = page(2).replace('>w<', `>${'w'.repeat(LARGEST_INPUT)}<`);
    const { inputs } = await unpack(Buffer.from(`${head}${page(1)}${long}${page(3)}</mediawiki>`));
    expect(inputs).toEqual([`#1 ${head}`, '#2 [too-large]', `#3 ${head}`]);
  });

  test('that is cut off in a page gives what stands before, and says so', async () => {
    const { inputs } = await unpack(Buffer.from(`${head}${page(1)}<page><title>P`));
    expect(inputs).toEqual([`#1 ${head}`, ' [broken]']);
  });
});
