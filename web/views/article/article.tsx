import { Fragment } from 'preact';
import type { ArticlePage, BlockView } from '../../view-model/article/article-page.ts';
import type { PlaceInList } from '../../view-model/list/place-in-list.ts';
import { counted } from '../../view-model/wording.ts';
import { Citation } from '../furniture/citation.tsx';
import { RecordHead } from '../furniture/head.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import { Pieces } from '../furniture/pieces.tsx';
import { EvidenceCard, HowSaid, Speaker, Words } from '../quotation/quotation.tsx';

interface ArticleProps {
  readonly frame: Frame;
  readonly page: ArticlePage;
}

/** The article page: the text as printed, its quotations marked by speaker, and their evidence. */
export function Article({ frame, page }: ArticleProps) {
  const titled = page.blocks.some(({ kind }) => kind === 'headline');
  return (
    <Page
      head={
        <RecordHead
          address={page.address}
          title={page.headline}
          embedding={page.embedding}
          tags={page.tags}
          thing={page.thing}
        />
      }
      frame={frame}
      title={`${page.headline} - On the Record`}
      q={page.q}
    >
      <Notes notes={page.notes} />
      <Above page={page} />
      <div class="reading">
        <div class="beside imprint">
          <Facts page={page} />
        </div>
        <article class="text" lang={page.language ?? undefined}>
          {!titled && <h1 class="headline">{page.headline}</h1>}
          <ArticleText page={page} />
        </article>
        <aside class="beside" aria-label="About this article">
          {page.speakers.length > 0 && (
            <section>
              <h2 class="label">Quoted here</h2>
              <ul class="speakers">
                {page.speakers.map((speaker) => (
                  <li key={speaker.order} class={`by${tone(speaker.order)}`}>
                    {speaker.href === null ? (
                      <span class="speaker">{speaker.name}</span>
                    ) : (
                      <a class="speaker" href={speaker.href}>
                        {speaker.name}
                      </a>
                    )}
                    {speaker.role !== null && <span class="role">, {speaker.role}</span>}{' '}
                    {speaker.quotations.map((number) => (
                      <a
                        key={number}
                        class="number"
                        href={`#q${number}`}
                        aria-label={`Quotation ${number}`}
                      >
                        {number}
                      </a>
                    ))}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Links title="Named" links={page.people} />
          <Links title="Countries" links={page.countries} />
          <Links title="Topics" links={page.topics} />
          <Citation citation={page.citation} />
        </aside>
      </div>
      {page.quotations.length > 0 && (
        <section class="attributions" aria-labelledby="attributions">
          <h2 id="attributions">Who said what, and how we know</h2>
          <ol>
            {page.quotations.map((quotation) => (
              <li key={quotation.id} id={`e${quotation.number}`} value={quotation.number}>
                <Words quotation={quotation} />
                <p class="said-by">
                  <Speaker quotation={quotation} />{' '}
                  <span class="facts">
                    · <HowSaid quotation={quotation} />
                    {' · '}
                    <a href={`#q${quotation.number}`}>
                      in the text<span class="quiet">: quotation {quotation.number}</span>
                    </a>
                    {' · '}
                    <a href={quotation.permalink}>
                      cite<span class="quiet"> quotation {quotation.number}</span>
                    </a>
                  </span>
                </p>
                {quotation.evidence !== null && (
                  <EvidenceCard evidence={quotation.evidence} speaker={quotation.speaker.name} />
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </Page>
  );
}

/** The article's text, block by block: every printed word, and none that was not printed. */
function ArticleText({ page }: { readonly page: Pick<ArticlePage, 'blocks' | 'orderOf'> }) {
  return (
    <>
      {page.blocks.map((block, index) => {
        const before = page.blocks[index - 1];
        const dateline = before !== undefined && opensLine(before, block) ? before : null;
        return opensLine(block, page.blocks[index + 1]) ? null : (
          <Block key={index} block={block} dateline={dateline} orderOf={page.orderOf} />
        );
      })}
    </>
  );
}

/** Whether a block is a dateline that print sets in one line with the next. */
function opensLine(block: BlockView, next: BlockView | undefined): boolean {
  return block.kind === 'dateline' && next?.kind === 'paragraph';
}

interface BlockProps {
  readonly block: BlockView;
  readonly orderOf: ReadonlyMap<number, number>;
}

function Block({ block, dateline, orderOf }: BlockProps & { readonly dateline: BlockView | null }) {
  const words = (
    <>
      {dateline !== null && (
        <>
          <span class="dateline">
            <Stretches block={dateline} orderOf={orderOf} />
          </span>{' '}
        </>
      )}
      <Stretches block={block} orderOf={orderOf} />
    </>
  );
  const id = block.paragraph === null ? undefined : `p${block.paragraph}`;
  switch (block.kind) {
    case 'headline':
      return <h1 class="headline">{words}</h1>;
    case 'subhead':
      return <h2 class="subhead">{words}</h2>;
    case 'blockQuotation':
    case 'pullQuote':
      return (
        <blockquote id={id} class={block.kind} dir="auto">
          <p>{words}</p>
        </blockquote>
      );
    default:
      return (
        <p id={id} class={block.kind} dir="auto">
          {words}
        </p>
      );
  }
}

function Stretches({ block, orderOf }: BlockProps) {
  return (
    <>
      {block.stretches.map(({ quotation, opens, pieces }, index) => {
        if (quotation === null) return <Pieces key={index} pieces={pieces} anchored />;
        const order = orderOf.get(quotation) ?? 0;
        return (
          <span
            key={index}
            class={`said by${tone(order)}`}
            id={opens ? `q${quotation}` : undefined}
          >
            <Pieces pieces={pieces} anchored />
            {opens && (
              <a
                class="number"
                href={`#e${quotation}`}
                aria-label={`Quotation ${quotation}: who said it, and how we know`}
              >
                <Figure number={quotation} />
              </a>
            )}
          </span>
        );
      })}
    </>
  );
}

/** A figure drawn by the style sheet, so that copied text is the article's alone. */
function Figure({ number }: { readonly number: number }) {
  return <span aria-hidden="true" data-number={number} />;
}

/** Speakers beyond the sixth share the look of the first: the number beside the words tells them apart. */
function tone(order: number): number {
  return order === 0 ? 0 : ((order - 1) % 6) + 1;
}

/** The way back to the results and on to the next, and to each hit. */
function Above({ page }: { readonly page: ArticlePage }) {
  if (page.place === null) return null;
  return (
    <div class="above">
      <Place place={page.place} />
      {page.q !== '' && <Hits page={page} />}
    </div>
  );
}

function Place({ place: { back, results, place, previous, next } }: PlaceProps) {
  return (
    <nav aria-label="Results">
      <a class="back" href={back}>
        ‹ Back to {results}
      </a>
      {previous !== null && (
        <>
          {' · '}
          <a href={previous.href} rel="prev" aria-label={`previous: ${previous.headline}`}>
            ‹ previous
          </a>
        </>
      )}
      {place !== null && ` · ${place}`}
      {next !== null && (
        <>
          {' · '}
          <a href={next.href} rel="next" aria-label={`next: ${next.headline}`}>
            next ›
          </a>
        </>
      )}
    </nav>
  );
}

interface PlaceProps {
  readonly place: PlaceInList;
}

function Hits({ page }: { readonly page: ArticlePage }) {
  if (page.hits === 0) return <p>“{page.q}” does not stand in the text itself.</p>;
  const shown = Math.min(page.hits, HITS_SHOWN);
  return (
    <nav class="hits-in-text" aria-label="Hits" data-hits={page.hits}>
      <span>
        {counted(page.hits, 'hit')} for “{page.q}”
      </span>
      {Array.from({ length: shown }, (_, index) => (
        <a key={index} href={`#h${index + 1}`} aria-label={`Hit ${index + 1} of ${page.hits}`}>
          {index === 0 ? `1 of ${page.hits}` : index + 1}
        </a>
      ))}
    </nav>
  );
}

/** Hits that have a link of their own above the text; the others follow in the text. */
const HITS_SHOWN = 12;

function Facts({ page }: { readonly page: ArticlePage }) {
  const { publisher, filedFrom } = page;
  const facts = [page.day, page.section].filter((fact) => fact !== null);
  return (
    <section>
      <p>
        {publisher !== null && <a href={publisher.href}>{publisher.label}</a>}
        {publisher !== null && facts.length > 0 && ' · '}
        {facts.join(' · ')}
        {filedFrom.length > 0 && ' · filed from '}
        {filedFrom.map(({ label, href }, index) => (
          <Fragment key={href}>
            {index > 0 && ', '}
            <a href={href}>{label}</a>
          </Fragment>
        ))}
      </p>
      {page.byline !== null && <p class="printed">{page.byline}</p>}
      {page.original !== null && (
        <p>
          <a href={page.original} rel="external noreferrer">
            Original at {new URL(page.original).hostname}
          </a>
        </p>
      )}
      <p class="on-screen">
        {page.marking.on ? (
          <a href={page.marking.href}>Plain text, without the marks of quotations</a>
        ) : (
          <a href={page.marking.href}>Mark the quotations</a>
        )}
      </p>
      {page.versions.length > 1 && (
        <ul class="versions">
          {page.versions.map(({ label, href, on, changes }) => (
            <li key={href}>
              {on ? <span aria-current="true">{label}</span> : <a href={href}>{label}</a>}
              {changes !== null && (
                <>
                  {' · '}
                  <a href={changes}>
                    what changed<span class="quiet"> in {label}</span>
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {page.versions.length > 2 && <Compare page={page} />}
      {page.copies.length > 0 && (
        <ul class="versions" aria-label="The same story elsewhere">
          {page.copies.map(({ label, href, first }) => (
            <li key={href}>
              {first ? 'Printed first in ' : 'Also printed in '}
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Any two versions side by side; two that follow each other have a link of their own. */
function Compare({ page }: { readonly page: ArticlePage }) {
  const last = page.versions.length;
  const choice = (name: string, chosen: number) => (
    <select name={name} aria-label={name === 'from' ? 'Earlier version' : 'Later version'}>
      {page.versions.map((_, index) => (
        <option key={index} value={index + 1} selected={index + 1 === chosen}>
          {index + 1}
        </option>
      ))}
    </select>
  );
  return (
    <form class="compare-versions" action={`/article/${page.id}/diff`} method="get">
      Version {choice('from', 1)} and {choice('to', last)}{' '}
      <button type="submit" class="second">
        Compare
      </button>
    </form>
  );
}

interface LinksProps {
  readonly title: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

function Links({ title, links }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2 class="label">{title}</h2>
      <ul class="inline">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
