import type { ArticleToStore } from '../../src/archive/writer.ts';
import type { Article, Block } from '../../src/domain/article.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { type Person, slugOf } from '../../src/domain/person.ts';

interface Said {
  readonly by: string;
  readonly words: string;
}

/**
 * An invented article whose paragraphs each print one direct quotation, with what a careful reader
 * finds in it: enough for tests that keep and show articles and do not care how they were read.
 */
export function articleSaying(
  headline: string,
  said: readonly Said[],
  facts: Partial<Article> = {},
): ArticleToStore {
  let text = headline;
  const blocks: Block[] = [{ kind: 'headline', span: { start: 0, end: headline.length } }];
  const persons = new Map<string, Person>();
  const quotations: Extraction['quotations'][number][] = [];
  for (const { by, words } of said) {
    const start = text.length + 2;
    text += `\n\n“${words},” said ${by}.`;
    blocks.push({ kind: 'paragraph', span: { start, end: text.length } });
    const content = { start: start + 1, end: start + 1 + words.length };
    const cue = { start: content.end + 3, end: content.end + 7 };
    const source = { start: cue.end + 1, end: cue.end + 1 + by.length };
    const full = by.includes(' ');
    const known = persons.get(by);
    persons.set(by, {
      id: slugOf(by),
      kind: 'person',
      name: by,
      full,
      gender: null,
      forms: [{ text: by, spans: [...(known?.forms[0]?.spans ?? []), source] }],
      roles: [],
    });
    quotations.push({
      number: quotations.length + 1,
      kind: 'direct',
      content: [content],
      clause: null,
      cue,
      source,
      speakerKind: 'person',
      speaker: slugOf(by),
      speakerName: by,
      venue: null,
      saidOn: null,
      certainty: 'sure',
      rule: 'said NAME',
      chain: [],
    });
  }
  const article: Article = {
    url: null,
    publisher: 'The Test Herald',
    headline,
    section: null,
    byline: null,
    authors: [],
    published: '2012-12-28',
    modified: null,
    language: 'en',
    keywords: [],
    text,
    blocks,
    ...facts,
  };
  return {
    identity: article.url ?? headline,
    article,
    extraction: {
      dateline: null,
      quotations,
      persons: [...persons.values()],
      countries: [],
      topics: [],
      language: 'en',
    },
  };
}
