import type { ArticleHit } from '../../view-model/search/article-hit.ts';
import { counted } from '../../view-model/wording.ts';
import { FoldedCopies } from '../furniture/copies.tsx';
import { Pieces } from '../furniture/pieces.tsx';
import { CertaintyWord, Speaker, Words } from '../quotation/quotation.tsx';

interface HitProps {
  readonly hit: ArticleHit;
  /** The heading's place among those of the page. */
  readonly level?: 'h2' | 'h3';
  /** Articles of the list that print the same story later. */
  readonly copies?: readonly ArticleHit[];
}

/** An article in a list: headline, facts, the place that answers the question, its best quotation. */
export function Hit({ hit, level: Heading = 'h2', copies = [] }: HitProps) {
  const { snippet, quotation } = hit;
  return (
    <li>
      <Heading>
        <a href={hit.href} lang={hit.language ?? undefined}>
          <Pieces pieces={hit.headline} />
        </a>
      </Heading>
      <p class="facts">
        {hit.facts.join(' · ')}
        {hit.count > 0 && <span class="count"> · {counted(hit.count, 'hit')}</span>}
      </p>
      <p class="snippet" dir="auto" lang={hit.language ?? undefined}>
        {snippet.far === '' ? (
          snippet.cutBefore && '…\u00a0'
        ) : (
          <span class="far">
            {snippet.cutBefore && '…\u00a0'}
            {snippet.far}
          </span>
        )}
        <Pieces pieces={snippet.pieces} />
        {snippet.cutAfter && '\u00a0…'}
      </p>
      {quotation !== null && (
        <div class="best">
          <Words quotation={quotation} />
          <p class="said-by">
            <Speaker quotation={quotation} />{' '}
            <span class="facts">
              · <a href={quotation.href}>{quotation.kind}</a>
              {quotation.evidence !== null && (
                <>
                  {' · '}
                  <CertaintyWord evidence={quotation.evidence} />
                </>
              )}
            </span>
          </p>
        </div>
      )}
      {hit.people.length > 0 && (
        <p class="named">
          {hit.people.map(({ name, href }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <a href={href}>{name}</a>
            </span>
          ))}
        </p>
      )}
      <FoldedCopies copies={copies} />
    </li>
  );
}
