import { ok, refused } from '../../../src/domain/result.ts';
import { composeArticle } from '../compose.ts';
import type { PlacedReading } from '../placed.ts';
import { openPart, plainHeader, textParts, typeOf, wordsOf } from './message.ts';

/** How many bytes show whether an input is a message. */
const SAMPLE = 8192;

/** Characters of a field that are read: a subject or a sender's name is far shorter. */
const LONGEST_FIELD = 2000;

/** Fields with which messages begin (RFC 5322, 3.6, and what servers put before). */
const FIRST_FIELD =
  /^(?:From \S.*\r?\n)?(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|From|To|Subject|Date|Reply-To|Sender|X-[\w-]{1,40}|DKIM-Signature|ARC-[\w-]{1,40}|Content-Type|List-[\w-]{1,40}):/iu;

/** Whether bytes are a mail message: they begin with its fields, among them who sent it and when. */
export function isMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  if (!FIRST_FIELD.test(start)) return false;
  const head = start.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  return /^From:/imu.test(head) && /^(?:Date|Message-ID|MIME-Version|Received):/imu.test(head);
}

/**
 * The press release in a mail message (RFC 5322, MIME): the subject is its headline, the sender its
 * publisher. Plain text comes before HTML; attachments and what stands behind a signature's mark are
 * left out. Its Message-ID names it wherever it is kept.
 */
export function readMail(bytes: Uint8Array, locator: string): PlacedReading {
  const message = openPart(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/^From .*\r?\n/u, ''),
  );
  const header = (name: string) =>
    plainHeader((message.headers.get(name) ?? '').slice(0, LONGEST_FIELD)) || null;
  const parts = textParts(message);
  const plain = parts.find((part) => typeOf(part) === 'text/plain' && part.body.trim() !== '');
  const html = plain === undefined ? parts.find((part) => typeOf(part) === 'text/html') : undefined;
  const chosen = plain ?? html;
  const article =
    chosen === undefined
      ? null
      : composeArticle(
          {
            headline: header('subject')?.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/iu, '') || null,
            byline: null,
            html: html === undefined ? null : wordsOf(html),
            text: plain === undefined ? null : unwrapped(wordsOf(plain)),
            url: null,
            publisher: senderOf(header('from')),
            section: null,
            published: [header('date')],
            modified: [],
            language: header('content-language'),
            keywords: (header('keywords') ?? '').split(',').flatMap((word) => word.trim() || []),
          },
          locator,
        );
  if (article === null) {
    return refused({
      reason: 'no-article',
      message: `${locator}: the message holds no text. What is attached to it has to be saved and added by itself.`,
    });
  }
  const id = /<([^<>\s]{1,200})>/u.exec(message.headers.get('message-id') ?? '')?.[1];
  return ok({
    articles: [{ article, place: id === undefined ? null : `mid:${id}` }],
    withheld: [],
  });
}

/** A line for each paragraph: the lines of a message are broken where its writer's program liked. */
function unwrapped(text: string): string {
  return (text.split(/^-- ?$/mu, 1)[0] ?? '')
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .join(' '),
    )
    .join('\n');
}

/** The name before the address, or the address itself. */
function senderOf(from: string | null): string | null {
  if (from === null) return null;
  const name = from
    .replace(/\s*<[^<>]*>\s*$/u, '')
    .replaceAll(/^"|"$/gu, '')
    .trim();
  return name === '' ? from.replaceAll(/[<>]/gu, '') : name;
}
