import type { Article } from '../../src/domain/article.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { findPersons } from './people/persons.ts';
import { findCountries } from './places/countries.ts';
import { findDateline, splitDateline } from './places/dateline.ts';
import { findQuotations } from './quotations/quotations.ts';
import { findTopics } from './topics/topics.ts';

/** An article with its dateline in a block of its own, and everything that was found in it. */
export interface Extracted {
  readonly article: Article;
  readonly extraction: Extraction;
}

/**
 * Finds everything an article says about who spoke, where and about what. Pure and total: any article
 * gives an extraction, in time linear in its length. The text stays as it is; the blocks may be cut
 * where the dateline ends. The language is told by `withLanguage`: its tables are large, and reading threads
 * do not need them.
 */
export function extract(read: Article): Extracted {
  const dateline = findDateline(read);
  const article = splitDateline(read, dateline);
  const persons = findPersons(article);
  const { quotations, organisations } = findQuotations(article, persons);
  return {
    article,
    extraction: {
      dateline,
      quotations,
      persons: [...persons, ...organisations],
      countries: findCountries(article, dateline),
      topics: findTopics(article),
      language: null,
    },
  };
}
