import type { Response, Router } from 'express';
import type { PersonAddress } from '../../src/archive/people/people-reader.ts';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import { PEOPLE_PARAMETERS } from '../facet-parameters.ts';
import { formatParameters } from '../parameters.ts';
import { createRouter } from './create-router.ts';
import { parametersOf } from './page-sender.ts';

type Moved = Extract<PersonAddress, { kind: 'moved' }>;

/**
 * Sends a reader on to where a person is today. A decision can be undone, so that no browser may keep
 * the answer unasked; the only bearer of a name is that until another one is read.
 */
export function leadOn(response: Response, why: Moved['why'], address: string): void {
  response
    .set('Cache-Control', 'private, no-cache')
    .redirect(why === 'only bearer' ? 302 : 301, address);
}

/** Searches under a person's old id, of any page, export or list for programs, lead on to the id of today. */
export function movedPeople(archive: ArchiveReader): Router {
  const router = createRouter();
  router.use((request, response, next) => {
    const given = [...parametersOf(request)];
    const reasons = new Set<Moved['why']>();
    const today = given.map(([name, value]): [string, string] => {
      if (!PEOPLE_PARAMETERS.has(name) || value === '') return [name, value];
      const address = archive.people.addressOf(value);
      if (address.kind !== 'moved') return [name, value];
      reasons.add(address.why);
      return [name, address.id];
    });
    if (reasons.size === 0) return next();
    const why = reasons.has('only bearer') ? 'only bearer' : 'decision';
    leadOn(response, why, request.path + formatParameters(today));
  });
  return router;
}
