import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import request from 'supertest';
import { createApp } from '../../web/app.ts';
import { fillArchive, type ServedArchive } from './served-archive.ts';

/** The pages over an archive of their own. */
export interface OpenPages {
  readonly served: ServedArchive;
  open(path: string): ReturnType<typeof openPage>;
  /** Closes the archive and takes it away. */
  close(): Promise<void>;
}

/** Fills an archive and opens its pages, as a reader without a script does; `withdrawn` as `fillArchive` has it. */
export async function openPages(
  pages: Readonly<Record<string, string>>,
  withdrawn: readonly string[] = [],
): Promise<OpenPages> {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  const served = await fillArchive(folder, pages, { withdrawn });
  return {
    served,
    open: (path) => openPage(served, path),
    async close() {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks for one page and reads it. */
async function openPage(served: ServedArchive, path: string) {
  const response = await request(createApp(served)).get(path);
  const { document } = parseHTML(response.text);
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) => each.textContent.trim());
  return { response, document, texts, heading: texts('h1')[0] };
}
