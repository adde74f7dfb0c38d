import { FAMILY_NAMES_FIRST } from './data/given-names.ts';
import { KINSHIP, ROLE_NOUNS } from './data/titles.ts';
import type { NameToken } from './name-tokens.ts';

/** What speaks for a capitalised sequence being a person's name. */
export type NameEvidence =
  | 'honorific'
  | 'role'
  | 'kinship'
  | 'given name'
  | 'speaks'
  | 'context'
  | 'none';

/** What people do and nothing else: "X said", "X, 43,". */
const SAYS_AFTER =
  /^,?\s(?:said|says|told|added|asked|wrote|tweeted|argued|explained|noted|insisted|warned|announced|claimed|replied|responded|recalled|admitted|acknowledged|stated|testified|joked|concluded|declared)\b|^, \d{1,3}[,.]/u;

const SAYS_BEFORE = /(?:^|[\s,])(?:said|says|added|asked|wrote|argued|explained)\s$/u;

/** Whether a verb of saying stands right before or behind a word. */
export function speaks(text: string, { start, end }: NameToken): boolean {
  return (
    SAYS_AFTER.test(text.slice(end, end + 16)) ||
    SAYS_BEFORE.test(text.slice(Math.max(0, start - 12), start))
  );
}

const WHERE_BEFORE =
  /\b(?:the|in|at|near|from|to|of|for|around|outside|inside|across|into|over|leave|leaving|left|reach|reached|visit|visited|visiting|downtown|greater|via)\s$/iu;

/** Whether a word stands where places stand: "in Bolton", "Bolton, Lancs", "the Bolton". */
export function isWhere(text: string, { start, end }: NameToken): boolean {
  return (
    WHERE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) ||
    /^(?:, \p{Lu}|[-/])/u.test(text.slice(end, end + 3))
  );
}

/** What is said of people more often than of things: "X, a doctor,", "X, who" (tuned on development data, 2026-11). */
const DESCRIBED_AFTER =
  /^,?\swho\b|^, of \p{Lu}|^, (?:an?|the|its|his|her|\p{Lu}[\p{L}.-]*['’]s?|who)\s[^,.]{0,60}?(?:er|or|ist|man|woman|ian|ent|ant|ief|ive|ary|ain|ead|son|ess|ate|end)\b/u;

/** "(Kenya)", "(Britain) 2-1": how results name where somebody comes from. */
const COUNTRY_AFTER = /^\s\((?:\p{Lu}[\p{L}.]+\s?){1,3}\)/u;

/** "Kim Tae-vale": a given name of two syllables behind a family name of the Far East. */
function isFamilyFirst(first: NameToken, last: NameToken): boolean {
  return FAMILY_NAMES_FIRST.has(first.key) && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(last.text);
}

/** "his wife" of "his wife, Ada", "the writer" of "the writer Ada Brook". */
const NOUN_BEFORE = /(?:^|[^\p{L}])(\p{Ll}[\p{L}-]*),? $/u;

/** What speaks for a capitalised sequence being a person's name, the strongest first. */
export function evidenceOf(
  text: string,
  sighting: {
    readonly name: readonly NameToken[];
    readonly honorifics: readonly NameToken[];
    readonly titled: boolean;
    readonly known: boolean;
  },
): NameEvidence {
  const { name, honorifics, titled, known } = sighting;
  if (honorifics.length > 0) return 'honorific';
  if (titled) return 'role';
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined) return 'none';
  if (name.length > 1 && (known || isFamilyFirst(first, last))) return 'given name';
  const noun = NOUN_BEFORE.exec(text.slice(Math.max(0, first.start - 40), first.start))?.[1] ?? '';
  if (name.length === 1 && KINSHIP.has(noun)) return 'kinship';
  // Initials are people's ("N. Knight"), and so is a name with a country behind it ("Ada Brook (Kenya)").
  if (name.length > 1 && first.text.length === 1 && last.text.length > 2) return 'given name';
  if (name.length > 1 && COUNTRY_AFTER.test(text.slice(last.end, last.end + 40))) return 'context';
  const behind = text.slice(last.end, last.end + 90);
  // "Ada Brook, head of Vara, said": who speaks is not the last name before the comma.
  if (SAYS_AFTER.test(behind) && !isWhere(text, first)) return 'speaks';
  if (DESCRIBED_AFTER.test(behind)) return 'context';
  const ahead = text.slice(Math.max(0, first.start - 16), first.start);
  // "said Ada Brook of the Bridge Watch", "noted the VBC's Ada Brook."
  const saidOf = SAYS_BEFORE.test(ahead) && /^\sof\s(?:the\s)?\p{Lu}/u.test(behind);
  const ofPaper = /(?:^|[^\p{L}])\p{Lu}{2,}['’]s\s$/u.test(ahead) && /^[.,]/u.test(behind);
  if (name.length > 1 && (saidOf || ofPaper)) return 'context';
  // `"…" - Jane Doe`: what follows the dash after a quotation is who said it.
  if (
    name.length > 1 &&
    /["”’']\s*[-–—―]{1,2}\s*$/u.test(text.slice(Math.max(0, first.start - 8), first.start))
  ) {
    return 'context';
  }
  if (name.length > 1 && ROLE_NOUNS.has(noun)) return 'context';
  return 'none';
}
