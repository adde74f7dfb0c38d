import type { Pages } from '../view-model/pages.ts';
import type { Chip } from '../view-model/refinements.ts';
import type { WayOut } from '../view-model/ways-out.ts';
import { inFigures } from '../view-model/wording.ts';

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
      {chips.map(({ facet, label, without }) => (
        <li key={without}>
          <a href={without}>
            <span class="quiet">Remove {facet}: </span>
            {label} <span aria-hidden="true">×</span>
          </a>
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

interface SortsProps {
  readonly sorts: readonly {
    readonly label: string;
    readonly href: string;
    readonly on: boolean;
  }[];
}

/** The orders to choose from. */
export function Sorts({ sorts }: SortsProps) {
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
export function WaysOut({ waysOut }: { readonly waysOut: readonly WayOut[] }) {
  if (waysOut.length === 0) {
    return (
      <p class="advice">
        Try fewer or other words, another spelling, or a surname alone. That something is not in
        this archive does not mean that it was not said.
      </p>
    );
  }
  return (
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
      <p class="advice">
        That something is not in this archive does not mean that it was not said.
      </p>
    </>
  );
}
