import type { Result } from '../../src/domain/result.ts';
import type { RawArticle } from '../read/raw-article.ts';
import type { Refusal } from '../read/refusal.ts';

/** What a place gives: its bytes, or word that they are those of its last reading; or why they cannot be had. */
export type Loaded = Result<RawArticle | Unchanged, Refusal>;

/** What a host answers that was asked by the validators of the last reading (RFC 9110, 15.4.5). */
export type Unchanged = 'unchanged';

/** A place that holds one input. Its bytes are loaded when its turn comes. */
export interface Source {
  /** A file's absolute path, an address, a place in a container ("pages.warc.gz#7"), or "-" for standard input. */
  readonly locator: string;
  /** Never rejects. `unchanged` comes only from a visitor that was told what is known. */
  load(): Promise<Loaded>;
  /** The inputs inside, where the place is a container of many; `null` where it is one input. */
  unpack?(): Promise<AsyncIterable<ContainerItem> | null>;
}

/** Sources in their order, each made when its turn comes: a folder may hold a million. */
export interface SourceList extends Iterable<Source> {
  readonly length: number;
}

/** What a container gives: an input, or word that a part of it is no article by its kind. */
export type ContainerItem =
  | { readonly kind: 'input'; readonly source: Source }
  | { readonly kind: 'passed-over' };

/** The largest input that is read, in bytes: the longest articles are under 2 MB, feeds under 20. */
export const LARGEST_INPUT = 32 * 1024 * 1024;
