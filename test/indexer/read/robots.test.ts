import { describe, expect, test } from 'vitest';
import { readRobots } from '../../../indexer/read/robots.ts';

describe('robots.txt (RFC 9309)', () => {
  test.each([
    ['nothing', '', '/a', true],
    ['an empty rule', 'User-agent: *\nDisallow:', '/a', true],
    ['everything', 'User-agent: *\nDisallow: /', '/a', false],
    [
      'a group of its own',
      'User-agent: *\nDisallow: /\n\nUser-agent: ontherecord\nDisallow: /b',
      '/a',
      true,
    ],
    [
      'two names for one group',
      'User-agent: other\nUser-agent: OnTheRecord\nDisallow: /a',
      '/a',
      false,
    ],
    ['the longest rule', 'User-agent: *\nDisallow: /a\nAllow: /a/open', '/a/open/1', true],
    ['a tie', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a star', 'User-agent: *\nDisallow: /*/private', '/x/y/private/1', false],
    ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['an end that is there', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['a remark', 'User-agent: * # all\nDisallow: /a # closed', '/a', false],
    ['another group', 'User-agent: other\nDisallow: /', '/a', true],
  ])('%s', (_name, text, path, expected) => {
    expect(readRobots(text, 'OnTheRecord').allows(path)).toBe(expected);
  });

  test('a pause that is asked for', () => {
    expect(readRobots('User-agent: *\nCrawl-delay: 5', 'OnTheRecord').delay).toBe(5);
  });
});
