import { fetch, type Response } from 'undici';
import { ok, type Result, refused } from '../../src/domain/result.ts';
import type { RawArticle } from '../read/raw-article.ts';
import type { Refusal } from '../read/refusal.ts';
import { guardedAgent, PrivateAddressError } from './guard.ts';
import { LARGEST_INPUT } from './source.ts';
import { tooLarge } from './too-large.ts';

/** From the first byte asked to the last received, in milliseconds. */
const TIMEOUT = 30_000;

/** The name by which a robots.txt speaks to this program. */
export const AGENT = 'OnTheRecord';

/** Names the project, so that a paper's administrator knows who asked. */
const USER_AGENT = `${AGENT}/0.1 (news search indexer)`;

/**
 * Fetches the page at an http or https address. Redirects are followed; what `permits` bars is refused at
 * each step. The size limit is on decoded bytes.
 */
export async function fetchPage(
  address: string,
  permits: (address: string) => boolean,
): Promise<Result<RawArticle, Refusal>> {
  const agent = guardedAgent(permits);
  try {
    const response = await fetch(address, {
      dispatcher: agent,
      headers: { 'user-agent': USER_AGENT, accept: 'text/html, application/xml;q=0.9, */*;q=0.1' },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return failed(address, `the server answers ${response.status} ${response.statusText}`.trim());
    }
    const bytes = await bodyOf(response);
    if (bytes === null) return refused(tooLarge(address, LARGEST_INPUT + 1));
    const type = response.headers.get('content-type') ?? '';
    const charset = /charset\s*=\s*"?([^\s";]+)/iu.exec(type)?.[1] ?? null;
    return ok({ locator: address, bytes, charset, url: response.url });
  } catch (error) {
    return failed(address, reasonOf(error));
  } finally {
    await agent.close();
  }
}

/** The decoded body, or `null` if it is larger than we read. */
async function bodyOf(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST_INPUT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failed(address: string, why: string): { ok: false; reason: Refusal } {
  return refused({
    reason: 'fetch-failed',
    message: `${address}: cannot be fetched: ${why}. Check the address and try again.`,
  });
}

/** The innermost cause says what happened; the outer errors only that something did. */
function reasonOf(error: unknown): string {
  if (error instanceof PrivateAddressError) {
    return `${error.address} is not a public address, and only public addresses are fetched`;
  }
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no whole answer in ${TIMEOUT / 1000} s`;
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
