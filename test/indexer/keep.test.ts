import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digest } from '../../indexer/digest.ts';
import { keep } from '../../indexer/keep.ts';
import { openArchiveReader } from '../../src/archive/open-reader.ts';
import { openArchiveWriter } from '../../src/archive/open-writer.ts';
import { testFolder } from '../support/folder.ts';

const item = (uri: string, facts: object = {}) => ({
  uri,
  versioncreated: '2012-12-28T10:00:00Z',
  headline: 'Dam will hold',
  body_text: 'The dam at Vale will hold, the minister said on Friday.',
  ...facts,
});

const BEFORE = '2013-01-01T05:59:59Z';
const AFTER = '2013-01-01T06:00:00Z';

function openWire() {
  const folder = join(testFolder(), 'archive');
  const writer = openArchiveWriter(folder);
  const reader = openArchiveReader(folder);
  onTestFinished(() => {
    reader.close();
    writer.close();
  });
  return {
    writer,
    reader,
    send(locator: string, items: readonly object[], readAt: string) {
      const bytes = new TextEncoder().encode(JSON.stringify(items));
      const found = digest({ locator, bytes, charset: null, url: null, readAt });
      return keep(writer, { locator, hash: 'h', readAt }, found);
    },
  };
}

test('what an agency cancels in one file takes back what it sent in another', () => {
  const { send, reader } = openWire();
  send('first.json', [item('urn:dam'), item('urn:bridge')], BEFORE);
  const { counts, refusal } = send(
    'kill.json',
    [item('urn:dam', { pubstatus: 'canceled' })],
    AFTER,
  );
  expect(counts).toMatchObject({ withdrawn: 1, added: 0 });
  expect(refusal).toBeNull();
  expect(reader.status()).toMatchObject({ articles: 1, failures: {} });
});

test('an embargo holds one item back, says so, and the same file is read again after it', () => {
  const { send, reader, writer } = openWire();
  const items = [item('urn:dam'), item('urn:bridge', { embargoed: '2013-01-01T08:00:00+02:00' })];
  expect(send('wire.json', items, BEFORE)).toMatchObject({
    counts: { added: 1 },
    refusal: { reason: 'withheld', message: expect.stringContaining('2013-01-01T08:00:00+02:00') },
  });
  expect(writer.lastReading('wire.json')?.hash).toBe('');
  expect(send('wire.json', items, AFTER)).toMatchObject({
    counts: { added: 1, unchanged: 1 },
    refusal: null,
  });
  expect(writer.lastReading('wire.json')?.hash).toBe('h');
  expect(reader.status()).toMatchObject({ articles: 2 });
});

test('an input that the archive cannot take is a refusal; the rest of its transaction is kept', () => {
  const { writer, reader } = openWire();
  const found = (locator: string) => {
    const bytes = new TextEncoder().encode(JSON.stringify([item(`urn:${locator}`)]));
    return digest({ locator, bytes, charset: null, url: null, readAt: AFTER });
  };
  const broken = found('broken.json');
  if (broken.ok)
    broken.value[0]?.article.blocks.push({ kind: 'paragraph', span: { start: -1, end: 0 } });
  writer.together(() => {
    for (const [locator, digested] of [
      ['first.json', found('first.json')],
      ['broken.json', broken],
      ['last.json', found('last.json')],
    ] as const) {
      keep(writer, { locator, hash: 'h', readAt: AFTER }, digested);
    }
  });
  expect(reader.status()).toMatchObject({ articles: 2, failures: { crashed: 1 } });
  expect(reader.failures(1)[0]?.message).toContain('broken.json');
});
