import { generateAtomFeed } from 'feedsmith';
import { printable } from './xml.ts';

/** An entry of a feed, in our words. */
export interface FeedEntry {
  /** What never changes of its address: "article/a1". */
  readonly place: string;
  readonly title: string;
  /** Its page here. */
  readonly url: string;
  /** Who wrote or, of a quotation, who spoke; `[]` where that is not known. */
  readonly authors: readonly string[];
  /** When it was published, ISO 8601, a day or an instant; `null` if not known. */
  readonly published: string | null;
  /** When it last really changed here, an instant. */
  readonly updated: string;
  /** HTML of ours, everything that came out of an article escaped in it. */
  readonly html: string;
  /** Names of topics. */
  readonly categories: readonly string[];
}

/** One page of a list as a feed. */
export interface Feed {
  readonly title: string;
  /** The page of which it is the feed, and itself. */
  readonly url: string;
  readonly self: string;
  readonly previous: string | null;
  readonly next: string | null;
  /** How many there are on all pages, the number of the first here (from 1), and entries of a page. */
  readonly total: number;
  readonly first: number;
  readonly perPage: number;
  /** The query as typed, "" for none, and the number of the page. */
  readonly q: string;
  readonly page: number;
  readonly entries: readonly FeedEntry[];
}

/** The year from which on this site's tag URIs (RFC 4151) are minted. */
const TAG_YEAR = 2026;

/** Stands where nothing was ever updated: an Atom feed must name a moment. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * A feed as Atom (RFC 4287) with links to its other pages (RFC 5005) and the counts of OpenSearch 1.1.
 * Its ids are tag URIs of the site's host, so that a reader knows an entry again whatever else changes.
 */
export function formatFeed(feed: Feed): string {
  const { hostname, pathname, search } = new URL(feed.url);
  const tag = (place: string) => `tag:${hostname},${TAG_YEAR}:${place}`;
  const link = (rel: string, href: string | null, type: string) =>
    href === null ? [] : [{ rel, href, type }];
  const updated = feed.entries.map((entry) => entry.updated).sort();
  return generateAtomFeed({
    id: tag(`${pathname}${search}`.slice(1)),
    title: plain(feed.title),
    updated: updated.at(-1) ?? NEVER,
    generator: { text: 'On the Record' },
    links: [
      ...link('self', feed.self, 'application/atom+xml'),
      ...link('alternate', feed.url, 'text/html'),
      ...link('previous', feed.previous, 'application/atom+xml'),
      ...link('next', feed.next, 'application/atom+xml'),
    ],
    opensearch: {
      totalResults: feed.total,
      startIndex: feed.first,
      itemsPerPage: feed.perPage,
      queries: [{ role: 'request', searchTerms: printable(feed.q), startPage: feed.page }],
    },
    entries: feed.entries.map((entry) => ({
      id: tag(entry.place),
      title: plain(entry.title),
      links: link('alternate', entry.url, 'text/html'),
      // An entry without an author takes the feed's; ours has none, so the archive says who speaks here.
      authors: (entry.authors.length === 0 ? ['not known'] : entry.authors).map((name) => ({
        name: printable(name),
      })),
      ...published(entry.published),
      updated: entry.updated,
      categories: entry.categories.map((term) => ({ term })),
      content: { type: 'html', value: printable(entry.html) },
    })),
  });
}

function plain(text: string) {
  return { type: 'text', value: printable(text) };
}

/** A date as Atom takes it: a day begins at midnight; what is no date is left out. */
function published(date: string | null): { published?: string } {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? {} : { published: new Date(time).toISOString() };
}
