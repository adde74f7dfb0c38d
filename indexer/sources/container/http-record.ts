import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { LARGEST_INPUT } from '../source.ts';

const DECODERS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/** An answer of a web server as it was archived. */
export interface HttpRecord {
  readonly status: number;
  readonly type: string;
  readonly charset: string | null;
  readonly body: Uint8Array;
}

/**
 * Takes an archived HTTP answer (RFC 9112) apart and undoes its transfer and content codings, at most to
 * our largest input. `null` where it is none, or does not decode.
 */
export async function readHttpRecord(bytes: Uint8Array): Promise<HttpRecord | null> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = data.indexOf('\r\n\r\n');
  const bare = end < 0 ? data.indexOf('\n\n') : -1;
  if (end < 0 && bare < 0) return null;
  const head = data.subarray(0, end < 0 ? bare : end).toString('latin1');
  const [first = '', ...lines] = head.split(/\r?\n/u);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = headersOf(lines);
  let body: Uint8Array = data.subarray(end < 0 ? bare + 2 : end + 4);
  if (/chunked/iu.test(headers.get('transfer-encoding') ?? '')) body = unchunked(body);
  const coding = headers.get('content-encoding')?.trim().toLowerCase();
  const decode = Object.entries(DECODERS).find(([name]) => name === coding)?.[1];
  if (decode !== undefined) {
    const decoded = await decode(body, { maxOutputLength: LARGEST_INPUT }).catch(() => null);
    // Some crawlers store the decoded page and keep the header.
    if (decoded !== null) body = decoded;
    else if (!looksPlain(body)) return null;
  }
  const type = headers.get('content-type') ?? '';
  return {
    status: Number(status),
    type: (type.split(';')[0] ?? '').trim().toLowerCase(),
    charset: /charset\s*=\s*"?([^\s";]+)/iu.exec(type)?.[1] ?? null,
    body,
  };
}

/** Header fields by name in lower case; of one that comes twice the last counts. */
export function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function looksPlain(body: Uint8Array): boolean {
  return /^\s*</u.test(Buffer.from(body.subarray(0, 64)).toString('latin1'));
}

/** The body of chunks (RFC 9112, 7.1); one that is not chunked after all stays as it is. */
function unchunked(body: Uint8Array): Uint8Array {
  const data = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < data.length; ) {
    const end = data.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})(?:;.*)?$/iu.exec(
      end < 0 || end - at > 200 ? '' : data.subarray(at, end).toString('latin1').trim(),
    )?.[1];
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(data.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
