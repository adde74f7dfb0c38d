import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openArchiveReader } from '../src/archive/open-reader.ts';
import { createEngine } from '../src/search/create-engine.ts';
import { createApp } from '../web/app.ts';

/**
 * A process that serves the pages of the archive in the folder that it is given, as the program does but for
 * the limit on what one reader may ask, and sends its port to the process that started it.
 */
const folder = process.argv[2] ?? '';
const archive = openArchiveReader(folder);
const engine = createEngine({
  engine: 'embedded',
  meilisearch: null,
  opensearch: null,
  folder,
  readOnly: true,
});
const most = Number.MAX_SAFE_INTEGER;
const server = createServer(
  createApp({ archive, engine, pagesAMinute: most, listsAMinute: most }),
).listen(0, '127.0.0.1');
await once(server, 'listening');
process.send?.((server.address() as AddressInfo).port);
process.once('disconnect', () => process.exit());
