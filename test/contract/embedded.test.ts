import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedEngine } from '../../src/search/embedded/engine.ts';
import { describeSearchContract } from './search-contract.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describeSearchContract('embedded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  folders.push(folder);
  return openEmbeddedEngine({ folder, readOnly: false });
});
