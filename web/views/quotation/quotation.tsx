import { Fragment } from 'preact';
import type { Evidence, QuotationView } from '../../view-model/quotation/quotation.ts';
import { FoldedCopies } from '../furniture/copies.tsx';
import { Pieces } from '../furniture/pieces.tsx';

/** The words of a quotation; only words printed inside quotation marks stand inside ours. */
export function Words({ quotation }: { readonly quotation: QuotationView }) {
  return (
    <blockquote class={quotation.marked ? 'words' : 'words reported'}>
      <p dir="auto" lang={quotation.language ?? undefined}>
        {quotation.marked ? '“' : ''}
        {quotation.words.map((pieces, index) => (
          <Fragment key={index}>
            {index > 0 && (quotation.marked ? '” … “' : ' … ')}
            <Pieces pieces={pieces} />
          </Fragment>
        ))}
        {quotation.marked ? '”' : ''}
      </p>
    </blockquote>
  );
}

/** Who spoke, in what role. */
export function Speaker({ quotation }: { readonly quotation: QuotationView }) {
  const { speaker, role } = quotation;
  return (
    <>
      {speaker.href === null ? (
        <span class="speaker">{speaker.name}</span>
      ) : (
        <a class="speaker" href={speaker.href}>
          {speaker.name}
        </a>
      )}
      {role !== null && <span class="role">, {role}</span>}
    </>
  );
}

/** The word for how sure an attribution is, with a rule of its own kind. */
export function CertaintyWord({ evidence }: { readonly evidence: Evidence }) {
  return <span class={`certainty ${evidence.certainty}`}>{evidence.certainty}</span>;
}

interface EvidenceCardProps {
  readonly evidence: Evidence;
  readonly speaker: string;
}

/** Why we say that this speaker spoke: the article's words, the way to the name, the rule. */
export function EvidenceCard({ evidence, speaker }: EvidenceCardProps) {
  return (
    <dl class="evidence">
      <dt>Certainty</dt>
      <dd>
        {evidence.certainty}. {evidence.meaning}
      </dd>
      {evidence.cue !== null && (
        <>
          <dt>Cue</dt>
          <dd class="printed">{evidence.cue}</dd>
        </>
      )}
      {evidence.source !== null && (
        <>
          <dt>Source</dt>
          <dd class="printed">{evidence.source}</dd>
        </>
      )}
      {evidence.chain.length > 0 && (
        <>
          <dt>Name</dt>
          <dd>
            {evidence.chain.map(({ words, why }, index) => (
              <Fragment key={index}>
                {index > 0 && ' → '}
                <span class="printed">{words}</span> ({why})
              </Fragment>
            ))}
          </dd>
        </>
      )}
      <dt>Rule</dt>
      <dd>{evidence.rule}</dd>
      <dt class="on-screen">Wrong?</dt>
      <dd class="on-screen">
        <a href={evidence.reportHref} rel="nofollow">
          Report it<span class="quiet">: the attribution to {speaker}</span>
        </a>
      </dd>
    </dl>
  );
}

/** Who spoke in what role, to whom and when; nothing where the page has said who and print says no more. */
export function SaidBy({ quotation, named = false }: QuotationRecordProps) {
  const { role, venue, saidOn } = quotation;
  const facts = [
    !named ? <Speaker quotation={quotation} /> : role !== null && <span class="role">{role}</span>,
    venue !== null && (
      <>
        {venue.before} <span class="printed">{venue.words}</span>
      </>
    ),
    saidOn !== null && `said on ${saidOn}`,
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return null;
  return (
    <p class="said-by">
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </p>
  );
}

/** How the words were printed, how sure their speaker is, and where they stand. */
export function Printed({ quotation }: { readonly quotation: QuotationView }) {
  return (
    <>
      <HowSaid quotation={quotation} />
      {[quotation.publisher, quotation.day]
        .filter((fact) => fact !== null)
        .map((fact) => ` · ${fact}`)}
      {' · in '}
      <a class="printed" href={quotation.href}>
        <Pieces pieces={quotation.headline} />
      </a>
    </>
  );
}

/** Whether the words were quoted, and how sure their speaker is. */
export function HowSaid({ quotation: { kind, evidence } }: { readonly quotation: QuotationView }) {
  return (
    <>
      {kind}
      {evidence !== null && (
        <>
          {' · '}
          <CertaintyWord evidence={evidence} />
        </>
      )}
    </>
  );
}

interface QuotationRecordProps {
  readonly quotation: QuotationView;
  /** Whether the page is about the speaker, so that no quotation need name them again. */
  readonly named?: boolean;
  /** The same words in articles of the list that print the same story later. */
  readonly copies?: readonly QuotationView[];
}

/** A quotation as a record: words, speaker, paper, day, certainty with its reason, its place. */
export function QuotationRecord({ quotation, named = false, copies = [] }: QuotationRecordProps) {
  const { evidence } = quotation;
  return (
    <article class="quotation" id={quotation.id}>
      <Words quotation={quotation} />
      <SaidBy quotation={quotation} named={named} />
      <p class="facts">
        <Printed quotation={quotation} />
        {' ·\u00a0'}
        <a href={quotation.permalink}>
          cite<span class="quiet"> quotation {quotation.id}</span>
        </a>
      </p>
      <details>
        <summary>
          In context{evidence === null ? '' : ', and why this speaker'}
          <span class="quiet">
            : {quotation.speaker.name}, quotation {quotation.id}
          </span>
        </summary>
        <p class="printed context" dir="auto" lang={quotation.language ?? undefined}>
          <Pieces pieces={quotation.context} />
        </p>
        {evidence !== null && <EvidenceCard evidence={evidence} speaker={quotation.speaker.name} />}
      </details>
      <FoldedCopies
        copies={copies.map(({ id, href, headline, publisher, day }) => ({
          id,
          href,
          headline,
          publisher,
          facts: [publisher, day].filter((fact) => fact !== null),
        }))}
      />
    </article>
  );
}
