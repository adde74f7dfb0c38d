import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { relevanceEvaluation } from '../../eval/relevance.ts';

const folder = mkdtempSync(join(tmpdir(), 'otr-relevance-'));
const keep = (name: string, records: readonly object[]) =>
  writeFileSync(
    join(folder, name),
    records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  );

beforeAll(() => {
  keep('a.jsonl', [
    {
      id: 'd1',
      title: 'Ferry strike',
      body: 'The ferries of Quill stay in port.',
      date: '1963-01-04',
    },
    { id: 'd2', body: 'The mayor of Vale opens a bridge.' },
    { id: 'd3', body: 'Wheat is dear this year.' },
  ]);
  keep('b.jsonl', [
    { qid: '1', text: 'ferries of Quill' },
    { qid: '2', text: 'the opening of a new bridge in Vale' },
    { qid: '3', text: 'nobody judged this' },
  ]);
  keep('c.jsonl', [
    { qid: '1', docid: 'd1', rel: 1 },
    { qid: '2', docid: 'd2', rel: 1 },
  ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each judged topic is asked as it stands, and what is relevant comes first here', async () => {
  const { figures, lines } = await relevanceEvaluation.run(folder);
  const embedded = Object.entries(figures).filter(([name]) => name.includes(' embedded '));
  const named = new Map(
    embedded.map(([name, figure]) => [name.replace(/^.* embedded /u, ''), figure]),
  );
  expect(named.get('topics')).toBe(2);
  expect(named.get('nDCG@10')).toBe(1);
  expect(named.get('MAP')).toBe(1);
  expect(named.get('P@10')).toBeCloseTo(0.1);
  expect(lines).toContainEqual({ engine: 'embedded', qid: '1', docids: ['d1'] });
});
