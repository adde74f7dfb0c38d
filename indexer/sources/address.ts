import { readAddressList, readSitemap, type Sitemap } from '../read/sitemap.ts';
import type { ContainerItem, Loaded, Source } from './source.ts';
import { createVisitor, type Visitor } from './visitor.ts';

/** How deep sitemaps may lead to sitemaps: an index and what it lists (sitemaps.org), and one more. */
const MOST_DEPTH = 3;

/** The page at an http or https address as a source; a sitemap there is the pages that it lists. */
export function fetchSource(address: string, visitor: Visitor = createVisitor()): Source {
  let fetched: Promise<Loaded> | null = null;
  return {
    locator: address,
    async unpack() {
      fetched ??= visitor.visit(address);
      const page = await fetched;
      return listedIn(page, visitor, 1);
    },
    load() {
      const page = fetched ?? visitor.visit(address);
      // The bytes are handed on once: a long list of addresses must not hold them all.
      fetched = null;
      return page;
    },
  };
}

/** The pages at the addresses of a list, one a line; `null` for any other text. */
export function listedPages(text: string, visitor: Visitor): readonly ContainerItem[] | null {
  return readAddressList(text)?.map((address) => pageAt(address, visitor)) ?? null;
}

/** The pages that a sitemap or a list of addresses leads to; `null` for any other page. */
function listedIn(
  loaded: Loaded,
  visitor: Visitor,
  depth: number,
): AsyncIterable<ContainerItem> | null {
  if (!loaded.ok || loaded.value === 'unchanged') return null;
  const page = loaded.value;
  const text = Buffer.from(page.bytes).toString('utf8').trimStart();
  const sitemap = text.startsWith('<') ? readSitemap(text) : null;
  if (sitemap === null) {
    const listed = listedPages(text, visitor);
    return listed === null ? null : inOrder(listed);
  }
  const { host } = new URL(page.url ?? page.locator);
  return followed({ ...sitemap, host }, visitor, depth);
}

/** Items that are there already, as a stream. */
export async function* inOrder(items: readonly ContainerItem[]): AsyncGenerator<ContainerItem> {
  yield* items;
}

/** A sitemap speaks for its own host alone (sitemaps.org/protocol.html#location). */
async function* followed(
  { pages, sitemaps, host }: Sitemap & { readonly host: string },
  visitor: Visitor,
  depth: number,
): AsyncGenerator<ContainerItem> {
  const own = (other: string) => URL.canParse(other) && new URL(other).host === host;
  for (const page of pages.filter(own)) yield pageAt(page, visitor);
  if (depth >= MOST_DEPTH) return;
  for (const next of sitemaps.filter(own)) {
    const fetched = await visitor.visit(next);
    const items = listedIn(fetched, visitor, depth + 1);
    if (items !== null) yield* items;
    else yield { kind: 'input', source: { locator: next, load: async () => fetched } };
  }
}

function pageAt(address: string, visitor: Visitor): ContainerItem {
  return { kind: 'input', source: { locator: address, load: () => visitor.visit(address) } };
}
