import type { PageElement } from './page-element.ts';
import { preScan, type ScannedPage } from './pre-scan.ts';
import { readThings, type Thing } from './structured-data.ts';
import { parsePage } from './tree.ts';

/** A page with what its readers look things up in. */
export interface Page {
  readonly root: PageElement;
  readonly things: readonly Thing[];
  /** Contents of `<meta>` by name, property or itemprop in lower case, in printed order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
}

/** Contents of one name that are kept; papers print some dozen keywords or authors so. */
const MOST_CONTENTS = 200;

/** Scans and parses a page. Takes time linear in its length. */
export function openPage(html: string): Page {
  const scanned: ScannedPage = preScan(html);
  const root = parsePage(scanned.html);
  const meta = new Map<string, string[]>();
  for (const element of root.named('meta')) {
    const content = element.attribute('content').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = element.attribute(attribute).toLowerCase();
      if (key === '') continue;
      const contents = meta.get(key);
      if (contents === undefined) meta.set(key, [content]);
      else if (contents.length < MOST_CONTENTS) contents.push(content);
    }
  }
  return { root, things: readThings(scanned.jsonLd), meta };
}
