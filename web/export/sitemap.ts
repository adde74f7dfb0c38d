import type { ArchiveReader } from '../../src/archive/reader.ts';
import {
  articleAddress,
  paperAddress,
  personAddress,
  placeAddress,
  topicAddress,
} from '../address.ts';
import { escaped } from './xml.ts';

/** Addresses of one sitemap file: fewer than the 50,000 that sitemaps.org allows, quick to make. */
const PER_FILE = 10_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** An address of this site, and when what is there last changed, if that is known. */
interface Place {
  readonly address: string;
  readonly changed: string | null;
}

/** The index of the sitemap: files of articles, of people, and one of places, topics and papers. */
export function sitemapIndex(archive: ArchiveReader, origin: string): string {
  const { articles } = archive.status();
  const people = archive.people.letters('person').reduce((sum, { count }) => sum + count, 0);
  const files = [...numbered('articles', articles), ...numbered('people', people), 'lists'];
  const entries = files.map(
    (file) => `<sitemap><loc>${origin}/sitemap/${file}.xml</loc></sitemap>`,
  );
  return document('sitemapindex', entries);
}

/** One file of the sitemap by its name ("articles-1", "people-2", "lists"); `null` for any other name. */
export function sitemapFile(archive: ArchiveReader, name: string, origin: string): string | null {
  const places = placesOf(archive, name);
  return places === null || places.length === 0
    ? null
    : document(
        'urlset',
        places.map(
          ({ address, changed }) =>
            `<url><loc>${escaped(origin + address)}</loc>${changed === null ? '' : `<lastmod>${escaped(changed)}</lastmod>`}</url>`,
        ),
      );
}

function placesOf(archive: ArchiveReader, name: string): Place[] | null {
  if (name === 'lists') {
    const { registers } = archive;
    return [
      ...registers.places('country').map(({ id }) => placeAddress(id)),
      ...registers.places('city').map(({ id }) => placeAddress(id)),
      ...registers.topics().map(({ id }) => topicAddress(id)),
      ...registers.papers().map(({ id }) => paperAddress(id)),
    ].map((address) => ({ address, changed: null }));
  }
  const [, kind, number] = /^(articles|people)-(\d{1,6})$/u.exec(name) ?? [];
  if (kind === undefined) return null;
  const part = { offset: (Number(number) - 1) * PER_FILE, limit: PER_FILE };
  if (part.offset < 0) return null;
  if (kind === 'articles') {
    return archive
      .currentArticles(part)
      .map(({ id, changed }) => ({ address: articleAddress(id), changed }));
  }
  return archive.people
    .list({ kind: 'person', letter: null, ...part })
    .map(({ id }) => ({ address: personAddress(id), changed: null }));
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: Math.ceil(count / PER_FILE) }, (_, file) => `${name}-${file + 1}`);
}

function document(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</${root}>\n`;
}
