import { COLLECTIONS, type Collection } from '../../domain/document.ts';

/** The names under which a collection's indexes are searched: aliases, one for each. */
export type Aliases = Readonly<Record<Collection, string>>;

/** The part of an index that is held apart where an archive grows by year: "2012", or "undated". */
export type Part = string;
const UNDATED: Part = 'undated';

/** An index of ours: which collection, which rebuild, and which year's part of it (`null`: all). */
export interface IndexName {
  readonly collection: Collection;
  readonly generation: number;
  readonly part: Part | null;
}

export function aliasesOf(prefix: string): Aliases {
  return { articles: `${prefix}articles`, quotations: `${prefix}quotations` };
}

/** "otr-articles-2012-g3": the part of 2012 of the third rebuild; "otr-articles-g3" without parts. */
export function formatIndexName(
  aliases: Aliases,
  { collection, generation, part }: IndexName,
): string {
  return `${aliases[collection]}${part === null ? '' : `-${part}`}-g${generation}`;
}

/** The opposite of `formatIndexName`; `null` for an index that is not ours. */
export function parseIndexName(aliases: Aliases, name: string): IndexName | null {
  for (const collection of COLLECTIONS) {
    if (!name.startsWith(`${aliases[collection]}-`)) continue;
    const rest = name.slice(aliases[collection].length);
    const [, part = null, generation] = /^(?:-(\d{4}|undated))?-g(\d+)$/u.exec(rest) ?? [];
    if (generation !== undefined) return { collection, generation: Number(generation), part };
  }
  return null;
}

/** The part of an index where a document of this day lies. */
export function partOf(day: string | null): Part {
  return day === null ? UNDATED : day.slice(0, 4);
}
