import type { Chip } from '../../view-model/list/chips.ts';
import type { Pages } from '../../view-model/list/pages.ts';
import type { SortLink } from '../../view-model/list/sorts.ts';
import type { TakeAway as TakeAwayView } from '../../view-model/list/take-away.ts';
import type { WayOut } from '../../view-model/list/ways-out.ts';
import type { WordCount } from '../../view-model/list/word-counts.ts';
import { counted, inFigures } from '../../view-model/wording.ts';

/** The refinements in force, each a link that takes it away. */
export function Chips({
  chips,
  clear,
}: {
  readonly chips: readonly Chip[];
  readonly clear: string;
}) {
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="Refinements">
      {chips.map(({ facet, label, without, hides }) => (
        <li key={without}>
          <a href={without}>
            <span class="quiet">Remove {facet}: </span>
            {label} <span aria-hidden="true">×</span>
          </a>
          {hides !== null && <span class="hides"> hides {inFigures(hides)}</span>}
        </li>
      ))}
      <li>
        <a class="clear" href={clear}>
          Clear all
        </a>
      </li>
    </ul>
  );
}

/** The orders to choose from. */
export function Sorts({ sorts }: { readonly sorts: readonly SortLink[] }) {
  return (
    <nav class="sorts" aria-label="Order">
      {sorts.map(({ label, href, on }) => (
        <a key={label} href={href} aria-current={on ? 'true' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** The list in other forms: whole, for programs and spreadsheets, and as a feed of what is new. */
export function TakeAway({ takeAway }: { readonly takeAway: TakeAwayView }) {
  return (
    <details class="take-away">
      <summary>Export and feed</summary>
      <p>
        All of this list, in this order, up to {inFigures(takeAway.bound)} rows:{' '}
        {takeAway.forms.map(({ label, href }, index) => (
          <span key={href}>
            {index > 0 && ' · '}
            <a href={href} rel="nofollow">
              {label}
            </a>
          </span>
        ))}
        . What comes new: <a href={takeAway.feed}>a feed (Atom)</a>.
      </p>
    </details>
  );
}

/** The way to the pages before and after. */
export function PageLinks({ pages }: { readonly pages: Pages }) {
  if (pages.last === 1 && pages.previous === null) return null;
  return (
    <nav class="pages" aria-label="Pages">
      {pages.previous !== null && (
        <a href={pages.previous} rel="prev">
          ‹ Previous
        </a>
      )}
      <span>
        Page {inFigures(pages.page)} of {inFigures(pages.last)}
      </span>
      {pages.next !== null && (
        <a href={pages.next} rel="next">
          Next ›
        </a>
      )}
    </nav>
  );
}

/** What to try where nothing was found, with what each finds. */
export function WaysOut({ waysOut, words = [] }: WaysOutProps) {
  return (
    <div class="nothing">
      {waysOut.length > 0 && (
        <>
          <h2 class="label">What would find something</h2>
          <ul class="ways-out">
            {waysOut.map(({ label, href, total, exact }) => (
              <li key={label}>
                <a href={href}>{label}</a>{' '}
                <span class="count">
                  {exact ? '' : 'about '}
                  {inFigures(total)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <WordCounts words={words} />
      <p class="advice">
        {waysOut.length === 0 && 'Try fewer or other words, another spelling, or a surname alone. '}
        That something is not in this archive does not mean that it was not said.
      </p>
    </div>
  );
}

interface WaysOutProps {
  readonly waysOut: readonly WayOut[];
  readonly words?: readonly WordCount[];
}

function WordCounts({ words }: { readonly words: readonly WordCount[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <h2 class="label">Each word alone, in the whole archive</h2>
      <ul class="word-counts">
        {words.map(({ text, count, href, instead }) => (
          <li key={text}>
            {count > 0 ? <a href={href}>{text}</a> : <span class="printed">{text}</span>}{' '}
            <span class="count">{counted(count, 'article')}</span>
            {instead !== null && (
              <>
                {'; did you mean '}
                <a href={instead.href}>{instead.word}</a>{' '}
                <span class="count">{inFigures(instead.count)}</span>?
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a form sends besides its fields. */
export function Kept({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  return (
    <>
      {pairs.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
