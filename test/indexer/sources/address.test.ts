import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchSource } from '../../../indexer/sources/address.ts';
import { eachInput } from '../../../indexer/sources/each-input.ts';
import { isPublicAddress } from '../../../indexer/sources/guard.ts';
import { LARGEST_INPUT } from '../../../indexer/sources/source.ts';
import { createVisitor } from '../../../indexer/sources/visitor.ts';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const everywhere = createVisitor({ permits: () => true, pause: 0 });

describe('which addresses are public', () => {
  test.each([
    ['8.8.8.8', true],
    ['2001:4860:4860::8888', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['198.18.0.1', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['::ffff:127.0.0.1', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['not an address', false],
  ])('%s: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});

describe('fetching a page', () => {
  test('gives its bytes, the charset of its header and where it came from', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else {
        response.setHeader('content-type', 'text/html; charset="windows-1252"');
        response.end('<p>page</p>');
      }
    });
    expect(await fetchSource(`${base}/old`, everywhere).load()).toMatchObject({
      ok: true,
      value: { charset: 'windows-1252', url: `${base}/new`, bytes: Buffer.from('<p>page</p>') },
    });
  });

  test('a private address is refused and says so', async () => {
    const base = await serve((_request, response) => response.end('secret'));
    expect(await fetchSource(base).load()).toMatchObject({
      reason: {
        reason: 'fetch-failed',
        message: expect.stringContaining('127.0.0.1 is not a public address'),
      },
    });
  });

  test('so is a name that leads to one', async () => {
    const base = await serve((_request, response) => response.end('secret'));
    const outcome = await fetchSource(base.replace('127.0.0.1', 'localhost')).load();
    expect(outcome).toMatchObject({ ok: false, reason: { reason: 'fetch-failed' } });
  });

  test('a redirect to a private address is refused', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(302, { location: 'http://127.0.0.2:8080/' }).end();
    });
    expect(
      await fetchSource(
        base,
        createVisitor({ permits: (address) => address === '127.0.0.1' }),
      ).load(),
    ).toMatchObject({
      reason: { message: expect.stringContaining('127.0.0.2 is not a public address') },
    });
  });

  test('a page that is small on the wire and huge when decoded is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(LARGEST_INPUT + 1));
    const base = await serve((_request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(bomb);
    });
    expect(await fetchSource(base, everywhere).load()).toMatchObject({
      reason: { reason: 'too-large' },
    });
  });

  test('an answer that is no page names its status', async () => {
    const base = await serve((_request, response) => response.writeHead(404).end());
    expect(await fetchSource(base, everywhere).load()).toMatchObject({
      reason: { reason: 'fetch-failed', message: expect.stringContaining('404') },
    });
  });
});

