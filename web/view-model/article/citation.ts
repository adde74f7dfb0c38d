import type { StoredArticle, StoredQuotation } from '../../../src/archive/records.ts';
import { citeArticle, citeQuotation } from '../../../src/citation/cite.ts';
import type { CslItem } from '../../../src/citation/csl.ts';
import { articleAddress, quotationAddress } from '../../address.ts';
import { CITATION_FORMS, READABLE_FORMS } from '../../forms.ts';

/** How something is cited: texts to copy, and where each form of it is. */
export interface CitationView {
  /** The Chicago note, then the other styles. */
  readonly notes: readonly { readonly style: string; readonly text: string }[];
  readonly forms: readonly { readonly label: string; readonly href: string }[];
}

/** The citation of a version of an article; `origin` begins the addresses of this site. */
export function articleCitation(stored: StoredArticle, origin: string): CslItem {
  const { id, version } = stored;
  return citeArticle(stored, origin + articleAddress(id, { version }));
}

/** The citation of a quotation in the version of its article that is given. */
export function quotationCitation(
  stored: StoredArticle,
  quotation: StoredQuotation,
  origin: string,
): CslItem {
  const { id, version } = stored;
  const { number } = quotation.quotation;
  return citeQuotation(
    stored,
    quotation,
    origin + articleAddress(id, { version, quotation: number }),
  );
}

/** What the page of a version of an article says on citing it. */
export function articleCitationView(stored: StoredArticle, origin: string): CitationView {
  const { id, version } = stored;
  return {
    notes: notesOf(articleCitation(stored, origin)),
    forms: formsAt(articleAddress(id, { version })),
  };
}

/** What the page of a quotation says on citing it. */
export function quotationCitationView(
  stored: StoredArticle,
  quotation: StoredQuotation,
  origin: string,
): CitationView {
  return {
    notes: notesOf(quotationCitation(stored, quotation, origin)),
    forms: formsAt(quotationAddress(quotation.id)),
  };
}

function notesOf(item: CslItem): CitationView['notes'] {
  return READABLE_FORMS.map(({ label, write }) => ({ style: label, text: write(item) }));
}

function formsAt(address: string): CitationView['forms'] {
  return CITATION_FORMS.map(({ label, extension }) => ({ label, href: `${address}.${extension}` }));
}
