import type { Request, Response, Router } from 'express';
import type { PersonAddress } from '../../src/archive/people/people-reader.ts';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { StoredPerson } from '../../src/archive/records.ts';
import { exchangeAddress, personAddress, personOnAddress } from '../address.ts';
import { formatParameters, readParameters } from '../parameters.ts';
import { prepareExchange } from '../view-model/people/exchange-page.ts';
import { preparePerson } from '../view-model/people/person-page.ts';
import { prepareTimeline, readTimeline } from '../view-model/people/timeline-page.ts';
import { ChoosePerson } from '../views/people/choose-person.tsx';
import { Exchange } from '../views/people/exchange.tsx';
import { Person } from '../views/people/person.tsx';
import { Timeline } from '../views/people/timeline.tsx';
import { createRouter } from './create-router.ts';
import { leadOn } from './moved-people.ts';
import { parametersOf, queryOf, sendPage } from './page-sender.ts';
import { type Sources, sendNotFound } from './pages.tsx';

/** The pages of people. An id that was decided otherwise since leads to where it belongs today. */
export function people({ archive, engine, frame }: Sources): Router {
  const router = createRouter();

  /** The person of an address, or `null` once another answer was sent; `movedTo`: the address under today's id. */
  const personFor = (
    request: Request,
    response: Response,
    id = String(request.params.id),
    movedTo: (moved: Moved) => string = (moved) => movedAddress(request, id, moved),
  ): StoredPerson | null => {
    const address = archive.people.addressOf(id);
    switch (address.kind) {
      case 'here':
        return archive.findPerson(address.id);
      case 'moved':
        leadOn(response, address.why, movedTo(address));
        return null;
      case 'chooser':
        sendPage(response, <ChoosePerson frame={frame()} id={id} people={address.people} />, 300);
        return null;
      case 'unknown':
        sendNotFound(response, frame(), [
          `The archive names no person or body “${id}”.`,
          'Search for the name among the articles, or put it into the box “By” of the quotes page.',
        ]);
        return null;
    }
  };

  router.get('/person/:id', async (request, response) => {
    const person = personFor(request, response);
    if (person === null) return;
    const reader = readParameters(parametersOf(request));
    const page = reader.count('page', 1, 1_000);
    const was = reader.text('was');
    const notes = [...joinedNotes(archive, was, person), ...reader.notes()];
    sendPage(
      response,
      <Person
        frame={frame()}
        page={await preparePerson({ archive, engine }, person, { page, notes })}
      />,
    );
  });

  router.get('/person/:id/with/:other', (request, response) => {
    const one = personFor(request, response);
    if (one === null) return;
    const other = personFor(request, response, request.params.other, ({ id }) =>
      exchangeAddress(one.id, id),
    );
    if (other === null) return;
    const address = exchangeAddress(one.id, other.id);
    if (request.path !== address) {
      response.redirect(301, address + formatParameters([...parametersOf(request)]));
      return;
    }
    const reader = readParameters(parametersOf(request));
    const page = reader.count('page', 1, 1_000);
    const notes = reader.notes();
    sendPage(
      response,
      <Exchange frame={frame()} page={prepareExchange(archive, [one, other], { page, notes })} />,
    );
  });

  router.get('/person/:id/on/:subject', async (request, response) => {
    const person = personFor(request, response);
    if (person === null) return;
    const { subject } = request.params;
    const page = await prepareTimeline(
      { archive, engine },
      { person, subject },
      readTimeline(parametersOf(request)),
    );
    if (page === null) {
      const spokenOf = archive.people.addressOf(subject);
      if (spokenOf.kind === 'moved') {
        const today = personOnAddress(person.id, spokenOf.id) + queryOf(request);
        leadOn(response, spokenOf.why, today);
        return;
      }
      sendNotFound(response, frame(), [
        `“${subject}” is no topic, country or person of this archive.`,
        `The page of ${person.name} lists what ${person.name} speaks about.`,
      ]);
      return;
    }
    sendPage(response, <Timeline frame={frame()} page={page} />);
  });

  return router;
}

type Moved = Extract<PersonAddress, { kind: 'moved' }>;

/** The same page of the person today; that of a decision says by which address the reader came. */
function movedAddress(request: Request, was: string, { id, why }: Moved): string {
  const { pathname, searchParams } = new URL(request.originalUrl, 'http://localhost');
  const rest = pathname.split('/').slice('/person/id'.split('/').length);
  if (why === 'decision' && rest.length === 0) searchParams.set('was', was);
  return [personAddress(id), ...rest].join('/') + formatParameters([...searchParams]);
}

/** What the page says to those who come by an old address; nothing where it is none of this person. */
function joinedNotes(archive: ArchiveReader, was: string, { id, name }: StoredPerson): string[] {
  if (was === '') return [];
  const address = archive.people.addressOf(was);
  if (address.kind !== 'moved' || address.id !== id) return [];
  return [
    `You came by the address of “${was}”. It leads to ${name} now; “Held to be one person” says why.`,
  ];
}
