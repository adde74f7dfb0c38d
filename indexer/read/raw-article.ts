import type { Validators } from '../../src/domain/validators.ts';
import type { FieldMap } from './json/field-map.ts';

/** An input before it is read: bytes and where they came from. */
export interface RawArticle {
  /**
   * A file's path, an address, "stdin:" and a hash of what came that way, or a place in a container
   * ("pages.zip#news/story.html").
   */
  readonly locator: string;
  readonly bytes: Uint8Array;
  /** The charset of the HTTP header, or `null`. */
  readonly charset: string | null;
  /** The address it was fetched from, or `null` for files. */
  readonly url: string | null;
  /** By what its host tells whether it has changed. Absent for files. */
  readonly validators?: Validators;
  /** When it is read, ISO 8601: what is embargoed until later is not shown. Absent: nothing is released. */
  readonly readAt?: string;
  /** Where records of its kind have their parts, as far as the user has said. */
  readonly fields?: FieldMap;
}
