/*
 * Source: the HTML standard, sections 4 and 13 (html.spec.whatwg.org).
 * Licence: CC BY 4.0 (WHATWG); names of elements.
 */

/** What the pre-scan must know of HTML's elements. */

/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose contents are never printed; they are left out with all they hold. */
export const UNPRINTED: ReadonlySet<string> = new Set(
  'script style template svg math iframe object canvas select textarea button audio video map noembed noframes'.split(
    ' ',
  ),
);

/** Elements whose contents are raw text up to their own end tag, whatever stands in between. */
export const RAW_TEXT: ReadonlySet<string> = new Set(
  'script style textarea iframe noembed noframes xmp'.split(' '),
);

/** Elements that begin a new line; all others run on within one. */
export const BLOCK: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements that run on within a line; all others make boxes of their own. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** A start tag of the key ends an open element of these names, up to the nearest of `until`. */
export const IMPLIED_ENDS: Readonly<Record<string, { ends: string[]; until: string[] }>> = {
  li: { ends: ['li'], until: ['ul', 'ol', 'menu', 'dir'] },
  dt: { ends: ['dt', 'dd'], until: ['dl'] },
  dd: { ends: ['dt', 'dd'], until: ['dl'] },
  tr: { ends: ['tr'], until: ['table'] },
  td: { ends: ['td', 'th'], until: ['tr', 'table'] },
  th: { ends: ['td', 'th'], until: ['tr', 'table'] },
};

/** Attributes that any reader here looks at; the rest is left out. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  'class id href itemprop itemtype property name content datetime role rel lang type hidden aria-hidden aria-label data-component data-testid data-qa title alt'.split(
    ' ',
  ),
);
