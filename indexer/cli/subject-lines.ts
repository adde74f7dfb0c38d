import type { Article } from '../../src/domain/article.ts';
import { countryName } from '../../src/domain/country.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { Span } from '../../src/domain/span.ts';
import { TOPICS, type TopicAssignment } from '../../src/domain/topic.ts';

/** Most different words that a line shows as evidence. */
const SHOWN = 8;

const FROM: Readonly<Record<TopicAssignment['from'], string>> = {
  section: 'the section of the paper',
  keywords: 'the keywords of the paper',
  text: 'its words',
};

/**
 * What an article is about, a line each with its label and the words of the text that say so: first the
 * countries that it is about, then those that it mentions, then its topics.
 */
export function subjectLines(
  { text }: Article,
  { countries, topics }: Pick<Extraction, 'countries' | 'topics'>,
): [label: string, line: string][] {
  const countryLines = (about: boolean): [string, string][] =>
    countries
      .filter((country) => country.about === about)
      .map(({ code, spans }) => [
        about ? 'About' : 'Mentions',
        `${countryName(code)}: ${wordsIn(text, spans)}`,
      ]);
  return [
    ...countryLines(true),
    ...countryLines(false),
    ...topics.map(({ code, from, evidence }): [string, string] => [
      'Topic',
      `${TOPICS[code]}, by ${FROM[from]}${evidence.length === 0 ? '' : `: ${wordsIn(text, evidence)}`}`,
    ]),
  ];
}

/** The different words of the spans, those found most often first: "ceasefire (3), troops, …". */
function wordsIn(text: string, spans: readonly Span[]): string {
  const counts = new Map<string, { printed: string; count: number }>();
  for (const { start, end } of spans) {
    const printed = text.slice(start, end).replaceAll(/\s+/gu, ' ');
    const key = printed.toLowerCase();
    counts.set(key, { printed, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const words = [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ printed, count }) => (count === 1 ? printed : `${printed} (${count})`));
  return [...words.slice(0, SHOWN), ...(words.length > SHOWN ? ['…'] : [])].join(', ');
}
