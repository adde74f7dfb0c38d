import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { EngineError } from '../../../../src/search/engine-error.ts';
import { connect } from '../../../../src/search/meilisearch/connection.ts';
import { openMeilisearchEngine } from '../../../../src/search/meilisearch/engine.ts';
import { finish } from '../../../../src/search/meilisearch/task.ts';
import { inventArticle, inventEntry } from '../../../support/invented-documents.ts';

interface Reply {
  readonly status: number;
  readonly body: string;
}

const refusal = (status: number, code: string): Reply => ({
  status,
  body: JSON.stringify({ message: `said ${code}`, code, type: 'invalid_request', link: '' }),
});
const FINE: Reply = { status: 200, body: JSON.stringify({ pkgVersion: '1.50.0' }) };
const BUSY = refusal(503, 'too_many_search_requests');

let server: Server | null = null;
afterEach(() => {
  server?.close();
});

/** A server that gives these replies in turn, the last one for ever. */
async function serve(...replies: readonly Reply[]): Promise<string> {
  let asked = 0;
  const replying = createServer((_, response) => {
    const reply = replies[Math.min(asked, replies.length - 1)] ?? FINE;
    asked += 1;
    response.writeHead(reply.status, { 'Content-Type': 'application/json' }).end(reply.body);
  });
  server = replying;
  await new Promise<void>((resolve) => replying.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(replying.address() as AddressInfo).port}`;
}

async function failureOf(work: Promise<unknown>): Promise<EngineError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof EngineError) return error;
  throw new Error(`expected an EngineError, got ${String(error)}`);
}

describe('what goes wrong with a request, in the port’s words', () => {
  test.each<[string, Reply, EngineError['failure'], string]>([
    ['a wrong key', refusal(403, 'invalid_api_key'), 'forbidden', 'otr keys'],
    ['no key', refusal(401, 'missing_authorization_header'), 'forbidden', 'asks for a key'],
    ['a missing index', refusal(404, 'index_not_found'), 'index-unusable', 'otr sync'],
    [
      'another program’s index',
      refusal(400, 'invalid_search_sort'),
      'index-unusable',
      'otr reindex',
    ],
    [
      'a server that is too old for our settings',
      refusal(400, 'invalid_settings_ranking_rules'),
      'failed',
      'install 1.36 or newer',
    ],
    ['too many searches', BUSY, 'unreachable', 'status 503'],
    [
      'a proxy’s page',
      { status: 502, body: '<html>Bad gateway</html>' },
      'unreachable',
      'answers, but not',
    ],
    ['an empty answer of a proxy', { status: 504, body: '' }, 'unreachable', 'status 504'],
    [
      'a disk that is full for the request already',
      {
        status: 500,
        body: JSON.stringify({
          message: 'Error while receiving the playload. `No space left on device (os error 28)`.',
          code: 'internal',
          type: 'internal',
          link: '',
        }),
      },
      'failed',
      'free disk space',
    ],
    ['a full task queue', refusal(422, 'no_space_left_on_device'), 'failed', 'free disk space'],
  ])('%s', async (_, reply, failure, words) => {
    const url = await serve(reply);
    const error = await failureOf(
      connect({ url, key: 'some-key' }).ask((client) => client.getVersion()),
    );
    expect(error.failure).toBe(failure);
    expect(error.message).toContain(url);
    expect(error.message).toContain(words);
  });
});

test('a server that is too old is told so before anything is written', async () => {
  const url = await serve({ status: 200, body: JSON.stringify({ pkgVersion: '1.35.9' }) });
  const engine = openMeilisearchEngine({ url, key: 'some-key' });
  expect((await failureOf(engine.apply([inventEntry(inventArticle({ id: 'a1' }))]))).message).toBe(
    `Meilisearch at ${url} is version 1.35.9 and is too old: install 1.36 or newer`,
  );
});

describe('a task', () => {
  const ordered = {
    taskUid: 7,
    indexUid: 'articles',
    status: 'enqueued',
    type: 'documentAdditionOrUpdate',
    enqueuedAt: '2026-11-26T07:00:00Z',
  } as const;
  const looked = (status: string, startedAt: string | null): Reply => ({
    status: 200,
    body: JSON.stringify({ ...ordered, uid: 7, status, startedAt, error: null }),
  });
  const begun = (times: number) =>
    Array.from({ length: times }, (_, n) => looked('processing', `2026-11-26T07:00:${10 + n}Z`));
  const finished = async (...looks: readonly Reply[]) => {
    const url = await serve(...looks);
    await finish(connect({ url, key: 'k' }), ordered);
  };

  test('is waited for while it is enqueued and carried out, however often one looks', async () => {
    const once = looked('processing', '2026-11-26T07:00:01Z');
    await finished(
      looked('enqueued', null),
      ...Array.from({ length: 9 }, () => once),
      looked('succeeded', null),
    );
  });

  test('that is begun again after a crash or two is waited for', async () => {
    await finished(...begun(3), looked('succeeded', null));
  });

  test('that is begun again and again, as on a full disk, is not waited for without end', async () => {
    const error = await failureOf(finished(...begun(7)));
    expect(error.failure).toBe('failed');
    expect(error.message).toContain('begins task 7 (documentAdditionOrUpdate) again and again');
    expect(error.message).toContain('Free disk space');
  });
});

describe('asking again', () => {
  test.each([429, 500, 502, 503, 504])('an order is repeated after status %i', async (status) => {
    const url = await serve(refusal(status, 'busy'), FINE);
    const answer = await connect({ url, key: 'k' }).insist((client) => client.getVersion());
    expect(answer.pkgVersion).toBe('1.50.0');
  });

  test('an order that is refused for good is not', async () => {
    const url = await serve(refusal(400, 'invalid_document_fields'), FINE);
    const error = await failureOf(
      connect({ url, key: 'k' }).insist((client) => client.getVersion()),
    );
    expect(error.failure).toBe('failed');
  });

  test('a search is asked once: a reader waits', async () => {
    const url = await serve(BUSY, FINE);
    await failureOf(connect({ url, key: 'k' }).ask((client) => client.getVersion()));
  });
});

describe('an address or key that cannot work is refused before anything is sent', () => {
  test.each([
    ['no address', 'meili', 'k', 'MEILISEARCH_URL is "meili"'],
    ['another protocol', 'ftp://meili', 'k', 'is no address'],
    ['a password in the address', 'http://ann:secret@meili', 'k', 'set MEILISEARCH_KEY'],
    ['a line break in the key', 'http://meili', 'secret\n', 'check MEILISEARCH_KEY'],
  ])('%s', (_, url, key, words) => {
    const attempt = () => connect({ url, key });
    expect(attempt).toThrowError(words);
    expect(attempt).not.toThrowError(/secret/u);
  });
});
