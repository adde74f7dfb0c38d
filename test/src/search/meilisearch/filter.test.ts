import { expect, test } from 'vitest';
import { filtersOf, isAnyOf } from '../../../../src/search/meilisearch/filter.ts';

const request = {
  filters: [
    { facet: 'person', anyOf: ['ada-lind', 'bo-renn'] },
    { facet: 'year', anyOf: ['2012'] },
  ],
  since: '2012-01-01',
  until: '2012-12-28',
} as const;

test('values of one facet are alternatives, facets and days are joined', () => {
  expect(filtersOf(request)).toEqual([
    'person IN ["ada-lind", "bo-renn"]',
    'year IN ["2012"]',
    'dayNumber >= 20120101',
    'dayNumber <= 20121228',
  ]);
});

test("counting a facet's values leaves out its own refinement alone", () => {
  expect(filtersOf(request, 'person')).toEqual([
    'year IN ["2012"]',
    'dayNumber >= 20120101',
    'dayNumber <= 20121228',
  ]);
});

test('a value cannot break out of its quotation marks', () => {
  expect(isAnyOf('person', ['x" OR year = "2012', 'back\\slash'])).toBe(
    'person IN ["x\\" OR year = \\"2012", "back\\\\slash"]',
  );
});
