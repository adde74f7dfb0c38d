import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchSource } from '../../../indexer/sources/address.ts';
import { isPublicAddress } from '../../../indexer/sources/guard.ts';
import { LARGEST_INPUT } from '../../../indexer/sources/source.ts';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const everywhere = () => true;

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
    expect(await fetchSource(base, (address) => address === '127.0.0.1').load()).toMatchObject({
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
