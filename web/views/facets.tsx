import type { FacetChoice, FacetView } from '../view-model/refinements.ts';
import { inFigures } from '../view-model/wording.ts';

/** Values of a facet that stand open; the rest waits folded. */
const OPEN = 6;

/** The facets as checkboxes of the form with the id `form`. */
export function Facets({ facets, form }: { readonly facets: readonly FacetView[]; form: string }) {
  return (
    <>
      {facets
        .filter(({ values }) => values.length > 0)
        .map((facet) => (
          <Facet key={facet.name} facet={facet} form={form} />
        ))}
    </>
  );
}

function Facet({ facet, form }: { readonly facet: FacetView; readonly form: string }) {
  const open = Math.max(OPEN, facet.values.filter(({ chosen }) => chosen).length);
  const folded = facet.values.slice(open);
  const choice = (value: FacetChoice) => (
    <Choice key={value.value} choice={value} name={facet.name} form={form} />
  );
  return (
    <fieldset class="facet">
      <legend>{facet.legend}</legend>
      <ul>{facet.values.slice(0, open).map(choice)}</ul>
      {folded.length > 0 && (
        <details>
          <summary>
            {folded.length} more{facet.truncated ? ', the most frequent' : ''}
          </summary>
          <ul>{folded.map(choice)}</ul>
        </details>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly choice: FacetChoice;
  readonly name: string;
  readonly form: string;
}

function Choice({ choice, name, form }: ChoiceProps) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          name={name}
          value={choice.value}
          checked={choice.chosen}
          form={form}
        />
        <span class="value">{choice.label}</span>{' '}
        <span class="count">{inFigures(choice.count)}</span>
      </label>
    </li>
  );
}
