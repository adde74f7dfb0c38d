import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARTICLE_FORMS, BLOCK_KINDS } from '../../src/domain/article.ts';
import {
  articleDocumentSchema,
  FACETS,
  quotationDocumentSchema,
} from '../../src/domain/document.ts';
import { CERTAINTIES, SPEAKER_KINDS, SPEECH_KINDS } from '../../src/domain/quotation.ts';

const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');
/** The words in the first column of the glossary's tables, in code marks. */
const defined = new Set(
  glossary
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map((m) => m[1])),
);

describe('docs/glossary.md', () => {
  test.each([
    ['block kind', [...BLOCK_KINDS]],
    ['form of an article', [...ARTICLE_FORMS]],
    ['kind of speech', [...SPEECH_KINDS]],
    ['certainty', [...CERTAINTIES]],
    ['kind of speaker', [...SPEAKER_KINDS]],
    ['field of an article document', Object.keys(articleDocumentSchema.shape)],
    ['field of a quotation document', Object.keys(quotationDocumentSchema.shape)],
    ['facet', [...FACETS.articles, ...FACETS.quotations]],
  ])('defines every %s', (_what, words) => {
    expect(words.filter((word) => !defined.has(word))).toEqual([]);
  });
});
