import type { Printing } from '../../view-model/quotation/printings.ts';
import type { QuotationPage } from '../../view-model/quotation/quotation-page.ts';
import { counted, inFigures } from '../../view-model/wording.ts';
import { ChangedWords } from '../furniture/changed-words.tsx';
import { Citation } from '../furniture/citation.tsx';
import { RecordHead } from '../furniture/head.tsx';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import { Pieces } from '../furniture/pieces.tsx';
import { EvidenceCard, Printed, SaidBy, Words } from './quotation.tsx';

interface QuotationProps {
  readonly frame: Frame;
  readonly page: QuotationPage;
}

/** The page of one quotation: its words, who said them and how we know, where, and how to cite it. */
export function Quotation({ frame, page }: QuotationProps) {
  const { quotation } = page;
  return (
    <Page
      head={
        <RecordHead
          address={quotation.permalink}
          title={page.title}
          embedding={page.embedding}
          tags={page.tags}
          thing={page.thing}
        />
      }
      frame={frame}
      title={`${page.title} - On the Record`}
    >
      <Notes notes={page.notes} />
      <article class="quotation alone">
        <h1 class="quiet">{page.title}</h1>
        <Words quotation={quotation} />
        <SaidBy quotation={quotation} />
        <p class="facts">
          <Printed quotation={quotation} />
        </p>
        <h2 class="label">In context</h2>
        <p class="printed context" dir="auto" lang={quotation.language ?? undefined}>
          <Pieces pieces={quotation.context} />
        </p>
        <h2 class="label">Why this speaker</h2>
        {quotation.evidence !== null && (
          <EvidenceCard evidence={quotation.evidence} speaker={quotation.speaker.name} />
        )}
        {page.original !== null && (
          <p>
            <a href={page.original} rel="external noreferrer">
              Original at {new URL(page.original).hostname}
            </a>
          </p>
        )}
        <Printings printings={page.printings} />
        {page.subjects.length > 0 && (
          <>
            <h2 class="label">{quotation.speaker.name} on the same subjects</h2>
            <ul class="names">
              {page.subjects.map(({ label, count, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a> <span class="count">{inFigures(count)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <Citation citation={page.citation} />
      </article>
    </Page>
  );
}

/** Who printed it when and in which words, the earliest first. */
function Printings({ printings }: { readonly printings: readonly Printing[] }) {
  if (printings.length === 0) return null;
  const articles = new Set(printings.map(({ article }) => article)).size;
  const copies = new Set(printings.flatMap(({ article, copy }) => (copy ? [article] : []))).size;
  return (
    <>
      <h2 class="label">
        Printed in {counted(articles, 'article')}
        {copies > 0 && `, ${counted(copies, 'copy', 'copies')} of another among them`}
      </h2>
      <ol class="printings">
        {printings.map(({ quotation, here, difference, changes, copy }) => (
          <li key={quotation.id}>
            <p class="facts">
              {[quotation.day, quotation.publisher].filter((fact) => fact !== null).join(' · ')}
              {' · '}
              {here ? (
                <strong>this one</strong>
              ) : (
                <a class="printed" href={quotation.permalink}>
                  <Pieces pieces={quotation.headline} />
                </a>
              )}
              {copy && ' · copy'}
              {!here && ` · ${difference ?? 'the same words'}`}
            </p>
            {changes.length > 0 && (
              <p class="printed" dir="auto">
                <ChangedWords changes={changes} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
