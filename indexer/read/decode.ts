import { TextDecoder } from '@exodus/bytes/encoding.js';
import { detect } from 'chardet';
import sniff from 'html-encoding-sniffer';
import { ok, type Result, refused } from '../../src/domain/result.ts';
import { MAX_BYTES } from './limits.ts';
import type { RawArticle } from './raw-article.ts';
import type { Refusal } from './refusal.ts';

/** A label no page can declare: tells "nothing was declared" from a declared windows-1252. */
const UNDECLARED = 'x-undeclared';

/** Control characters that no text holds; tab, line ends and form feed are text. */
const CONTROL_LIMIT = 0x20;
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

/** Bytes looked at to tell text from other data. */
const SAMPLE = 4096;

/**
 * Turns bytes into text. What decides the charset, in order: byte order mark, the HTTP header,
 * `<meta>` or the XML declaration, whether it is strict UTF-8, and last a detector that looks at the
 * letters. NUL characters and the byte order mark are left out; line ends become "\n"; the text is
 * in Unicode form NFC. Refuses what is empty, too large or no text.
 */
export function decode(raw: RawArticle): Result<string, Refusal> {
  const { bytes, locator } = raw;
  if (bytes.length > MAX_BYTES) {
    return refused({
      reason: 'too-large',
      message: `${locator}: ${bytes.length} bytes, at most ${MAX_BYTES} are read as one input; split it`,
    });
  }
  const declared = declaredCharset(raw);
  const strict = strictUtf8(bytes, declared);
  const charset = strict === null ? (declared ?? guessCharset(bytes)) : 'utf-8';
  if (!charset.startsWith('utf-16') && looksBinary(bytes)) {
    return refused({
      reason: 'binary',
      message: `${locator}: this is binary data, not text; give HTML, plain text, a feed or a wire format`,
    });
  }
  const decoded = strict ?? new TextDecoder(charset).decode(bytes);
  const text = withoutCarriageReturns(decoded.replaceAll('\u0000', '')).normalize('NFC');
  if (text.trim() === '') {
    return refused({ reason: 'empty', message: `${locator}: the input is empty` });
  }
  return ok(text);
}

function withoutCarriageReturns(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

/**
 * The text, where it may be UTF-8 and is so without a fault. Pages that were saved again keep the
 * declaration of another charset, in which their bytes mean nothing: other charsets' text is never
 * valid UTF-8.
 */
function strictUtf8(bytes: Uint8Array, declared: string | null): string | null {
  const mayBe = declared === null || /^(?:utf-8|windows-125|iso-8859)/u.test(declared);
  if (!mayBe) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function guessCharset(bytes: Uint8Array): string {
  return labelOf(detect(bytes.subarray(0, 64 * 1024))) ?? 'windows-1252';
}

function declaredCharset({ bytes, charset }: RawArticle): string | null {
  const header = charset === null ? {} : { transportLayerEncodingLabel: charset };
  const sniffed = sniff(bytes, { ...header, defaultEncoding: UNDECLARED });
  const label = sniffed === UNDECLARED ? xmlCharset(bytes) : sniffed;
  return labelOf(label);
}

/** The encoding of an XML declaration (XML 1.0, appendix F.1). */
function xmlCharset(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]{0,150}?encoding\s*=\s*["']([\w.:-]+)/u.exec(start)?.[1] ?? null;
}

function labelOf(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * Whether the beginning holds control characters as only other data does: a few strays are a damaged
 * text, one in fifty is not (tuned on pages, pictures, archives and PDF files, 2026-11).
 */
function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, SAMPLE);
  if (start.length === 0) return false;
  let controls = 0;
  for (const byte of start) {
    if (byte < CONTROL_LIMIT && !TEXT_CONTROLS.has(byte)) controls += 1;
  }
  return controls > start.length / 50 || hasMagic(start);
}

/** File signatures of data that may begin with much text. */
const SIGNATURES: readonly string[] = [
  '%PDF-',
  '\u0089PNG',
  'GIF8',
  'PK\u0003\u0004',
  '\u001f\u008b',
];

function hasMagic(start: Uint8Array): boolean {
  const head = String.fromCharCode(...start.subarray(0, 8));
  return SIGNATURES.some((signature) => head.startsWith(signature));
}
