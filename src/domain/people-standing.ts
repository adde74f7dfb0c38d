import type { AuthorityEntry, LoggedDecision, PeopleDecision } from './people-decision.ts';
import { ok, type Result, refused } from './result.ts';

/** What became of an id that is no person's address any more. */
export type Fate =
  | { readonly kind: 'merged'; readonly into: string; readonly decision: number }
  | {
      readonly kind: 'split';
      /** The part of each article that was told. */
      readonly parts: Readonly<Record<string, number>>;
      readonly decision: number;
    };

/** Everything that decisions say about people, as it stands after the last one. */
export interface PeopleStanding {
  readonly fates: ReadonlyMap<string, Fate>;
  /** What authority files say, by the address of the person's record. */
  readonly authority: ReadonlyMap<string, AuthorityEntry>;
  /** Decisions that were not undone. */
  readonly standing: readonly LoggedDecision[];
}

/** Whom a name in an article means, and the decisions that say so (`[]`: the rules alone). */
export interface Resolved {
  readonly id: string;
  readonly decisions: readonly number[];
}

export const NO_DECISIONS: PeopleStanding = {
  fates: new Map(),
  authority: new Map(),
  standing: [],
};

/**
 * What a log of decisions comes to. What was undone counts for nothing, as if it had never been decided;
 * a decision that has nothing left to decide about is passed over. Pure: the same log, the same people.
 */
export function standingAfter(log: readonly LoggedDecision[]): PeopleStanding {
  return fold(log).standing;
}

/** Whether `decision` may follow `log`; if not, why, with the way out. */
export function mayFollow(
  log: readonly LoggedDecision[],
  decision: PeopleDecision,
): Result<null, string> {
  if (decision.kind !== 'undo') {
    const why = objection(standingAfter(log).fates, decision);
    return why === null ? ok(null) : refused(why);
  }
  const undone = log.find(({ number }) => number === decision.decision);
  if (undone === undefined) {
    return refused(
      `There is no decision ${decision.decision}. \`otr people log\` lists them with their numbers.`,
    );
  }
  if (undone.decision.kind === 'undo') {
    return refused(
      `Decision ${undone.number} is itself an undoing. Decide again instead: the log keeps both.`,
    );
  }
  if (isUndone(log, undone.number)) {
    return refused(`Decision ${undone.number} was undone already.`);
  }
  const before = new Set(fold(log).idle);
  const after = fold([...log, { number: Number.MAX_SAFE_INTEGER, decidedAt: '', decision }]);
  const resting = after.idle.filter((number) => !before.has(number));
  return resting.length === 0
    ? ok(null)
    : refused(
        `Decision ${undone.number} cannot be undone alone: ${resting.length === 1 ? 'decision' : 'decisions'} ${resting.join(', ')} ${resting.length === 1 ? 'rests' : 'rest'} on it. Undo the later one first.`,
      );
}

/**
 * Whom the rules' id means in one article after all decisions: merges are followed, and a record that was
 * split is told by the article; `x.a….1` where the split does not know the article.
 */
export function resolvePerson(
  { fates }: Pick<PeopleStanding, 'fates'>,
  ruleId: string,
  articleId: string,
): Resolved {
  let id = ruleId;
  const decisions: number[] = [];
  for (let fate = fates.get(id); fate !== undefined; fate = fates.get(id)) {
    if (fate.kind === 'merged') id = fate.into;
    else id = partId(id, fate.parts[articleId], articleId);
    decisions.push(fate.decision);
  }
  return { id, decisions };
}

/** The address that an id leads to by merges alone: itself, its survivor, or a record that was split. */
export function survivorOf({ fates }: Pick<PeopleStanding, 'fates'>, id: string): string {
  let survivor = id;
  for (let fate = fates.get(survivor); fate?.kind === 'merged'; fate = fates.get(survivor)) {
    survivor = fate.into;
  }
  return survivor;
}

/**
 * The record whose part an id is or was: `john-smith` of `john-smith.2` and of `john-smith.a….1`; `null`
 * for the ids that the rules give.
 */
export function splitParent(id: string): string | null {
  const alone = /^(?<parent>.+)\.a[a-z2-7]{16}\.(?<part>\d+)$/u.exec(id)?.groups;
  // The rules number people of one name in one article from 2 on.
  if (alone !== undefined) return alone.part === '1' ? (alone.parent ?? null) : null;
  return /^(?<parent>.+)\.\d+$/u.exec(id)?.groups?.parent ?? null;
}

