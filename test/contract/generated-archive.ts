import { randomFrom } from '../../bench/random.ts';
import type { ArticleDocument } from '../../src/domain/document.ts';
import { inventArticle } from '../support/invented-documents.ts';

/** Syllables of invented words; some with accents, marks and other scripts. */
const SYLLABLES = ['fer', 'ry', 'har', 'bour', 'vå', 'le', 'quí', 'tar', 'mö', 'rin', 'dé', 'sal'];

/** Words by their rank: the first are common, most are rare, as in print (Zipf's law). */
const VOCABULARY = [
  ...SYLLABLES.flatMap((first) => SYLLABLES.map((second) => `${first}${second}`)),
  ...SYLLABLES.map((each) => `${each}-16`),
  ...SYLLABLES.map((each) => `${each}n’t`),
  'ёлка',
  'всё',
  'σήμερα',
];

const PEOPLE = SYLLABLES.slice(0, 8).map((each, n) => ({
  id: `p${n}`,
  names: [`Ann ${each}son`, `Ms ${each}son`],
}));
const COUNTRIES = ['Freedonia', 'Utopia', 'Erewhon', 'Ruritania'].map((name, n) => ({
  code: `X${n}`,
  names: [name, `X${n}`],
}));
const SECTIONS = ['World', 'Coast', 'Sport'];
const PAPERS = ['Vale Bugle', 'Quill Courier', 'The Tarn'];
const MARKS = [' ', ' ', ' ', ', ', '. ', ' – ', '\n\n'];

/** Articles that follow from the seed alone. */
export function generateArticles(count: number, seed: number): ArticleDocument[] {
  const random = randomFrom(seed);
  const { pick, below, some } = random;
  const word = () => VOCABULARY[Math.floor(VOCABULARY.length ** random.next()) - 1] ?? 'ferry';
  const text = (least: number, most: number) =>
    Array.from({ length: least + below(most - least + 1) }, () => `${word()}${pick(MARKS)}`)
      .join('')
      .trim();
  return Array.from({ length: count }, (_, n) => {
    const named = some(PEOPLE, 3);
    const speakers = some(named, 1);
    const about = some(COUNTRIES, 2);
    const dated = below(20) > 0;
    const day = `${2008 + below(6)}-${two(1 + below(12))}-${two(1 + below(28))}`;
    const from = below(3) === 0 ? [pick(['Vale', 'Quill'])] : [];
    const body = text(0, 40);
    const words = body.split(/\s+/u);
    const said = () => {
      const start = below(Math.max(1, words.length - 3));
      return words.slice(start, start + 2 + below(7)).join(' ');
    };
    return inventArticle({
      id: `g${String(n).padStart(5, '0')}`,
      headline: text(2, 6),
      lead: text(4, 12),
      body,
      names: named.flatMap(({ names }) => names),
      byline: below(2) === 0 ? `By ${pick(PEOPLE).names[0]}` : '',
      speakerNames: speakers.flatMap(({ names }) => names),
      said: speakers.map(said),
      countryNames: about.flatMap(({ names }) => names),
      fromNames: from,
      topicNames: [],
      publisher: [pick(PAPERS)],
      section: below(4) === 0 ? [] : [pick(SECTIONS)],
      from,
      person: named.map(({ id }) => id),
      speaker: speakers.map(({ id }) => id),
      country: about.map(({ code }) => code),
      day: dated ? day : null,
      published: dated ? Date.parse(day) / 1000 : null,
      year: dated ? [day.slice(0, 4)] : [],
      month: dated ? [day.slice(0, 7)] : [],
    });
  });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
