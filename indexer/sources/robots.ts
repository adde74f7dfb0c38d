import { fetch } from 'undici';
import { ALLOW_ALL, ALLOW_NONE, MOST_ROBOTS, type Robots, readRobots } from '../read/robots.ts';
import { AGENT } from './fetch-page.ts';
import { guardedAgent } from './guard.ts';

/** Milliseconds that a host has to answer for its robots.txt. */
const TIMEOUT = 10_000;

/**
 * What the robots.txt of an origin ("https://example.org") lets us do. A host that has none lets us do
 * everything, one whose server fails nothing (RFC 9309, 2.3.1); where no answer comes at all the page
 * itself will say why.
 */
export async function fetchRobots(
  origin: string,
  permits: (address: string) => boolean,
): Promise<Robots> {
  const agent = guardedAgent(permits);
  try {
    const response = await fetch(`${origin}/robots.txt`, {
      dispatcher: agent,
      headers: { 'user-agent': AGENT },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.status >= 500) return ALLOW_NONE;
    if (!response.ok) return ALLOW_ALL;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size >= MOST_ROBOTS) break;
    }
    return readRobots(Buffer.concat(chunks).toString('utf8'), AGENT);
  } catch {
    return ALLOW_ALL;
  } finally {
    await agent.destroy();
  }
}
