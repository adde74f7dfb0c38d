import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedEngine } from '../../src/search/embedded/engine.ts';
import { describeHostileContract } from './hostile-contract.ts';
import { describeOracleContract } from './oracle-contract.ts';
import { describeSearchContract } from './search-contract.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const open = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  folders.push(folder);
  return openEmbeddedEngine({ folder, readOnly: false });
};

describeSearchContract('embedded', open);
describeHostileContract('embedded', open);
describeOracleContract('embedded', open);
