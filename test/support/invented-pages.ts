/** Articles of an invented press on invented people, as the pages' tests need them. */
export const INVENTED_PAGES: Readonly<Record<string, string>> = {
  'brandt-talks.html': inventedPage({
    headline: 'Brandt rules out a ceasefire before talks',
    url: 'https://herald.example/brandt-talks',
    day: '2012-12-28',
    paragraphs: [
      'PORTMERE - Foreign Minister Ilse Brandt ruled out a ceasefire with her neighbours on Friday, a day before talks in France were to begin.',
      '"We see no grounds for a ceasefire in the present circumstances," Brandt told a news conference. "That may change in the spring."',
      'She said that Germany had been told of the decision in advance.',
      '"Nobody in this house wanted a winter without peace," said Tomas Reyl, the leader of the opposition.',
    ],
  }),
  'brandt-spring.html': inventedPage({
    headline: 'Spring brings a first ceasefire',
    url: 'https://herald.example/brandt-spring',
    day: '2013-04-02',
    paragraphs: [
      'PORTMERE - A ceasefire began at dawn on Tuesday, the first in nine months of war.',
      '"A ceasefire is a beginning and no more than that," said Foreign Minister Ilse Brandt.',
      'Fishermen on the coast said that the harbour had been quiet since midnight.',
    ],
  }),
  // Printed again a day later with another figure: the archive keeps both.
  'reyl-budget-first.html': inventedPage({
    headline: 'Opposition calls the budget a fairy tale',
    url: 'https://gazette.example/reyl-budget',
    day: '2013-05-14',
    paragraphs: [
      'The opposition on Tuesday rejected the budget, which raises the tax on nets and lowers the one on bread.',
      '"This budget is a fairy tale without a happy ending," Tomas Reyl said in parliament.',
    ],
  }),
  'reyl-budget.html': inventedPage({
    headline: 'Opposition calls the budget a fairy tale',
    url: 'https://gazette.example/reyl-budget',
    day: '2013-05-14',
    paragraphs: [
      'The opposition on Tuesday rejected the budget, which raises the tax on boats and lowers the one on bread.',
      '"This budget is a fairy tale without a happy ending," Tomas Reyl said in parliament.',
    ],
  }),
  'hostile.html': inventedPage({
    headline:
      'Harbour &lt;script&gt;alert(1)&lt;/script&gt; reopens &amp; nobody &quot;minds&quot;',
    url: 'javascript:alert(1)',
    day: '2013-06-01',
    paragraphs: [
      'The harbour reopened on Saturday &lt;img src=x onerror=alert(2)&gt; after repairs that took a month.',
      '"It is the <b>best</b> harbour &lt;/p&gt;&lt;script&gt;alert(3)&lt;/script&gt; on this coast," said Mayor Amara Osei.',
      'Boats from the islands are expected on Sunday, the harbour master said.',
    ],
  }),
};

/** Short reports on one harbour, a week apart from each other: more than a page of results. */
export const HARBOUR_DIARY: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => {
    const week = String(index + 1);
    const day = new Date(Date.UTC(2014, 0, 1 + 7 * index)).toISOString().slice(0, 10);
    return [
      `diary-${week}.html`,
      inventedPage({
        headline: `Harbour diary, week ${week}`,
        url: `https://gazette.example/diary-${week}`,
        day,
        paragraphs: [
          `The harbour of Portmere counted ${10 + index} ships in week ${week}, the harbour office said.`,
          ...Array.from(
            { length: 12 },
            (_, line) =>
              `Pier ${line + 1} was quiet, and the keeper wrote down the wind, the tide and the boats that lay there, as keepers have done since the first pier was built.`,
          ),
          `“The harbour had ${10 + index} ships this week,” said Lena Quill, the harbour master.`,
        ],
      }),
    ];
  }),
);

/** One report of an agency in two papers, the later one under another headline. */
export const TWICE_PRINTED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    { paper: 'herald', headline: 'Lighthouse goes dark after a century', day: '2015-02-03' },
    { paper: 'gazette', headline: 'No more light on the cape', day: '2015-02-04' },
  ].map(({ paper, headline, day }) => [
    `lighthouse-${paper}.html`,
    inventedPage({
      headline,
      url: `https://${paper}.example/lighthouse`,
      day,
      paragraphs: [
        'The lighthouse on the cape was switched off on Monday night, a hundred and four years after its first keeper climbed the stairs with a can of oil.',
        '“We shall miss it at supper more than at sea,” said Berta Lind, who lives below the cape.',
        'Satellites do its work now, the coastal office said; the tower stays, because swifts nest in it and because nobody has the heart to take it down.',
      ],
    }),
  ]),
);

interface Printed {
  readonly headline: string;
  readonly url: string;
  readonly day: string;
  readonly author?: string;
  readonly paragraphs: readonly string[];
}

/** A page as a paper would serve it. */
export function inventedPage({ headline, url, day, author, paragraphs }: Printed): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<link rel="canonical" href="${url}"><meta property="og:site_name" content="The Portmere Herald">
<meta property="og:type" content="article"><meta property="article:published_time" content="${day}"></head>
<body><article><h1>${headline}</h1>${author === undefined ? '' : `<p class="byline">By ${author}</p>`}${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
}
