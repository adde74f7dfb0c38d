import type { AuthorityEntry } from '../../src/domain/people-decision.ts';
import { type PeopleStanding, survivorOf } from '../../src/domain/people-standing.ts';
import { isFullName, personIdOf } from '../../src/domain/person-id.ts';
import type { AuthorityConflict, AuthorityRow } from './authority-row.ts';

/** What may be loaded of an authority file, and what may not and why, in the order of its rows. */
export interface CheckedAuthority {
  readonly entries: readonly AuthorityEntry[];
  readonly conflicts: readonly AuthorityConflict[];
}

/**
 * Weighs the rows against each other and against what was decided before. Only full names join; a name
 * that two rows claim joins nobody; what was decided by hand goes before any file.
 */
export function checkAuthority(
  rows: readonly AuthorityRow[],
  standing: PeopleStanding,
): CheckedAuthority {
  const conflicts: AuthorityConflict[] = [];
  const object = (row: number, reason: AuthorityConflict['reason'], message: string) => {
    conflicts.push({ row, reason, message });
    return null;
  };
  const claims = claimsOn(rows);
  const idOf = new Map(rows.map(({ row, wikidata }) => [row, wikidata]));
  const isSame = (one: number, other: number) =>
    Boolean(idOf.get(one)) && idOf.get(one) === idOf.get(other);
  const claimedBeside = (row: number, id: string) =>
    (claims.get(id) ?? []).filter((other) => other !== row && !isSame(row, other));
  const firstOf = new Map<string, number>();

  const entryOf = (given: AuthorityRow): AuthorityEntry | null => {
    const { row, name, wikidata, description } = given;
    if (name === null) return object(row, 'no-name', 'the row has no name.');
    if (!isFullName(name)) {
      return object(
        row,
        'not-a-full-name',
        `“${name}” is no full name: a surname or an initial alone joins nobody.`,
      );
    }
    if (wikidata !== null && !/^Q[1-9]\d*$/u.test(wikidata)) {
      return object(
        row,
        'no-wikidata-id',
        `“${wikidata}” is no Wikidata id: write it like Q42, or leave it empty.`,
      );
    }
    const person = personIdOf(name);
    const first = wikidata === null ? undefined : firstOf.get(wikidata);
    if (first !== undefined) {
      return object(
        row,
        'said-twice',
        `${wikidata} is row ${first} already: give all names of one person in one row.`,
      );
    }
    if (wikidata !== null) firstOf.set(wikidata, row);
    const others = claimedBeside(row, person);
    if (others.length > 0) {
      return object(
        row,
        'shared-name',
        `“${name}” is a name of row ${others.join(', ')} as well: a name of two people joins nobody.`,
      );
    }
    const fate = standing.fates.get(survivorOf(standing, person));
    if (fate !== undefined) {
      return object(
        row,
        'decided-by-hand',
        `“${name}” was split into several people by decision ${fate.decision}.`,
      );
    }
    const known = standing.authority.get(survivorOf(standing, person));
    if (known?.wikidata && wikidata !== null && known.wikidata !== wikidata) {
      return object(
        row,
        'other-wikidata-id',
        `“${name}” has ${known.wikidata} from a file loaded before, and ${wikidata} here: undo that load, or split the record.`,
      );
    }
    return { person, name, aliases: aliasesOf(given, person), wikidata, description };
  };

  const aliasesOf = ({ row, aliases }: AuthorityRow, person: string): string[] => {
    const joined = new Set<string>();
    for (const alias of aliases) {
      const id = personIdOf(alias);
      if (id === person) continue;
      const others = claimedBeside(row, id);
      const fate = standing.fates.get(id);
      if (!isFullName(alias)) {
        object(
          row,
          'not-a-full-name',
          `the alias “${alias}” is left out: a surname or an initial alone joins nobody.`,
        );
      } else if (others.length > 0) {
        object(
          row,
          'shared-name',
          `the alias “${alias}” is left out: row ${others.join(', ')} claims it as well.`,
        );
      } else if (fate !== undefined && survivorOf(standing, id) !== survivorOf(standing, person)) {
        object(
          row,
          'decided-by-hand',
          `the alias “${alias}” is left out: decision ${fate.decision} says otherwise.`,
        );
      } else joined.add(id);
    }
    return [...joined];
  };

  const entries = rows.map(entryOf).filter((entry) => entry !== null);
  return { entries, conflicts };
}

/** Which rows claim each name, by the rules' id of it. */
function claimsOn(rows: readonly AuthorityRow[]): Map<string, number[]> {
  const claims = new Map<string, number[]>();
  for (const { row, name, aliases } of rows) {
    const ids = new Set([...(name === null ? [] : [name]), ...aliases].map(personIdOf));
    for (const id of ids) claims.set(id, [...(claims.get(id) ?? []), row]);
  }
  return claims;
}
