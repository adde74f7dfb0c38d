import request from 'supertest';
import { expect, test } from 'vitest';
import { createApp } from '../../web/app.ts';
import { testFolder } from '../support/folder.ts';
import { fillArchive } from '../support/served-archive.ts';

test('an address in another spelling of a person’s name leads to the one kept', async () => {
  const served = await fillArchive(testFolder(), {
    'bridge.txt':
      'Bridge of Vale opens\n\nSergey Vane opened the bridge on Friday. “It is safe,” Sergey Vane said.',
  });
  try {
    const app = createApp(served);
    expect((await request(app).get('/person/sergei-vane')).status).toBe(200);
    const response = await request(app).get('/person/sergey-vane?page=2');
    expect(response.status).toBe(301);
    expect(response.headers.location).toBe('/person/sergei-vane?page=2');
  } finally {
    await served.close();
  }
});
