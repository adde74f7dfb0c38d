/** A thing that a page describes in JSON-LD: properties by name, `@type` among them. */
export type Thing = Readonly<Record<string, unknown>>;

/** Things looked at in one page; a page of a real paper has under a hundred. */
const MOST_THINGS = 5_000;

/**
 * Every thing in a page's JSON-LD, however it is nested: `@graph`, arrays and properties. Lenient:
 * papers print raw line breaks in strings, commas too many and comments around; what cannot be read
 * even so is left out.
 */
export function readThings(scripts: readonly string[]): Thing[] {
  const things: Thing[] = [];
  const waiting: unknown[] = scripts.map(parseLeniently).reverse();
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      for (const item of [...value].reverse()) waiting.push(item);
    } else if (typeof value === 'object' && value !== null) {
      const thing = value as Thing;
      if (thing['@type'] !== undefined) things.push(thing);
      for (const inner of Object.values(thing).reverse()) {
        if (typeof inner === 'object') waiting.push(inner);
      }
    }
  }
  return things;
}

/** Whether a thing is of a type that ends so ("Article" is NewsArticle, ReportageNewsArticle…). */
export function isOfType(thing: Thing, ending: RegExp): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && ending.test(type));
}

/** The strings of a property: its own, or the names of the things it holds or refers to. */
export function stringsOf(thing: Thing, property: string, all: readonly Thing[]): string[] {
  return [thing[property]].flat().flatMap((value): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    const inner = value as Thing;
    const named =
      inner.name ?? fullName(inner) ?? inner['@value'] ?? findById(inner['@id'], all)?.name;
    return [named].flat().filter((name): name is string => typeof name === 'string');
  });
}

/** The name of a person that is given in parts. */
function fullName({ givenName, familyName }: Thing): string | null {
  if (typeof familyName !== 'string') return null;
  return typeof givenName === 'string' ? `${givenName} ${familyName}` : familyName;
}

function findById(id: unknown, all: readonly Thing[]): Thing | undefined {
  return typeof id === 'string' ? all.find((thing) => thing['@id'] === id) : undefined;
}

function parseLeniently(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/<!\[CDATA\[)/u, '')
    .replace(/(?:\/\/)?(?:-->|\]\]>)\s*$/u, '');
  for (const attempt of [json, mended(json)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; after the last the script is left out.
    }
  }
  return null;
}

/** Control characters in strings become spaces, and commas before a closing bracket go. */
function mended(json: string): string {
  let spaced = '';
  let from = 0;
  for (let at = 0; at < json.length; at += 1) {
    if (json.charCodeAt(at) >= 0x20) continue;
    spaced += `${json.slice(from, at)} `;
    from = at + 1;
  }
  return (spaced + json.slice(from)).replaceAll(/,\s{0,50}(?=[}\]])/gu, '').replace(/;\s*$/u, '');
}
