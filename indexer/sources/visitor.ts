import { setTimeout as sleep } from 'node:timers/promises';
import { refused } from '../../src/domain/result.ts';
import type { Validators } from '../../src/domain/validators.ts';
import type { Refusal } from '../read/refusal.ts';
import type { Robots } from '../read/robots.ts';
import { fetchPage } from './fetch-page.ts';
import { isPublicAddress } from './guard.ts';
import { fetchRobots } from './robots.ts';
import type { Loaded } from './source.ts';

/** Fetches pages as a polite guest does: one at a time from a host, with a pause, where it may. */
export interface Visitor {
  visit(address: string): Promise<Loaded>;
}

export interface VisitorOptions {
  /** Which addresses may be connected to; public ones unless told. */
  readonly permits?: (address: string) => boolean;
  /** Milliseconds between two visits to one host; 1,000 unless told, or what the host asks for. */
  readonly pause?: number;
  /** What is known of an address from its last reading, `null` for nothing: then all of it is fetched. */
  readonly known?: (address: string) => Validators | null;
}

/** Longest pause that a host can ask for, in milliseconds: more would be a "no" in other words. */
const LONGEST_PAUSE = 30_000;

/** Makes a visitor that knows for each host when it was there last and what its robots.txt says. */
export function createVisitor({
  permits = isPublicAddress,
  pause = 1000,
  known = () => null,
}: VisitorOptions = {}): Visitor {
  const robots = new Map<string, Promise<Robots>>();
  const queues = new Map<string, Promise<unknown>>();

  const visitNow = async (address: string, rules: Robots) => {
    const { pathname, search } = new URL(address);
    if (rules.allows(`${pathname}${search}`)) return fetchPage(address, permits, known(address));
    return refused<Refusal>({
      reason: 'fetch-failed',
      message: `${address}: the host's robots.txt asks programs not to fetch this page. Save it from a browser and add the file.`,
    });
  };

  return {
    async visit(address) {
      if (!URL.canParse(address)) return fetchPage(address, permits);
      const { origin } = new URL(address);
      const asked = robots.get(origin) ?? fetchRobots(origin, permits);
      robots.set(origin, asked);
      const rules = await asked;
      const between = Math.min(Math.max(pause, (rules.delay ?? 0) * 1000), LONGEST_PAUSE);
      const before = queues.get(origin);
      const visited = (before ?? Promise.resolve()).then(async () => {
        if (before !== undefined && between > 0) await sleep(between);
        return visitNow(address, rules);
      });
      queues.set(
        origin,
        visited.catch(() => {}),
      );
      return visited;
    },
  };
}
