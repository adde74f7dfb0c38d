import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Seals forms, so that only a form that we sent, for this very thing and not long ago, is taken. */
export interface FormSeal {
  /** A seal for a form about `subject`; no two are the same. */
  make(subject: string): string;
  /** Whether it is a seal of ours for `subject` that is younger than a day. */
  holds(seal: string, subject: string): boolean;
}

/** How long a form may lie open before it is sent, in ms. */
const LIFETIME = 24 * 60 * 60 * 1_000;

/** A secret to seal with, made anew at each start: a form from before is shown once more, filled in. */
export function createSealSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Seals with `secret`, which all processes that serve the same pages share. */
export function createFormSeal(secret: string, now: () => number): FormSeal {
  const sign = (subject: string, made: string, nonce: string) =>
    createHmac('sha256', secret).update(`${made}.${nonce}.${subject}`).digest('base64url');
  return {
    make(subject) {
      const made = now().toString(36);
      const nonce = randomBytes(9).toString('base64url');
      return `${made}.${nonce}.${sign(subject, made, nonce)}`;
    },
    holds(seal, subject) {
      const [made = '', nonce = '', given = ''] = seal.split('.');
      const expected = Buffer.from(sign(subject, made, nonce));
      const signature = Buffer.from(given);
      if (signature.length !== expected.length) return false;
      if (!timingSafeEqual(signature, expected)) return false;
      return now() - Number.parseInt(made, 36) < LIFETIME;
    },
  };
}