function partId(id: string, part: number | undefined, articleId: string): string {
  // A slug has no point in it, so that no rule gives these ids.
  return part === undefined ? `${id}.${articleId}.1` : `${id}.${part}`;
}

function isUndone(log: readonly LoggedDecision[], number: number): boolean {
  return log.some(({ decision }) => decision.kind === 'undo' && decision.decision === number);
}

function fold(log: readonly LoggedDecision[]): { standing: PeopleStanding; idle: number[] } {
  const undone = new Set(
    log.flatMap(({ decision }) => (decision.kind === 'undo' ? [decision.decision] : [])),
  );
  const fates = new Map<string, Fate>();
  const entries: AuthorityEntry[] = [];
  const standing: LoggedDecision[] = [];
  const idle: number[] = [];
  for (const logged of log) {
    const { number, decision } = logged;
    if (decision.kind === 'undo' || undone.has(number)) continue;
    if (objection(fates, decision) !== null) {
      idle.push(number);
      continue;
    }
    standing.push(logged);
    if (decision.kind === 'merge') {
      fates.set(decision.gone, { kind: 'merged', into: decision.kept, decision: number });
    } else if (decision.kind === 'split') {
      fates.set(decision.person, { kind: 'split', parts: decision.parts, decision: number });
    } else {
      entries.push(...decision.entries);
      for (const entry of decision.entries) joinAliases(fates, entry, number);
    }
  }
  return { standing: { fates, authority: authorityByAddress(fates, entries), standing }, idle };
}

/** Of several entries that one record came to have, that of its own name goes first, then the newest. */
function authorityByAddress(
  fates: ReadonlyMap<string, Fate>,
  entries: readonly AuthorityEntry[],
): Map<string, AuthorityEntry> {
  const authority = new Map<string, AuthorityEntry>();
  for (const entry of entries) {
    const id = survivorOf({ fates }, entry.person);
    if (fates.has(id) || (authority.get(id)?.person === id && entry.person !== id)) continue;
    authority.set(id, entry);
  }
  return authority;
}

/**
 * Joins an authority's names; what was decided by hand before goes first. A part of a record that is not
 * split is nobody yet: joined to its own record, the split would go round in a circle.
 */
function joinAliases(fates: Map<string, Fate>, entry: AuthorityEntry, decision: number): void {
  for (const alias of entry.aliases) {
    const into = survivorOf({ fates }, entry.person);
    if ([alias, into].some((id) => fates.has(id) || isPartOfNobody(fates, id))) continue;
    if (alias === into) continue;
    fates.set(alias, { kind: 'merged', into, decision });
  }
}

/** Why a decision cannot be taken as things stand, or `null`. */
function objection(
  fates: ReadonlyMap<string, Fate>,
  decision: Exclude<PeopleDecision, { kind: 'undo' }>,
): string | null {
  if (decision.kind === 'load') return null;
  if (decision.kind === 'split') return goneAlready(fates, decision.person);
  if (decision.kept === decision.gone) {
    return `${decision.kept} is one record already: name two different people.`;
  }
  return goneAlready(fates, decision.kept) ?? goneAlready(fates, decision.gone);
}

function goneAlready(fates: ReadonlyMap<string, Fate>, id: string): string | null {
  const fate = fates.get(id);
  if (fate === undefined) {
    const parent = splitParent(id);
    if (parent === null || !isPartOfNobody(fates, id)) return null;
    return `${id} is no part of ${parent} any more: that split was undone. Name ${survivorOf({ fates }, parent)}.`;
  }
  return fate.kind === 'merged'
    ? `${id} was merged into ${fate.into} (decision ${fate.decision}). Name ${survivorOf({ fates }, id)}, or undo that first.`
    : `${id} was split (decision ${fate.decision}) and is several people now. Name one of them: \`otr people show ${id}\` lists them.`;
}

/** Whether an id is that of a part, but no split that stands has made that part. */
function isPartOfNobody(fates: ReadonlyMap<string, Fate>, id: string): boolean {
  const parent = splitParent(id);
  return parent !== null && fates.get(parent)?.kind !== 'split';
}
