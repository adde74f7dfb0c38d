import type { ComponentChildren } from 'preact';

/** What every page shares: where its assets are, and what the archive covers. */
export interface Frame {
  readonly stylesheet: string;
  readonly script: string;
  /** A script of a few lines that runs before anything is drawn. */
  readonly earlyScript: string;
  readonly icon: string;
  /** "207 articles from 106 papers, 20 May 2018 to 16 February 2024; 800 quotations."; "" where that cannot be told. */
  readonly coverage: string;
}

/** The parts of the navigation, in its order. */
const PARTS = [
  { part: 'articles', label: 'Articles', href: '/search' },
  { part: 'quotes', label: 'Quotes', href: '/quotes' },
  { part: 'people', label: 'People', href: '/people' },
  { part: 'places', label: 'Places', href: '/places' },
  { part: 'topics', label: 'Topics', href: '/topics' },
  { part: 'papers', label: 'Papers', href: '/sources' },
] as const;
export type Part = (typeof PARTS)[number]['part'];

interface PageProps {
  readonly frame: Frame;
  readonly title: string;
  /** Which part of the navigation the page belongs to. */
  readonly part?: Part;
  /** Whether the page has a search form of its own, so that the head needs none. */
  readonly ownForm?: boolean;
  /** What stands in the box of the head. */
  readonly q?: string;
  /** What the page's head holds beside what all have. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of all pages: skip link, name, navigation, box, main part, coverage. */
export function Page({ frame, title, part, ownForm = false, q = '', head, children }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <script src={frame.earlyScript} />
        <link rel="stylesheet" href={frame.stylesheet} />
        <script type="module" src={frame.script} />
        <link rel="icon" type="image/svg+xml" href={frame.icon} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title="On the Record"
          href="/opensearch.xml"
        />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title="On the Record: quotes"
          href="/opensearch-quotes.xml"
        />
        {head}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the text
        </a>
        <header class="top">
          <a class="wordmark" href="/">
            On the Record
          </a>
          <nav aria-label="Parts">
            {PARTS.map(({ part: each, label, href }) => (
              <a key={each} href={href} aria-current={part === each ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
          {!ownForm && (
            <search>
              <form class="box" action="/search" method="get">
                <label class="quiet" for="q">
                  Search all articles
                </label>
                <input
                  id="q"
                  type="search"
                  name="q"
                  value={q}
                  autocomplete="off"
                  data-suggest="/suggest"
                />
                <button type="submit">Search</button>
              </form>
            </search>
          )}
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{frame.coverage}</p>
          <nav aria-label="About this archive">
            <a href="/help/search">What you can type</a>
            <a href="/about/coverage">Coverage</a>
            <a href="/about">About</a>
            <a href="/api">For other programs</a>
          </nav>
          <p>
            Words set in serif were published; words set in sans are ours. Check a quotation in its
            article before you print it.
          </p>
        </footer>
      </body>
    </html>
  );
}
