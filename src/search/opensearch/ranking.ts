import type { Collection } from '../../domain/document.ts';
import type { Query } from '../../query/ast.ts';
import { termsOf } from '../../query/tokens.ts';
import { FIELDS, PRINTED } from '../fields.ts';
import type { Clause } from './clause.ts';
import { PRINTED_WORDS, RANKED, STEMMED, stemsName, wordsName } from './mapping.ts';

/** What an inflected form counts beside the word itself. */
const STEM_WEIGHT = 0.5;

/**
 * What documents are ranked by: every wanted word and phrase of what was printed. Exclusions, labels
 * and days rank nothing. `[]` if nothing does.
 */
export function rankingClauses(collection: Collection, query: Query): readonly Clause[] {
  const printed = [
    PRINTED_WORDS,
    ...RANKED[collection].map(({ name, weight }) => `${wordsName(name)}^${weight}`),
    ...STEMMED[collection].map((name) => `${stemsName(name)}^${STEM_WEIGHT}`),
  ];
  const clauses = (part: Query, fields: readonly string[]): Clause[] => {
    switch (part.kind) {
      case 'word':
      case 'similar':
      case 'phrase':
        return inFields(termsOf(part.text), fields);
      case 'near':
        return part.terms.flatMap((term) => inFields(termsOf(term), fields));
      case 'field':
        return clauses(
          part.query,
          FIELDS[collection][part.field]
            .filter((field) => PRINTED[collection].includes(field))
            .map(wordsName),
        );
      case 'all':
      case 'any':
        return part.queries.flatMap((each) => clauses(each, fields));
      default:
        return [];
    }
  };
  return clauses(query, printed);
}

/** A word or phrase counts in every field that has it. */
function inFields(words: readonly string[], fields: readonly string[]): Clause[] {
  if (words.length === 0 || fields.length === 0) return [];
  const query = words.join(' ');
  return [
    words.length === 1
      ? { multi_match: { query, fields: [...fields], type: 'most_fields' } }
      : { multi_match: { query, fields: [...fields], type: 'phrase', tie_breaker: 1 } },
  ];
}
