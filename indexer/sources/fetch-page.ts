import { fetch, type Response } from 'undici';
import { ok, refused } from '../../src/domain/result.ts';
import type { Validators } from '../../src/domain/validators.ts';
import type { Refusal } from '../read/refusal.ts';
import { guardedAgent, PrivateAddressError } from './guard.ts';
import { LARGEST_INPUT, type Loaded } from './source.ts';
import { tooLarge } from './too-large.ts';

/** From the first byte asked to the last received, in milliseconds. */
const TIMEOUT = 30_000;

/** The name by which a robots.txt speaks to this program. */
export const AGENT = 'OnTheRecord';

/** What is read best, first. */
const ACCEPT = 'text/html, application/xml;q=0.9, */*;q=0.1';

/** Longest entity tag that is kept, in UTF-16 units: size and time in hexadecimal, as servers make it, have some 20. */
const LONGEST_VALIDATOR = 256;

/** Names the project, so that a paper's administrator knows who asked. */
const USER_AGENT = `${AGENT}/0.1 (news search indexer)`;

/**
 * Fetches the page at an http or https address. Redirects are followed; what `permits` bars is refused at
 * each step. The size limit is on decoded bytes. With the validators `known` of an earlier reading, the host
 * may answer that nothing has changed.
 */
export async function fetchPage(
  address: string,
  permits: (address: string) => boolean,
  known: Validators | null = null,
): Promise<Loaded> {
  const agent = guardedAgent(permits);
  try {
    const response = await fetch(address, {
      dispatcher: agent,
      headers: { 'user-agent': USER_AGENT, accept: ACCEPT, ...conditionsOf(known) },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.status === 304 && known !== null) return ok('unchanged');
    if (!response.ok) {
      await response.body?.cancel();
      return failed(address, `the server answers ${response.status} ${response.statusText}`.trim());
    }
    const bytes = await bodyOf(response);
    if (bytes === null) return refused(tooLarge(address, LARGEST_INPUT + 1));
    const type = response.headers.get('content-type') ?? '';
    const charset = /charset\s*=\s*"?([^\s";]+)/iu.exec(type)?.[1] ?? null;
    const validators = validatorsOf(response);
    return ok({ locator: address, bytes, charset, url: response.url, validators });
  } catch (error) {
    return failed(address, reasonOf(error));
  } finally {
    await agent.close();
  }
}

/** "Only if it has changed", by an entity tag before a time (RFC 9110, 13.1). */
function conditionsOf(known: Validators | null): Record<string, string> {
  return {
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
}

function validatorsOf({ headers }: Response): Validators {
  const kept = (name: string) => {
    const value = headers.get(name);
    return value !== null && value.length <= LONGEST_VALIDATOR ? value : null;
  };
  return { etag: kept('etag'), lastModified: kept('last-modified') };
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
