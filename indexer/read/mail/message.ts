import { TextDecoder } from '@exodus/bytes/encoding.js';

/** A part of a message (RFC 2045): its header fields by name in lower case, and its body undecoded. */
export interface MailPart {
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes as Latin-1. */
  readonly body: string;
}

/** How deep parts may hold parts; press releases need two or three. */
const MOST_DEPTH = 10;

/** Takes a message or a part of one apart at the first blank line; folded fields are unfolded. */
export function openPart(text: string): MailPart {
  const end = /\r?\n\r?\n/u.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

/** The text parts of a message in their order, attachments left out. */
export function textParts(part: MailPart, depth = 0): MailPart[] {
  const type = typeOf(part);
  if (/^attachment/iu.test(part.headers.get('content-disposition') ?? '')) return [];
  if (!type.startsWith('multipart/')) return /^text\/(?:plain|html)$/u.test(type) ? [part] : [];
  const boundary = parameterOf(part.headers.get('content-type') ?? '', 'boundary');
  if (boundary === null || depth >= MOST_DEPTH) return [];
  // The stretch before the first boundary and the one behind the last are for old readers.
  return `\n${part.body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => textParts(openPart(piece.replace(/^[^\n]*\n/u, '')), depth + 1));
}

/** The media type of a part, in lower case; plain text unless told. */
export function typeOf(part: MailPart): string {
  return (
    (part.headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? ''
  );
}

/** The words of a text part, its transfer coding and charset undone. */
export function wordsOf(part: MailPart): string {
  const coding = (part.headers.get('content-transfer-encoding') ?? '').toLowerCase();
  const bytes =
    coding === 'base64'
      ? Buffer.from(part.body, 'base64')
      : Buffer.from(
          coding === 'quoted-printable'
            ? unquoted(part.body.replaceAll(/=[ \t]*\r?\n/gu, ''))
            : part.body,
          'latin1',
        );
  const charset = parameterOf(part.headers.get('content-type') ?? '', 'charset');
  return decoded(bytes, charset).replaceAll(/\r\n?/gu, '\n').replaceAll('\0', '').normalize('NFC');
}

/** A header field with its encoded words (RFC 2047) decoded. */
export function plainHeader(value: string): string {
  return value
    .replaceAll(/\?=\s+=\?/gu, '?==?')
    .replaceAll(
      /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,2000})\?=/giu,
      (_whole, charset: string, coding: string, text: string) => {
        const bytes =
          coding.toLowerCase() === 'b'
            ? Buffer.from(text, 'base64')
            : Buffer.from(unquoted(text.replaceAll('_', ' ')), 'latin1');
        return decoded(bytes, charset);
      },
    )
    .trim();
}

function unquoted(text: string): string {
  return text.replaceAll(/=([0-9a-f]{2})/giu, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** UTF-8 where it is, else what is declared, else windows-1252. */
function decoded(bytes: Uint8Array, charset: string | null): string {
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: charset === null }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function parameterOf(field: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;]{1,200}))`, 'iu').exec(
    field,
  );
  return match?.[1] ?? match?.[2] ?? null;
}
