import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import closeWithGrace from 'close-with-grace';
import { type Logger, pino } from 'pino';
import { ArchiveError } from '../src/archive/archive-error.ts';
import { openArchiveReader } from '../src/archive/open-reader.ts';
import { openReports, type Reports } from '../src/reports/open-reports.ts';
import { createEngine } from '../src/search/create-engine.ts';
import { EngineError } from '../src/search/engine-error.ts';
import type { SearchEngine } from '../src/search/port.ts';
import { readSettings, type Settings, SettingsError } from '../src/settings.ts';
import { createApp } from './app.ts';
import {
  asServingProcess,
  countProcesses,
  type ServingProcess,
  STOPPING_SIGNALS,
  serveByProcesses,
} from './processes.ts';

/** Exit codes, as the command line has them: a wrong setting, and what the world did not let us. */
const EXIT = { usage: 2, failed: 3 } as const;

/** How long open requests may take to end when the program is stopped, in ms. */
const GRACE = 5_000;

/**
 * How long a connection on which nothing is asked stays open, in ms: longer than a server in front of the
 * pages keeps it (nginx: 60 s, nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive_timeout), so that
 * it never asks on one that is just being closed.
 */
const KEPT_OPEN = 65_000;

/** Serves the pages from this process: alone, or as `one` of several. */
async function serve(settings: Settings, one: ServingProcess | null): Promise<void> {
  const archive = openArchiveReader(settings.folder);
  const engine = createEngine({ ...settings, readOnly: true });
  const logger = pino({ level: 'warn' }, pino.destination(2));
  const reports = reportsIn(settings.folder, logger);
  const { publicUrl } = settings;
  const server = createServer(
    createApp({
      archive,
      engine,
      reports,
      publicUrl,
      logger,
      ...(one && { sealSecret: one.sealSecret }),
    }),
  );
  server.keepAliveTimeout = KEPT_OPEN;
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const speaks = one === null || one.isFirst;
  if (speaks) tellAddress(settings, server.address());
  void troublesOf(engine).then((troubles) => {
    for (const trouble of speaks ? troubles : []) process.stderr.write(`${trouble}\n`);
  });

  const skip = one === null ? [] : [...STOPPING_SIGNALS];
  const closing = closeWithGrace({ delay: GRACE, logger: false, skip }, async ({ err }) => {
    if (err !== undefined) logger.error({ err }, 'stopping');
    server.closeIdleConnections();
    server.close();
    await once(server, 'close');
    await engine.close();
    reports?.close();
    archive.close();
  });
  void one?.told.then(() => closing.close());
}

function tellAddress(settings: Settings, address: AddressInfo | string | null): void {
  const port = typeof address === 'object' && address !== null ? address.port : settings.port;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  process.stdout.write(`On the Record is at http://${host}:${port}\n`);
}

/**
 * What is wrong with the engine, and the way out. The pages are served in any case: they show articles
 * without it, and it may come up later. An engine in this process is in memory after it.
 */
async function troublesOf(engine: SearchEngine): Promise<readonly string[]> {
  try {
    const { ready, description, incomplete, troubles } = await engine.health();
    const told = [...troubles, ...incomplete.map(({ reason }) => reason)];
    return ready || told.length > 0
      ? told
      : [`${description} has no index of this archive yet: run \`otr sync\``];
  } catch (error) {
    if (error instanceof EngineError) return [error.message];
    throw error;
  }
}

/** The readers' reports; where they cannot be kept (a folder that may only be read) none are taken. */
function reportsIn(folder: string, logger: Logger): Reports | null {
  try {
    return openReports(folder);
  } catch (error) {
    logger.warn({ err: error }, 'no reports are taken: their file cannot be opened');
    return null;
  }
}

/** What to tell whoever started it: the thing, the value and the way out. `null` for a fault of ours. */
function explain(
  error: unknown,
  { host, port }: Settings,
): { readonly message: string; readonly code: number } | null {
  if (error instanceof ArchiveError || error instanceof EngineError) {
    return { message: error.message, code: EXIT.failed };
  }
  if (!(error instanceof Error) || !('code' in error)) return null;
  switch (error.code) {
    case 'EADDRINUSE':
      return {
        message: `PORT: ${port} is in use by another program at ${host}. Stop that one, or set PORT to another number (0: any free port).`,
        code: EXIT.failed,
      };
    case 'EACCES':
      return {
        message: `PORT: ${port} may not be used by this user. Set PORT to a number above 1023.`,
        code: EXIT.failed,
      };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return {
        message: `HOST: ${host} is not an address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for every address.`,
        code: EXIT.usage,
      };
    default:
      return null;
  }
}

/** The settings; ends the program where one cannot be used. */
function settingsOrEnd(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(EXIT.usage);
  }
}

const settings = settingsOrEnd();
try {
  const one = asServingProcess();
  const processes = countProcesses(settings.processes);
  if (one === null && processes > 1) process.exitCode = await serveByProcesses(processes);
  else await serve(settings, one);
} catch (error) {
  const explained = explain(error, settings);
  if (explained === null) throw error;
  process.stderr.write(`${explained.message}\n`);
  process.exit(explained.code);
}
