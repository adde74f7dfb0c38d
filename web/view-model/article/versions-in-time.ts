import type { VersionSummary } from '../../../src/archive/records.ts';
import { articleAddress } from '../../address.ts';

/** The versions of an article, oldest first, one at least, and where they are. */
export interface KeptVersions {
  readonly id: string;
  readonly versions: readonly VersionSummary[];
  /** Begins this site's addresses. */
  readonly origin: string;
}

/** The version that stood at a time (ms): the last that was read by then, the first for any time before. */
export function versionAt(
  versions: readonly VersionSummary[],
  time: number,
): VersionSummary | undefined {
  return versions.findLast(({ readAt }) => Date.parse(readAt) <= time) ?? versions[0];
}

/** The address of an article's list of versions (`timeMap`). */
export function timeMapAddress(id: string): string {
  return `${articleAddress(id)}/timemap`;
}

/** An instant as HTTP and Memento write it: "Tue, 20 Nov 2012 10:00:00 GMT". */
export function httpDate(instant: string): string {
  return new Date(instant).toUTCString();
}

/**
 * Every version of an article with the time at which it was read, as a TimeMap (RFC 7089, section 5) in the format
 * `application/link-format` (RFC 6690). The article's own address is the original and its own TimeGate.
 */
export function timeMap({ id, versions, origin }: KeptVersions): string {
  const last = versions.length - 1;
  return [
    originalLink({ id, origin }),
    `<${origin}${timeMapAddress(id)}>; rel="self"; type="application/link-format"`,
    ...versions.map(({ version, readAt }, place) => {
      const rel = [place === 0 ? 'first' : '', place === last ? 'last' : '', 'memento'];
      return `<${origin}${articleAddress(id, { version })}>; rel="${rel.filter(Boolean).join(' ')}"; datetime="${httpDate(readAt)}"`;
    }),
  ].join(',\n');
}

/** What the `Link` header of an article and its versions says: where the original and the list of versions are. */
export function versionLinks({ id, origin }: Pick<KeptVersions, 'id' | 'origin'>): string {
  return `${originalLink({ id, origin })}, <${origin}${timeMapAddress(id)}>; rel="timemap"; type="application/link-format"`;
}

function originalLink({ id, origin }: Pick<KeptVersions, 'id' | 'origin'>): string {
  return `<${origin}${articleAddress(id)}>; rel="original timegate"`;
}
