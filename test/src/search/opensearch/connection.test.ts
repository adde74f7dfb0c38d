import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { EngineError } from '../../../../src/search/engine-error.ts';
import { sendAll } from '../../../../src/search/opensearch/bulk.ts';
import { type ConnectionOptions, connect } from '../../../../src/search/opensearch/connection.ts';
import { refresh } from '../../../../src/search/opensearch/generation.ts';
import { everythingOf, failureOf } from '../../../support/engine-failure.ts';
import { hasOpenSsl, startTlsEndpoint, type TlsEndpoint } from '../../../support/tls-endpoint.ts';

interface Reply {
  readonly status: number;
  readonly body: object | string;
}

const FINE: Reply = { status: 200, body: { version: { number: '2.19.3' } } };
const refusal = (status: number, type: string, reason: string): Reply => ({
  status,
  body: { error: { type, reason, root_cause: [{ type, reason }] }, status },
});

let server: Server | null = null;
let endpoint: TlsEndpoint | null = null;
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  await endpoint?.stop();
  server = null;
  endpoint = null;
});

/** A server that gives these replies in turn, the last one for ever, and keeps what it was sent. */
async function serve(...replies: readonly Reply[]) {
  const asked: IncomingHttpHeaders[] = [];
  const replying = createServer((request, response) => {
    const { status, body } = replies[Math.min(asked.length, replies.length - 1)] ?? FINE;
    asked.push(request.headers);
    request.resume();
    const type = typeof body === 'string' ? 'text/html' : 'application/json';
    response.writeHead(status, { 'Content-Type': type });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  server = replying;
  await new Promise<void>((resolve) => replying.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(replying.address() as AddressInfo).port}`, asked };
}

const connectTo = (url: string, options: Partial<ConnectionOptions> = {}) =>
  connect({ urls: [url], user: null, password: null, apiKey: null, authority: null, ...options });
const infoOf = (url: string, options: Partial<ConnectionOptions> = {}) =>
  connectTo(url, options).ask((client) => client.info());

describe('what goes wrong with a request, in the port’s words', () => {
  const FLOODED =
    'index [otr-articles-g1] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];';
  const CREATE_BLOCKED = 'blocked by: [FORBIDDEN/10/cluster create-index blocked (api)];';
  test.each<[string, Reply, EngineError['failure'], string]>([
    ['no user', refusal(401, 'security_exception', 'no'), 'forbidden', 'OPENSEARCH_USER'],
    ['too few rights', refusal(403, 'security_exception', 'no rights'), 'forbidden', 'no rights'],
    [
      'a missing index',
      refusal(404, 'index_not_found_exception', 'no such index [x]'),
      'index-unusable',
      'otr sync',
    ],
    ['too much to do', refusal(429, 'rejected', 'queue is full'), 'unreachable', 'overloaded'],
    ['a lost cluster', refusal(503, 'no_manager', 'none found'), 'unreachable', 'none found'],
    [
      'a disk that is nearly full',
      refusal(429, 'cluster_block_exception', FLOODED),
      'failed',
      'free or add disk space',
    ],
    [
      'no new index for want of disk',
      refusal(403, 'cluster_block_exception', CREATE_BLOCKED),
      'failed',
      'free or add disk space',
    ],
    [
      'an index that somebody closed',
      refusal(403, 'cluster_block_exception', 'blocked by: [FORBIDDEN/8/index write (api)];'),
      'failed',
      'lift the block',
    ],
    ['work that it refuses', refusal(400, 'parsing_exception', 'odd query'), 'failed', 'odd query'],
    ['a proxy’s page', { status: 502, body: '<html>Bad gateway</html>' }, 'unreachable', '502'],
  ])('%s', async (_, reply, failure, words) => {
    const { url } = await serve(reply);
    const error = await failureOf(infoOf(url));
    expect(error.failure).toBe(failure);
    expect(error.message).toContain(url);
    expect(error.message).toContain(words);
  });

  test('a server that is not there', async () => {
    const error = await failureOf(infoOf('http://127.0.0.1:9'));
    expect(error).toMatchObject({ failure: 'unreachable' });
    expect(error.message).toContain('OPENSEARCH_URL');
  });
});

describe('asking again', () => {
  test.each([429, 502, 503, 504])('an order is repeated after status %i', async (status) => {
    const { url } = await serve(refusal(status, 'busy', 'later'), FINE);
    const answer = await connectTo(url).insist((client) => client.info());
    expect(answer.body.version.number).toBe('2.19.3');
  });

  test.each([
    ['that is refused for good', refusal(400, 'parsing_exception', 'odd')],
    ['for which there is no disk', refusal(429, 'cluster_block_exception', 'disk usage exceeded')],
  ])('an order %s is not', async (_, reply) => {
    const { url, asked } = await serve(reply, FINE);
    await failureOf(connectTo(url).insist((client) => client.info()));
    expect(asked).toHaveLength(1);
  });

  test('a refresh that failed on a copy, as when its node dies, is repeated', async () => {
    const refreshed = (failed: number): Reply => ({
      status: 200,
      body: { _shards: { total: 4, successful: 4 - failed, failed } },
    });
    const { url, asked } = await serve(refreshed(1), refreshed(0));
    await refresh(connectTo(url), ['otr-articles-g1']);
    expect(asked).toHaveLength(2);
  });

  test('a search is asked once: a reader waits', async () => {
    const { url, asked } = await serve(refusal(503, 'busy', 'later'), FINE);
    await failureOf(infoOf(url));
    expect(asked).toHaveLength(1);
  });

  test('where one node is down, the next is asked', async () => {
    const { url } = await serve(FINE);
    const connection = connectTo(url, { urls: ['http://127.0.0.1:9', url] });
    for (let times = 0; times < 3; times += 1) {
      const { body } = await connection.ask((client) => client.info());
      expect(body.version.number).toBe('2.19.3');
    }
  });
});

describe('many documents at a time', () => {
  const operation = (id: string) => ({
    index: 'otr-articles-g1',
    id,
    articleId: id,
    version: 1,
    record: { id },
  });
  const items = (...statuses: readonly number[]): Reply => ({
    status: 200,
    body: {
      errors: true,
      items: statuses.map((status) => ({
        index: {
          status,
          ...(status < 300 ? {} : { error: { type: 'some_trouble', reason: `was ${status}` } }),
        },
      })),
    },
  });

  test('those that a busy node put off are sent again, and only those', async () => {
    const { url, asked } = await serve(items(201, 429), items(201));
    const rejections = await sendAll(connectTo(url), [operation('a'), operation('b')]);
    expect(rejections).toEqual([]);
    expect(asked).toHaveLength(2);
    expect(Number(asked[1]?.['content-length'])).toBeLessThan(Number(asked[0]?.['content-length']));
  });

  test('one that it will not take is named, and the rest goes in', async () => {
    const { url } = await serve(items(201, 400, 201));
    const rejections = await sendAll(connectTo(url), ['a', 'b', 'c'].map(operation));
    expect(rejections).toEqual([{ articleId: 'b', message: 'was 400' }]);
  });

  test('an index that is ahead of the archive is another archive’s', async () => {
    const { url } = await serve(items(409));
    const error = await failureOf(sendAll(connectTo(url), [operation('a')]));
    expect(error).toMatchObject({ failure: 'index-unusable' });
    expect(error.message).toContain('otr reindex');
  });
});

describe('who we are', () => {
  test('a user and password', async () => {
    const { url, asked } = await serve(FINE);
    await infoOf(url, { user: 'ann', password: 'hidden-word' });
    expect(asked[0]?.authorization).toBe(
      `Basic ${Buffer.from('ann:hidden-word').toString('base64')}`,
    );
  });

  test('a key', async () => {
    const { url, asked } = await serve(FINE);
    await infoOf(url, { apiKey: 'hidden-word' });
    expect(asked[0]?.authorization).toBe('ApiKey hidden-word');
  });

  test.each<[string, Partial<ConnectionOptions>]>([
    ['password', { user: 'ann', password: 'hidden-word' }],
    ['key', { apiKey: 'hidden-word' }],
  ])('no error has the %s in it, however it is printed', async (_, options) => {
    const { url } = await serve(refusal(401, 'security_exception', 'who?'));
    const refused = await failureOf(infoOf(url, options));
    const lost = await failureOf(infoOf('http://127.0.0.1:9', options));
    for (const shown of [refused, lost].map(everythingOf)) {
      expect(shown).not.toMatch(/hidden-word|aGlkZGVu|YW5uOmhpZGRlbi13b3Jk/u);
    }
  });

  test.each([
    ['no address', 'nodes', 'is no address'],
    ['another protocol', 'ftp://nodes', 'is no address'],
    ['a password in the address', 'http://ann:hidden-word@nodes', 'OPENSEARCH_PASSWORD'],
  ])('an address that cannot work is refused before anything is sent: %s', (_, url, words) => {
    expect(() => connectTo(url)).toThrowError(words);
    expect(() => connectTo(url)).not.toThrowError(/hidden-word/u);
  });
});

describe.skipIf(!hasOpenSsl())('a server that speaks TLS', () => {
  const answer = (_: unknown, response: import('node:http').ServerResponse) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(FINE.body));
  };

  test('is asked where its authority is named', async () => {
    endpoint = await startTlsEndpoint(answer);
    const { body } = await infoOf(endpoint.url, { authority: endpoint.certificate });
    expect(body.version.number).toBe('2.19.3');
  });

  test('with a certificate of an unknown authority is not, and OPENSEARCH_CA is named', async () => {
    endpoint = await startTlsEndpoint(answer);
    const error = await failureOf(infoOf(endpoint.url));
    expect(error.failure).toBe('unreachable');
    expect(error.message).toContain(endpoint.url);
    expect(error.message).toContain('authority that is not known here');
    expect(error.message).toContain('OPENSEARCH_CA');
  });

  test('with a certificate for another name is not, and the name is told', async () => {
    endpoint = await startTlsEndpoint(answer, 'elsewhere.example');
    const error = await failureOf(infoOf(endpoint.url, { authority: endpoint.certificate }));
    expect(error.message).toContain('certificate for another name');
    expect(error.message).toContain('elsewhere.example');
  });

  test('is not asked again and again for a certificate that does not mend itself', async () => {
    endpoint = await startTlsEndpoint(answer);
    const error = await failureOf(connectTo(endpoint.url).insist((client) => client.info()));
    expect(error.failure).toBe('unreachable');
  });

  test('is missed where https is written and http is spoken', async () => {
    const { url } = await serve(FINE);
    const error = await failureOf(infoOf(url.replace('http:', 'https:')));
    expect(error.message).toContain('does not speak TLS');
  });
});
