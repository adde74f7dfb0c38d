import {
  REGISTERS,
  type RegisterName,
  type RegisterPage,
} from '../../view-model/registers/register-page.ts';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page, type Part } from '../furniture/page.tsx';
import { PageLinks } from '../furniture/results-furniture.tsx';

interface RegisterProps {
  readonly frame: Frame;
  readonly page: RegisterPage;
  readonly notes: readonly string[];
}

/** The part of the navigation that each list belongs to, and the list that stands beside it. */
const PARTS: Readonly<Record<RegisterName, { part: Part; beside: RegisterName | null }>> = {
  people: { part: 'people', beside: 'bodies' },
  bodies: { part: 'people', beside: 'people' },
  places: { part: 'places', beside: 'cities' },
  cities: { part: 'places', beside: 'places' },
  topics: { part: 'topics', beside: null },
  sources: { part: 'papers', beside: null },
};

/** A list from A to Z: by letter, by the beginning of a name, page by page. */
export function Register({ frame, page, notes }: RegisterProps) {
  const { part, beside } = PARTS[page.register];
  return (
    <Page frame={frame} title={`${page.heading} - On the Record`} part={part}>
      <div class="summary">
        <h1 id="found">{page.heading}</h1>
        {beside !== null && (
          <p>
            <a href={`/${beside}`}>{REGISTERS[beside].title} ▸</a>
          </p>
        )}
        <Notes notes={notes} />
      </div>
      <form class="finder" action={`/${page.register}`} method="get">
        <label>
          Find a name
          <input type="search" name="find" value={page.browsing.find} autocomplete="off" />
        </label>
        <button type="submit">Find</button>
      </form>
      <nav class="letters" aria-label="A to Z">
        {page.letters.map(({ letter, href, on }) =>
          href === null ? (
            <span key={letter} aria-hidden="true">
              {letter}
            </span>
          ) : (
            <a key={letter} href={href} aria-current={on ? 'page' : undefined}>
              {letter}
            </a>
          ),
        )}
        {page.all !== null && <a href={page.all}>All</a>}
      </nav>
      {page.rows.length === 0 && <p class="advice">Nothing stands here. Try another letter.</p>}
      <ul class="register">
        {page.rows.map(({ name, href, facts }) => (
          <li key={href}>
            <a href={href}>{name}</a> <span class="facts">{facts}</span>
          </li>
        ))}
      </ul>
      <PageLinks pages={page.pages} />
    </Page>
  );
}
