import { formatApa } from '../src/citation/apa.ts';
import { formatBibtex } from '../src/citation/bibtex.ts';
import { formatChicago } from '../src/citation/chicago.ts';
import type { CslItem } from '../src/citation/csl.ts';
import { formatMla } from '../src/citation/mla.ts';
import { formatRis } from '../src/citation/ris.ts';

/** A form in which citations leave the house: one of them, or a list between `before` and `after`. */
export interface CitationForm {
  /** What stands behind the dot of its address. */
  readonly extension: string;
  readonly label: string;
  /** The media type, without charset: all are UTF-8. */
  readonly type: string;
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly write: (item: CslItem) => string;
}

/** Every form of a citation, in the order in which pages offer them. */
export const CITATION_FORMS: readonly CitationForm[] = [
  {
    extension: 'ris',
    label: 'RIS',
    type: 'application/x-research-info-systems',
    ...{ before: '', between: '', after: '' },
    write: formatRis,
  },
  {
    extension: 'bib',
    label: 'BibTeX',
    type: 'application/x-bibtex',
    ...{ before: '', between: '', after: '' },
    write: formatBibtex,
  },
  {
    extension: 'csl.json',
    label: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    ...{ before: '[', between: ',\n', after: ']\n' },
    write: (item) => JSON.stringify(item),
  },
  {
    extension: 'txt',
    label: 'Chicago note',
    type: 'text/plain',
    ...{ before: '', between: '\n', after: '\n' },
    write: formatChicago,
  },
  {
    extension: 'mla.txt',
    label: 'MLA',
    type: 'text/plain',
    ...{ before: '', between: '\n', after: '\n' },
    write: formatMla,
  },
  {
    extension: 'apa.txt',
    label: 'APA',
    type: 'text/plain',
    ...{ before: '', between: '\n', after: '\n' },
    write: formatApa,
  },
];

/** The forms that are read rather than imported: a footnote, an entry of a list. */
export const READABLE_FORMS = CITATION_FORMS.filter(({ type }) => type === 'text/plain');

/** Citations as one document of a form. */
export function writeCitations(form: CitationForm, items: readonly CslItem[]): string {
  return form.before + items.map(form.write).join(form.between) + form.after;
}
