import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf, likeness, shinglesOf } from '../../../../src/archive/copies/fingerprint.ts';

const words = fc.array(
  fc.constantFrom('flood', 'wall', 'harbour', 'council', 'night', 'boat', 'wind'),
  {
    minLength: 40,
    maxLength: 200,
  },
);

test('likeness is the same from both sides, between 0 and 1, and 1 of a text with itself', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [shinglesOf(one.join(' ')), shinglesOf(other.join(' '))];
      expect(likeness(a, b)).toBe(likeness(b, a));
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(likeness(a, b)).toBeLessThanOrEqual(1);
      expect(likeness(a, a)).toBe(1);
    }),
  );
});

test('equal texts share all bands, whatever their capitals, accents and white space', () => {
  fc.assert(
    fc.property(words, (text) => {
      const plain = bandsOf(shinglesOf(text.join(' ')));
      expect(bandsOf(shinglesOf(text.join('\n ').toUpperCase()))).toEqual(plain);
      expect(plain.every(Number.isSafeInteger)).toBe(true);
    }),
  );
});

test('a text of fewer than forty words has no bands and is like no other', () => {
  const short = shinglesOf('wall '.repeat(39));
  expect(bandsOf(short)).toEqual([]);
  expect(likeness(short, short)).toBe(0);
});

test('a cut of a tenth leaves two texts alike, another report does not', () => {
  const text = Array.from({ length: 300 }, (_, at) => `word${at}`);
  const whole = shinglesOf(text.join(' '));
  // 270 of 300 words: 267 of 297 shingles.
  expect(likeness(whole, shinglesOf(text.slice(0, 270).join(' ')))).toBeCloseTo(267 / 297);
  expect(likeness(whole, shinglesOf(text.toReversed().join(' ')))).toBe(0);
});
