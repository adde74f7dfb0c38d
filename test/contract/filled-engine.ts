import { afterAll, beforeAll } from 'vitest';
import type { IndexEntry, SearchEngine, SearchRequest } from '../../src/search/port.ts';
import { ask } from '../support/invented-documents.ts';

/** How a suite comes by an engine of its own with nothing in it. */
export type OpenEngine = () => Promise<SearchEngine>;

/** One engine with these entries in it for the tests of a group. */
export function filledEngine(open: OpenEngine, entries: readonly IndexEntry[]) {
  let opened: SearchEngine | null = null;
  beforeAll(async () => {
    opened = await open();
    await opened.apply(entries);
    await opened.settle();
  });
  afterAll(async () => opened?.close());
  const engine = (): SearchEngine => {
    if (opened === null) throw new Error('The engine is opened before the first test');
    return opened;
  };
  return {
    engine,
    search: (request: Partial<SearchRequest>) => engine().search(ask(request)),
  };
}
