import { spawn } from 'node:child_process';
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { countProcesses } from '../web/processes.ts';
import { percentile, print } from './figures.ts';

/** So many requests a second for so many seconds. */
export interface Load {
  readonly rate: number;
  readonly seconds: number;
}

/** How long a reader waits for a page before giving it up, in ms. */
const PATIENCE = 30_000;

/** Connections that readers hold open, at most. */
const CONNECTIONS = 256;

/**
 * Serves the archive in `folder` from processes of their own and asks for pages at an even rate, whether or not
 * the pages before have come: prints how many failed, and how long one took from when it was due to its last
 * byte, in milliseconds.
 */
export async function benchLoad(
  folder: string,
  { rate, seconds }: Load,
  addressOf: () => string,
): Promise<void> {
  const served = fileURLToPath(new URL('served.ts', import.meta.url));
  const server = spawn(process.execPath, ['--import', 'tsx', served, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const origin = `http://127.0.0.1:${await portOf(server.stdout)}`;
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
    const times: number[] = [];
    const failures = new Map<string, number>();
    const start = performance.now();
    const asked: Promise<void>[] = [];
    for (let number = 0; number < rate * seconds; number += 1) {
      const due = start + (number * 1000) / rate;
      const wait = due - performance.now();
      if (wait > 1) await pause(wait);
      asked.push(
        lastByteOf(origin + addressOf(), agent).then(
          (status) => {
            times.push(performance.now() - due);
            if (status !== 200) count(failures, String(status));
          },
          (error: Error) => count(failures, error.message),
        ),
      );
    }
    await Promise.all(asked);
    agent.destroy();
    const took = (performance.now() - start) / 1000;
    print('requests', `${asked.length} in ${took.toFixed(1)} s`);
    const failed = [...failures].map(([why, times]) => `${times} × ${why}`).join(', ');
    print('failed', failed === '' ? 0 : failed);
    print(
      'p50 / p95 / p99, ms',
      [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(1)).join(' / '),
    );
  } finally {
    server.kill();
  }
}

/** The port, when every process has said that it serves there. */
async function portOf(told: Readable): Promise<string> {
  const ports: string[] = [];
  for await (const port of createInterface(told)) {
    ports.push(port);
    if (ports.length === countProcesses(null)) return port;
  }
  throw new Error('the processes that serve the pages ended before they served');
}

function lastByteOf(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      response.on('error', reject).on('end', () => resolve(response.statusCode ?? 0));
      response.resume();
    });
    request.on('error', reject).setTimeout(PATIENCE, () => request.destroy(new Error('too late')));
  });
}

function count(failures: Map<string, number>, why: string): void {
  failures.set(why, (failures.get(why) ?? 0) + 1);
}
