import type { FacetChoice, FacetView } from '../../view-model/list/refinements.ts';
import { inFigures } from '../../view-model/wording.ts';

interface FacetsProps {
  readonly facets: readonly FacetView[];
  /** The id of the form whose checkboxes they are. */
  readonly form: string;
}

/** The facets as checkboxes, each with the way to all of its values. */
export function Facets({ facets, form }: FacetsProps) {
  return (
    <>
      {facets
        .filter(({ values }) => values.length > 0)
        .map((facet) => (
          <Facet key={facet.facet} facet={facet} form={form} />
        ))}
    </>
  );
}

function Facet({ facet, form }: { readonly facet: FacetView; readonly form: string }) {
  const { legend, parameter, values, all } = facet;
  return (
    <fieldset class="facet">
      <legend>{legend}</legend>
      <ul>
        {values.map((choice) => (
          <Choice key={choice.value} choice={choice} name={parameter} form={form} />
        ))}
      </ul>
      {all !== null && (
        <a class="all" href={all.href}>
          {all.label}
          <span aria-hidden="true"> ▸</span>
        </a>
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