describe('following what an address lists', () => {
  async function placesOf(base: string, path: string) {
    const places: string[] = [];
    for await (const source of eachInput([fetchSource(`${base}${path}`, everywhere)], () => {})) {
      const loaded = await source.load();
      places.push(
        `${source.locator.replace(base, '')} ${loaded.ok ? 'read' : loaded.reason.reason}`,
      );
    }
    return places;
  }

  function site(pages: Readonly<Record<string, string>>) {
    return serve((request, response) => {
      const page = pages[request.url ?? ''];
      if (page === undefined) response.writeHead(404).end();
      else response.end(page.replaceAll('HOST', `http://${request.headers.host}`));
    });
  }

  test('a sitemap is its pages, an index the pages of its sitemaps; other hosts are not its affair', async () => {
    const base = await site({
      '/index.xml':
        '<sitemapindex><sitemap><loc>HOST/news.xml</loc></sitemap><sitemap><loc>HOST/none.xml</loc></sitemap></sitemapindex>',
      '/news.xml':
        '<?xml version="1.0"?><urlset xmlns:image="i"><url><loc>HOST/dam?a=1&amp;b=2</loc><image:image><image:loc>HOST/dam.png</image:loc></image:image></url><url><loc>https://elsewhere.example/</loc></url></urlset>',
      '/dam?a=1&b=2': '<p>dam</p>',
    });
    expect(await placesOf(base, '/index.xml')).toEqual([
      '/dam?a=1&b=2 read',
      '/none.xml fetch-failed',
    ]);
  });

  test('a list of addresses is the pages there, a page that prints one stays a page', async () => {
    const base = await site({
      '/list.txt': '# our pages\nHOST/dam\n\nHOST/gone\n',
      '/dam': 'HOST/list.txt is our list.',
    });
    expect(await placesOf(base, '/list.txt')).toEqual(['/dam read', '/gone fetch-failed']);
    expect(await placesOf(base, '/dam')).toEqual(['/dam read']);
  });

  test('what a robots.txt closes is not fetched', async () => {
    const base = await site({
      '/robots.txt': 'User-agent: *\nDisallow: /closed\n',
      '/closed/dam': '<p>dam</p>',
      '/open': '<p>open</p>',
    });
    expect(await fetchSource(`${base}/closed/dam`, everywhere).load()).toMatchObject({
      reason: { message: expect.stringContaining('robots.txt') },
    });
    expect(await fetchSource(`${base}/open`, everywhere).load()).toMatchObject({ ok: true });
  });

  test('a host is visited by one at a time', async () => {
    let inside = 0;
    let most = 0;
    const base = await serve((_request, response) => {
      inside += 1;
      most = Math.max(most, inside);
      setImmediate(() => {
        inside -= 1;
        response.end('<p>dam</p>');
      });
    });
    const visitor = createVisitor({ permits: () => true, pause: 0 });
    await Promise.all(['/a', '/b', '/c'].map((path) => visitor.visit(`${base}${path}`)));
    expect(most).toBe(1);
  });
});

describe('visiting a page again', () => {
  const known = { etag: '"v1"', lastModified: 'Sun, 29 Nov 2026 07:00:00 GMT' };

  /** A page that is told apart by its entity tag, and what each visit asked by. */
  async function page(etag: string) {
    const asked: unknown[] = [];
    const base = await serve(({ headers, url }, response) => {
      if (url === '/robots.txt') return response.writeHead(404).end();
      asked.push([headers['if-none-match'], headers['if-modified-since']]);
      response.setHeader('etag', etag).setHeader('last-modified', known.lastModified);
      if (headers['if-none-match'] === etag) return response.writeHead(304).end();
      return response.end('<p>dam</p>');
    });
    return { base, asked };
  }

  test('the first visit asks by nothing and learns what the next may ask by', async () => {
    const { base, asked } = await page('"v1"');
    expect(await everywhere.visit(base)).toMatchObject({ ok: true, value: { validators: known } });
    expect(asked).toEqual([[undefined, undefined]]);
  });

  test.each([
    ['"v1"', { ok: true, value: 'unchanged' }],
    ['"v2"', { ok: true, value: { bytes: Buffer.from('<p>dam</p>') } }],
  ])('a later visit asks for what has changed: %s', async (etag, expected) => {
    const { base, asked } = await page(etag);
    const visitor = createVisitor({ permits: () => true, pause: 0, known: () => known });
    expect(await visitor.visit(base)).toMatchObject(expected);
    expect(await fetchSource(base, visitor).load()).toMatchObject(expected);
    expect(asked[0]).toEqual([known.etag, known.lastModified]);
  });

  test('a sitemap that nobody asked for by its tag leads to its pages, those by theirs', async () => {
    const base = await serve(({ headers, url }, response) => {
      if (url === '/robots.txt') response.writeHead(404).end();
      else if (url === '/map.xml')
        response.end(`<urlset><url><loc>http://${headers.host}/dam</loc></url></urlset>`);
      else response.writeHead(headers['if-none-match'] === '"v1"' ? 304 : 500).end();
    });
    const visitor = createVisitor({
      permits: () => true,
      pause: 0,
      known: (address) => (address.endsWith('/dam') ? known : null),
    });
    for await (const source of eachInput([fetchSource(`${base}/map.xml`, visitor)], () => {})) {
      expect(await source.load()).toEqual({ ok: true, value: 'unchanged' });
    }
  });

  test('a host that says "unchanged" without having been asked has failed', async () => {
    const base = await serve((_, response) => response.writeHead(304).end());
    expect(await everywhere.visit(base)).toMatchObject({ reason: { reason: 'fetch-failed' } });
  });
});
