import type { StoredPerson } from '../../../src/archive/records.ts';
import { personAddress } from '../../address.ts';
import { counted } from '../../view-model/wording.ts';
import { type Frame, Page } from '../furniture/page.tsx';

interface ChoosePersonProps {
  readonly frame: Frame;
  /** The id that means all of them. */
  readonly id: string;
  readonly people: readonly StoredPerson[];
}

/** The page of an address that means several people: each with what tells them apart. */
export function ChoosePerson({ frame, id, people }: ChoosePersonProps) {
  return (
    <Page frame={frame} title={`Several people: ${id} - On the Record`} part="people">
      <div class="summary">
        <h1>{counted(people.length, 'person', 'people')} at this address</h1>
        <p>
          “{id}” has meant all of them. Choose the one that you mean; the address of each stays as
          it is.
        </p>
      </div>
      <ul class="people">
        {people.map((person) => (
          <li key={person.id}>
            <a class="speaker" href={personAddress(person.id)}>
              {person.name}
            </a>
            {person.roles[0] !== undefined && <span class="role">, {person.roles[0].text}</span>}
            <p class="facts">
              {counted(person.quotations, 'statement')} · named in{' '}
              {counted(person.articles, 'article')} · {person.id}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
