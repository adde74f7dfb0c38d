import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { percentile, print } from './figures.ts';

/** So many requests a second for so many seconds. */
export interface Load {
  readonly rate: number;
  readonly seconds: number;
}

/** Connections that readers hold open, at most. */
const CONNECTIONS = 256;

/**
 * Serves the archive in `folder` from a process of its own and asks for pages at an even rate, whether or not
 * the pages before have come: prints how many failed, and how long one took from when it was due to its last
 * byte, in milliseconds.
 */
export async function benchLoad(
  folder: string,
  { rate, seconds }: Load,
  addressOf: () => string,
): Promise<void> {
  const server = fork(fileURLToPath(new URL('served.ts', import.meta.url)), [folder], {
    execArgv: ['--import', 'tsx'],
  });
  try {
    const origin = `http://127.0.0.1:${await portOf(server)}`;
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
    server.disconnect();
  }
}

async function portOf(server: ChildProcess): Promise<number> {
  const [port] = await once(server, 'message');
  return Number(port);
}

function lastByteOf(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      response.on('error', reject).on('end', () => resolve(response.statusCode ?? 0));
      response.resume();
    }).on('error', reject);
  });
}

function count(failures: Map<string, number>, why: string): void {
  failures.set(why, (failures.get(why) ?? 0) + 1);
}
