import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ReadPage } from './read-page.ts';

/** What Mozilla's Readability reads on a page: the peer whose figures stand beside ours. */
export function readabilityOf(bytes: Uint8Array): Omit<ReadPage, 'id' | 'ms'> {
  try {
    const { document } = parseHTML(new TextDecoder().decode(bytes));
    const article = new Readability(document as never).parse();
    return {
      title: article?.title ?? null,
      authors: article?.byline ? [article.byline] : [],
      published: article?.publishedTime ?? null,
      body: article?.textContent ?? '',
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { title: null, authors: [], published: null, body: '', error: message };
  }
}
