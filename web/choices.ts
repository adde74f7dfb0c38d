import type { FacetName } from '../src/domain/document.ts';
import type { Chosen, Refining } from './facet-parameters.ts';

/** A radio button of a facet's page sends "pick:VALUE" with one of these. */
const PICK = 'pick:';

/**
 * What was chosen on a facet's page, put into the search: "only" asks for the value, "not" leaves it
 * out, "any" does neither. Values that the page did not show stay as they were.
 */
export function takeChoices<
  Facet extends FacetName,
  Params extends Chosen<Facet> & Refining<Facet>,
>(params: Params, facet: Facet, given: URLSearchParams): Params {
  const chosen = new Set(params[facet]);
  const absent = new Set(params.not[facet]);
  for (const [name, choice] of given) {
    if (!name.startsWith(PICK)) continue;
    const value = name.slice(PICK.length);
    chosen.delete(value);
    absent.delete(value);
    if (choice === 'only') chosen.add(value);
    if (choice === 'not') absent.add(value);
  }
  const { [facet]: _before, ...others } = params.not;
  const together = given.get('together') === '1' && chosen.size > 1;
  return {
    ...params,
    [facet]: [...chosen].sort(),
    not: absent.size === 0 ? others : { ...others, [facet]: [...absent].sort() },
    all: [...params.all.filter((each) => each !== facet), ...(together ? [facet] : [])],
  };
}

/** The parameters of a facet's page that belong to the search, not to the choices. */
export function withoutChoices(given: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...given].filter(([name]) => !name.startsWith(PICK) && name !== 'together'),
  );
}
