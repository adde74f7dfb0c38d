import { differBy, lettersThatMayDiffer } from '../near-spelling.ts';
import type { Spelling } from '../port.ts';
import type { Asking } from './asking.ts';
import { fromServerWord, toServerWord } from './server-words.ts';

/** Private marks around a hit; no record has them (U+E000 stands between entries, `words.ts`). */
const OPEN = '\u{E010}';
const CLOSE = '\u{E011}';

/** Words of a field that are read around a hit: the hit itself is all that is looked for (our judgement). */
const AROUND = 10;

/** Hits looked at for the spellings that stand in for a word, and how often those found are left out. */
const SAMPLE = 20;
const ROUNDS = 3;

/** See `QueryPort.spellings`: those that Meilisearch itself takes for the word, with their documents. */
export async function nearSpellings(
  asking: Asking,
  uid: string,
  word: string,
): Promise<readonly Spelling[]> {
  const most = lettersThatMayDiffer(word);
  if (most === 0) return [];
  const found = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = found.size;
    const known = [word, ...found];
    for (const spelling of await spellingsInHits(asking, uid, { word, known })) {
      if (spelling !== word && differBy(word, spelling, most)) found.add(spelling);
    }
    if (found.size === before) break;
  }
  return countDocuments(asking, uid, [...found]);
}

/** What is lit for a word in documents that have none of the known spellings. */
async function spellingsInHits(
  asking: Asking,
  uid: string,
  { word, known }: { readonly word: string; readonly known: readonly string[] },
): Promise<Set<string>> {
  const [found] = await asking.ask([
    {
      indexUid: uid,
      // Whatever stands last may be a beginning, so the word does not.
      q: `${toServerWord(word)} ${known.map((each) => `-"${toServerWord(each)}"`).join(' ')}`,
      limit: SAMPLE,
      matchingStrategy: 'all',
      // Only a few words around a hit: reading whole documents costs more than asking.
      attributesToRetrieve: ['id'],
      attributesToHighlight: ['*'],
      attributesToCrop: ['*'],
      cropLength: AROUND,
      highlightPreTag: OPEN,
      highlightPostTag: CLOSE,
    },
  ]);
  const marked = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'gu');
  return new Set(
    [...JSON.stringify(found?.hits ?? []).matchAll(marked)].map(([, spelling = '']) =>
      fromServerWord(spelling),
    ),
  );
}

async function countDocuments(
  asking: Asking,
  uid: string,
  words: readonly string[],
): Promise<Spelling[]> {
  if (words.length === 0) return [];
  const founds = await asking.ask(
    words.map((word) => ({
      indexUid: uid,
      q: `"${toServerWord(word)}"`,
      matchingStrategy: 'all',
      page: 1,
      hitsPerPage: 0,
    })),
  );
  return words
    .map((word, place) => ({ word, documents: founds[place]?.total ?? 0 }))
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => b.documents - a.documents || (a.word < b.word ? -1 : 1));
}
