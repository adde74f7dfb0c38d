import { type Digest, digest } from './digest.ts';
import type { RawArticle } from './read/raw-article.ts';
import { keepHeapSmall } from './small-heap.ts';

/** Megabytes that a thread may hold between two bundles; its tables take 40 of them. */
const HEAP = 64;

const tidy = keepHeapSmall(HEAP);

/** What each of the pool's threads runs (piscina calls the default export): inputs to digests, in order. */
export default function digestAll(raws: readonly RawArticle[]): Digest[] {
  const digests = raws.map(digest);
  tidy();
  return digests;
}
