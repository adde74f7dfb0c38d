import type { RequestHandler, Router } from 'express';
import { readParameters } from '../parameters.ts';
import {
  prepareRegister,
  REGISTERS,
  type RegisterName,
  readBrowsing,
} from '../view-model/registers/register-page.ts';
import {
  paperSubject,
  placeSubject,
  prepareSubject,
  type Subject,
  topicSubject,
} from '../view-model/registers/subject-page.ts';
import { Register } from '../views/registers/register.tsx';
import { Subject as SubjectView } from '../views/registers/subject.tsx';
import { createRouter } from './create-router.ts';
import { parametersOf, sendPage } from './page-sender.ts';
import { type Sources, sendNotFound } from './pages.tsx';

/** The lists from A to Z, and the pages of places, topics and papers that they lead to. */
export function registers({ archive, engine, frame }: Sources): Router {
  const router = createRouter();

  for (const register of Object.keys(REGISTERS) as RegisterName[]) {
    router.get(`/${register}`, (request, response) => {
      const reader = readParameters(parametersOf(request));
      const page = prepareRegister(archive, register, readBrowsing(reader));
      sendPage(response, <Register frame={frame()} page={page} notes={reader.notes()} />);
    });
  }

  const subject =
    (find: (id: string) => Subject | null, what: string, list: RegisterName): RequestHandler =>
    async (request, response) => {
      const id = String(request.params.id);
      const found = find(id);
      if (found === null) {
        sendNotFound(response, frame(), [
          `The archive has no ${what} “${id}”.`,
          `All that it has are listed at /${list}.`,
        ]);
        return;
      }
      const notes = readParameters(parametersOf(request)).notes();
      const page = await prepareSubject({ archive, engine }, found, notes);
      sendPage(response, <SubjectView frame={frame()} page={page} />);
    };

  router.get(
    '/place/:id',
    subject((id) => placeSubject(archive, id), 'place', 'places'),
  );
  router.get('/topic/:id', subject(topicSubject, 'topic', 'topics'));
  router.get(
    '/source/:id',
    subject((id) => paperSubject(archive, id), 'paper', 'sources'),
  );

  return router;
}
