import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addSources } from '../../indexer/add.ts';
import { startPool } from '../../indexer/pool.ts';
import type { FieldMap } from '../../indexer/read/json/field-map.ts';
import { fetchSource } from '../../indexer/sources/address.ts';
import { createVisitor } from '../../indexer/sources/visitor.ts';
import { openArchiveWriter } from '../../src/archive/open-writer.ts';
import { testFolder } from '../support/folder.ts';
import { REPORT } from '../support/read-page.ts';

test('a page is fetched whole once, and after that only when its host says that it has changed', async () => {
  const statuses: number[] = [];
  let etag = '"v1"';
  const server = createServer(({ headers, url }, response) => {
    if (url === '/robots.txt') return response.writeHead(404).end();
    response.statusCode = headers['if-none-match'] === etag ? 304 : 200;
    statuses.push(response.statusCode);
    response.setHeader('etag', etag);
    return response.end(
      response.statusCode === 304
        ? undefined
        : `<article><h1>Bridge of Vale opens</h1>${REPORT}<p>Edition ${etag}</p></article>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bridge`;
  const writer = openArchiveWriter(join(testFolder(), 'archive'));
  const pool = startPool({ threads: 1 });
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await pool.close();
    writer.close();
  });

  const add = (fields?: FieldMap) => {
    const known = (place: string) => writer.lastReading(place)?.validators ?? null;
    const visitor = createVisitor({ permits: () => true, pause: 0, known });
    return addSources([fetchSource(address, visitor)], {
      writer,
      pool,
      again: false,
      ...(fields === undefined ? {} : { fields }),
      now: () => new Date().toISOString(),
      onInput: () => {},
      onStored: async () => {},
    });
  };
  expect(await add()).toMatchObject({ added: 1, skipped: 0 });
  expect(await add()).toMatchObject({ inputs: 1, added: 0, skipped: 1 });
  etag = '"v2"';
  expect(await add()).toMatchObject({ updated: 1, skipped: 0 });
  expect(await add()).toMatchObject({ skipped: 1 });
  expect(statuses).toEqual([200, 304, 200, 304]);
  // What was read by the user's fields is read again without them, although its host says "unchanged".
  etag = '"v3"';
  await add({ text: ['inhalt'] });
  expect(await add()).toMatchObject({ skipped: 0 });
  expect(statuses.slice(4)).toEqual([200, 200]);
});
