import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import request from 'supertest';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openReports, type Reports } from '../../src/reports/open-reports.ts';
import { createApp } from '../../web/app.ts';
import { INVENTED_PAGES } from '../support/invented-pages.ts';
import { runOtr } from '../support/otr.ts';
import { fillArchive, type ServedArchive } from '../support/served-archive.ts';

let folder: string;
let served: ServedArchive;
let reports: Reports;
let app: ReturnType<typeof createApp>;
/** A quotation by Ilse Brandt. */
let quotation: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  served = await fillArchive(folder, INVENTED_PAGES);
  reports = openReports(folder);
  const quotes = await request(createApp(served)).get('/quotes?by=brandt&q=grounds');
  quotation = parseHTML(quotes.text).document.querySelector('.quotation')?.id ?? '';
  return async () => {
    reports.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

beforeEach(() => {
  app = createApp({ ...served, reports });
});

async function openForm(): Promise<string> {
  const { text } = await request(app).get(`/report/${quotation}`);
  const field = parseHTML(text).document.querySelector('input[name=seal]');
  return field?.getAttribute('value') ?? '';
}

const send = (fields: Record<string, string>) =>
  request(app).post(`/report/${quotation}`).type('form').send(fields);

describe('a report of a wrong speaker', () => {
  it('is two clicks away from the evidence, is kept, and is listed by otr reports', async () => {
    const quotes = await request(app).get('/quotes?by=brandt&q=grounds');
    const link = parseHTML(quotes.text).document.querySelector('.evidence a');
    expect(link?.getAttribute('href')).toBe(`/report/${quotation}`);
    const seal = await openForm();
    const sent = await send({ seal, kind: 'wrong speaker', instead: ' Tomas Reyl ', note: '' });
    expect([sent.status, sent.headers.location]).toEqual([303, `/report/${quotation}?sent=1`]);
    const thanks = await request(app).get(sent.headers.location ?? '');
    expect(thanks.text).toContain('kept as number 1');

    const listed = await runOtr(['reports', '--json'], { archive: folder });
    expect(JSON.parse(listed.stdout)).toMatchObject([
      {
        number: 1,
        kind: 'wrong speaker',
        quotation,
        words: 'We see no grounds for a ceasefire in the present circumstances,',
        speaker: 'Ilse Brandt',
        instead: 'Tomas Reyl',
        note: null,
        closedAt: null,
      },
    ]);
    const settled = await runOtr(['reports', '--settle', '1', '--outcome', 'mended'], {
      archive: folder,
    });
    expect([settled.code, settled.stdout.trim()]).toEqual([0, 'No report is open.']);
    const again = await runOtr(['reports', '--settle', '1'], { archive: folder });
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('no report 1 is open');
  }, 60_000);

  it('is made on a form that tells what it could not use of its address', async () => {
    const { text } = await request(app).get(`/report/${quotation}?colour=red`);
    const { document } = parseHTML(text);
    expect([...document.querySelectorAll('.notes li')].map((note) => note.textContent)).toEqual([
      '“colour” is not a parameter of this page and is ignored.',
    ]);
  });

  it('is kept once, however often its form is sent', async () => {
    const before = reports.list({ all: true }).length;
    const seal = await openForm();
    const first = await send({ seal, kind: 'right' });
    const second = await send({ seal, kind: 'right' });
    expect(second.headers.location).toBe(first.headers.location);
    expect(reports.list({ all: true })).toHaveLength(before + 1);
  });
});

describe('a report that comes through a server in front of the pages', () => {
  it('is taken from the public address, whatever host that server asks for', async () => {
    app = createApp({ ...served, reports, publicUrl: 'https://record.example' });
    const seal = await openForm();
    const sent = await send({ seal, kind: 'right' }).set('Origin', 'https://record.example');
    expect(sent.status).toBe(303);
  });
});

describe('a report that is not taken', () => {
  const kept = () => reports.list({ all: true }).length;

  it('comes without a seal of ours, or with one for another quotation', async () => {
    const before = kept();
    const seal = await openForm();
    for (const wrong of ['', 'a.b.c', `${seal}x`, seal.replace(/^./u, '0')]) {
      const { status, text } = await send({ seal: wrong, kind: 'right', note: 'typed already' });
      expect(status).toBe(403);
      expect(text).toContain('typed already');
    }
    expect(kept()).toBe(before);
  });

  it('comes from another site', async () => {
    const before = kept();
    const seal = await openForm();
    const crossed = await send({ seal, kind: 'right' }).set('Sec-Fetch-Site', 'cross-site');
    const foreign = await send({ seal, kind: 'right' }).set('Origin', 'https://other.example');
    expect([crossed.status, foreign.status, kept()]).toEqual([403, 403, before]);
    expect(foreign.text).toContain('a page of another site');
  });

  it('says nothing, or far too much', async () => {
    const seal = await openForm();
    expect((await send({ seal, kind: 'nonsense' })).status).toBe(400);
    expect((await send({ seal, kind: 'right', note: 'a'.repeat(20_000) })).status).toBe(413);
  });

  it('is in no form that can be read', async () => {
    const sent = await request(app)
      .post(`/report/${quotation}`)
      .set('Content-Type', 'application/x-www-form-urlencoded; charset=invented')
      .send('kind=right');
    expect(sent.status).toBe(415);
    expect(sent.text).toContain('What was sent cannot be read');
    expect(sent.text).not.toContain('a % is followed');
  });

  it('is put there in a way that no page has', async () => {
    const { status, headers } = await request(app).put(`/report/${quotation}`).send('kind=right');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST']);
  });

  it('is about a quotation that is not there', async () => {
    expect((await request(app).get('/report/a1-q1')).status).toBe(404);
    expect((await request(app).post('/report/a1-q1').type('form').send({})).status).toBe(404);
  });

  it('has no place to be kept in', async () => {
    const { status } = await request(createApp(served)).get(`/report/${quotation}`);
    expect(status).toBe(404);
  });

  it('is the last of many', async () => {
    for (let sent = 0; sent < 30; sent += 1) await send({});
    const { status, text } = await send({});
    expect(status).toBe(429);
    expect(text).toContain('More than 30 reports in an hour came from this address.');
  });
});
