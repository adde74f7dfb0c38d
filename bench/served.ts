import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openArchiveReader } from '../src/archive/open-reader.ts';
import { createEngine } from '../src/search/create-engine.ts';
import { createApp } from '../web/app.ts';
import { asServingProcess, countProcesses, serveByProcesses } from '../web/processes.ts';

/**
 * Serves the pages of the archive in the folder that it is given, by as many processes as the program does
 * and as the program does but for the limit on what one reader may ask; each prints
 * the port when it serves.
 */
const folder = process.argv[2] ?? '';
const one = asServingProcess();
if (one === null) process.exitCode = await serveByProcesses(countProcesses(null));
else {
  process.stdout.write(`${await serve(one.sealSecret)}\n`);
  void one.told.then(() => process.exit());
}

async function serve(sealSecret: string): Promise<number> {
  const archive = openArchiveReader(folder);
  const engine = createEngine({
    engine: 'embedded',
    meilisearch: null,
    opensearch: null,
    folder,
    readOnly: true,
  });
  await engine.health();
  const most = Number.MAX_SAFE_INTEGER;
  const app = createApp({ archive, engine, sealSecret, pagesAMinute: most, listsAMinute: most });
  const server = createServer({ keepAliveTimeout: 65_000 }, app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
