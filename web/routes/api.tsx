import type { Request, Response, Router } from 'express';
import { personAddress } from '../address.ts';
import type { Choice } from '../api/answers.ts';
import { describeApi } from '../api/description.ts';
import { browse, findArticles, findQuotations } from '../api/lists.ts';
import { API, articleRecord, personRecord, quotationAnswer } from '../api/records.ts';
import { readParameters } from '../parameters.ts';
import { readQuotes, readSearch } from '../params.ts';
import {
  REGISTERS,
  type RegisterName,
  readBrowsing,
} from '../view-model/registers/register-page.ts';
import { ApiPage } from '../views/api.tsx';
import { answerProblem } from './answer-problem.tsx';
import { createRouter } from './create-router.ts';
import { findQuotation, findStored } from './find-stored.ts';
import { leadOn } from './moved-people.ts';
import { originOf } from './origin.ts';
import { listParametersOf, parametersOf, sendPage } from './page-sender.ts';
import type { Sources } from './pages.tsx';

/** What other programs ask: each page as JSON behind /api, and the description of it all. */
export function api({ archive, engine, frame }: Sources): Router {
  const router = createRouter();
  const notThere = (response: Response, line: string) =>
    answerProblem(response, frame(), { problem: 'not-found', lines: [line] });

  router.get(API, (request, response) => {
    const notes = readParameters(parametersOf(request)).notes();
    sendPage(response, <ApiPage frame={frame()} origin={originOf(request)} notes={notes} />);
  });

  router.get(`${API}/openapi.json`, (request, response) => {
    send(response, describeApi(originOf(request)));
  });

  router.get(`${API}/search`, async (request, response) => {
    const read = readSearch(listParametersOf(request));
    send(response, await findArticles({ archive, engine }, read, originOf(request)));
  });

  router.get(`${API}/quotes`, async (request, response) => {
    const read = readQuotes(listParametersOf(request));
    send(response, await findQuotations({ archive, engine }, read, originOf(request)));
  });

  router.get([`${API}/article/:id`, `${API}/article/:id/v/:version`], (request, response) => {
    const id = String(request.params.id);
    const stored = findStored(archive, id, request.params.version);
    if (stored === null) {
      notThere(response, `The archive holds no such version of an article “${id}”.`);
      return;
    }
    send(response, articleRecord(archive, stored, originOf(request)));
  });

  router.get(`${API}/quote/:id`, (request, response) => {
    const { id } = request.params;
    const found = findQuotation(archive, id);
    if (found === null) {
      notThere(response, `The archive holds no quotation “${id}”.`);
      return;
    }
    send(response, quotationAnswer(archive, found.article, found.quotation, originOf(request)));
  });

  router.get(`${API}/person/:id`, (request, response) => {
    const { id } = request.params;
    const address = archive.people.addressOf(id);
    const origin = originOf(request);
    if (address.kind === 'moved') {
      leadOn(response, address.why, API + personAddress(address.id));
      return;
    }
    if (address.kind === 'chooser') {
      const people = address.people.map((each) => ({
        id: each.id,
        name: each.name,
        url: origin + personAddress(each.id),
      }));
      send(response.status(300), { id, people } satisfies Choice);
      return;
    }
    const person = address.kind === 'here' ? archive.findPerson(address.id) : null;
    if (person === null) {
      notThere(response, `The archive names no person or body “${id}”.`);
      return;
    }
    send(response, personRecord(archive, person, origin));
  });

  for (const register of Object.keys(REGISTERS) as RegisterName[]) {
    router.get(`${API}/${register}`, (request: Request, response: Response) => {
      const reader = readParameters(parametersOf(request));
      const browsing = readBrowsing(reader);
      const asked = { register, browsing, notes: reader.notes() };
      send(response, browse(archive, asked, originOf(request)));
    });
  }

  return router;
}

function send(response: Response, answer: object): void {
  response
    .set({ 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(answer));
}
