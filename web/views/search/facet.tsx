import { facetParameter } from '../../facet-parameters.ts';
import type { FacetPage, ListedValue } from '../../view-model/list/facet-page.ts';
import { inFigures } from '../../view-model/wording.ts';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import { Kept, PageLinks } from '../furniture/results-furniture.tsx';

interface FacetProps {
  readonly frame: Frame;
  readonly page: FacetPage;
  /** "/search" or "/quotes". */
  readonly place: string;
}

const CHOICES = [
  { value: 'any', label: 'any' },
  { value: 'only', label: 'only' },
  { value: 'not', label: 'not' },
] as const;

/** All values of one facet: found by name, listed by count or from A to Z, each any, only or not. */
export function Facet({ frame, page, place }: FacetProps) {
  const { listing, legend, plural } = page;
  const here = `${place}/facet/${facetParameter(page.facet)}`;
  return (
    <Page frame={frame} title={`${page.heading} - On the Record`}>
      <div class="summary">
        <p>
          <a href={page.back.href}>
            ‹ Back to the {page.back.view === 'list' ? 'results' : 'filters'}
          </a>
        </p>
        <h1>{page.heading}</h1>
        <Notes notes={page.notes} />
      </div>
      <form class="finder" action={here} method="get">
        <Kept pairs={page.state} />
        <label>
          Find in the list
          <input type="search" name="find" value={listing.find} autocomplete="off" />
        </label>
        <label>
          Order
          <select name="order">
            <option value="count" selected={listing.order === 'count'}>
              most frequent first
            </option>
            <option value="name" selected={listing.order === 'name'}>
              A to Z
            </option>
          </select>
        </label>
        <button type="submit">List</button>
      </form>
      <form class="values" action={`${here}/choose`} method="get">
        <Kept pairs={page.state} />
        <ul>
          {page.values.map((value) => (
            <Value key={value.value} value={value} />
          ))}
        </ul>
        <p>
          <label>
            <input type="checkbox" name="together" value="1" checked={page.together} /> every one of
            the “only” {plural} together, instead of any of them
          </label>
        </p>
        <button type="submit">Apply to {legend.toLowerCase()}</button>
      </form>
      <PageLinks pages={page.pages} />
    </Page>
  );
}

function Value({ value }: { readonly value: ListedValue }) {
  return (
    <li>
      <fieldset>
        <legend>
          {value.label} <span class="count">{inFigures(value.count)}</span>
        </legend>
        {CHOICES.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={`pick:${value.value}`}
              value={choice.value}
              checked={value.wanted === choice.value}
            />{' '}
            {choice.label}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
