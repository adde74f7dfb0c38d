import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { likeness } from '../../../../web/view-model/quotation/alike.ts';

describe('how alike two statements are', () => {
  test.each([
    [
      'the same words',
      'We will build the dam in the spring',
      'We will build the dam in the spring',
      'repeat',
    ],
    [
      'other capitals and marks',
      'We will build the dam in the spring',
      '“WE will build the dam in the spring!”',
      'repeat',
    ],
    [
      'another number',
      'We will build 3 dams in the spring',
      'We will build 5 dams in the spring',
      'different number',
    ],
    [
      'another number in words',
      'We will build three dams in spring',
      'We will build five dams in spring',
      'different number',
    ],
    [
      'a turned sentence',
      'We will build the dam in the spring',
      'We will not build the dam in the spring',
      'negation differs',
    ],
    [
      'a sentence turned by n’t',
      'We did build the dam in the spring',
      'We didn’t build the dam in the spring',
      'negation differs',
    ],
    [
      'a condition',
      'We will build the dam in the spring',
      'We will build the dam in the spring if it thaws',
      'new condition',
    ],
    [
      'other words',
      'We will build the dam in the spring',
      'The harbour is closed to every ship of theirs',
      'other',
    ],
    ['too few words to tell', 'No dam', 'No dam', 'other'],
  ])('%s', (_, earlier, later, expected) => {
    const found = likeness(earlier, later);
    expect(found.kind === 'compare' ? found.difference : found.kind).toBe(expected);
  });

  it('takes any two texts, and any five words as a repeat of themselves', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => likeness(a, b).kind.length > 0));
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 5, maxLength: 30 }),
        (words) => likeness(words.join(' '), words.join(' ')).kind === 'repeat',
      ),
    );
  });
});
