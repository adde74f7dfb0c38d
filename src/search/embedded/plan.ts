import type { Collection } from '../../domain/document.ts';
import type { Query } from '../../query/ast.ts';
import { tokenize } from '../../query/tokens.ts';
import { FIELDS, LABELS, PRINTED, type WordField } from '../fields.ts';

/** The two full-text tables of a collection: what was printed, and what only a field asks for. */
export type Table = 'printed' | 'label';

/**
 * How the documents of a query are found: expressions that FTS5 answers, put together by sets where
 * it has no word for it (what stands in two tables, what is only excluded, days).
 */
export type Plan =
  | { readonly kind: 'everything' }
  | { readonly kind: 'matches'; readonly table: Table; readonly expression: string }
  | { readonly kind: 'days'; readonly since: string | null; readonly until: string | null }
  | { readonly kind: 'not'; readonly plan: Plan }
  | { readonly kind: 'all'; readonly plans: readonly Plan[] }
  | { readonly kind: 'any'; readonly plans: readonly Plan[] };

const EVERYTHING: Plan = { kind: 'everything' };

/** Plans a query. Total; what asks for nothing (a word without a letter or digit) finds everything. */
export function planQuery(collection: Collection, query: Query): Plan {
  const plan = (part: Query, fields: readonly WordField[] | null): Plan => {
    switch (part.kind) {
      case 'field':
        return plan(part.query, FIELDS[collection][part.field]);
      case 'date':
        return { kind: 'days', since: part.since, until: part.until };
      case 'not':
        return not(plan(part.query, fields));
      case 'all':
        return all(part.queries.map((each) => plan(each, fields)));
      case 'any':
        return any(part.queries.map((each) => plan(each, fields)));
      default: {
        const expression = expressionOf(part);
        return expression === null ? EVERYTHING : inFields(collection, fields, expression);
      }
    }
  };
  return plan(query, null);
}

type Term = Extract<Query, { kind: 'word' | 'similar' | 'phrase' | 'prefix' | 'near' }>;

/** A term in FTS5's words (sqlite.org/fts5.html#full_text_query_syntax). */
function expressionOf(term: Term): string | null {
  if (term.kind === 'near') {
    const phrases = term.terms.map(marked).filter((phrase) => phrase !== null);
    if (phrases.length === 0) return null;
    return `NEAR(${phrases.join(' ')}, ${term.distance})`;
  }
  const words = marked(term.text);
  return words === null || term.kind !== 'prefix' ? words : `${words} *`;
}

function marked(text: string): string | null {
  const words = tokenize(text).map(({ term }) => term);
  return words.length === 0 ? null : `"${words.join(' ')}"`;
}

/** The expression, asked of each table that holds any of the fields; no fields: what was printed. */
function inFields(
  collection: Collection,
  fields: readonly WordField[] | null,
  expression: string,
): Plan {
  if (fields === null) return { kind: 'matches', table: 'printed', expression };
  const within = (table: Table, held: readonly WordField[]): Plan[] => {
    const columns = fields.filter((field) => held.includes(field));
    if (columns.length === 0) return [];
    return [{ kind: 'matches', table, expression: `{${columns.join(' ')}} : ${expression}` }];
  };
  return any([...within('printed', PRINTED[collection]), ...within('label', LABELS[collection])]);
}

function not(plan: Plan): Plan {
  return plan.kind === 'not' ? plan.plan : { kind: 'not', plan };
}

/** Joins what one table can answer into one expression, which it does far quicker than we could. */
function all(plans: readonly Plan[]): Plan {
  const parts = plans.flatMap((plan) => (plan.kind === 'all' ? plan.plans : [plan]));
  const joined = TABLES.flatMap((table) => joinAll(table, parts));
  const rest = parts.filter((plan) => !joined.some(({ from }) => from.includes(plan)));
  const left = [...joined.map(({ plan }) => plan), ...rest].filter(
    ({ kind }) => kind !== 'everything',
  );
  const [only] = left;
  if (only === undefined) return EVERYTHING;
  return left.length === 1 ? only : { kind: 'all', plans: left };
}

const TABLES: readonly Table[] = ['printed', 'label'];

function joinAll(
  table: Table,
  parts: readonly Plan[],
): { readonly plan: Plan; readonly from: readonly Plan[] }[] {
  const wanted = parts.filter((plan) => plan.kind === 'matches' && plan.table === table);
  if (wanted.length === 0) return [];
  const unwanted = parts.filter((plan) => plan.kind === 'not' && isMatch(plan.plan, table));
  const having = expressions(wanted).join(' AND ');
  const without = expressions(unwanted.map((plan) => (plan.kind === 'not' ? plan.plan : plan)));
  const expression = without.length === 0 ? having : `(${having}) NOT (${without.join(' OR ')})`;
  return [{ plan: { kind: 'matches', table, expression }, from: [...wanted, ...unwanted] }];
}

function any(plans: readonly Plan[]): Plan {
  const parts = plans.flatMap((plan) => (plan.kind === 'any' ? plan.plans : [plan]));
  if (parts.some(({ kind }) => kind === 'everything')) return EVERYTHING;
  const joined = TABLES.flatMap((table): Plan[] => {
    const matching = expressions(parts.filter((plan) => isMatch(plan, table)));
    return matching.length === 0
      ? []
      : [{ kind: 'matches', table, expression: matching.join(' OR ') }];
  });
  const left = [...joined, ...parts.filter(({ kind }) => kind !== 'matches')];
  const [only] = left;
  return left.length === 1 && only !== undefined ? only : { kind: 'any', plans: left };
}

function isMatch(plan: Plan, table: Table): boolean {
  return plan.kind === 'matches' && plan.table === table;
}

function expressions(plans: readonly Plan[]): string[] {
  return plans.flatMap((plan) => (plan.kind === 'matches' ? [`(${plan.expression})`] : []));
}

/**
 * The expression by which the documents of a plan are ranked: all that is wanted of what was printed,
 * joined by OR where sets put it together; `null` where nothing is (exclusions, labels and days rank
 * nothing).
 */
export function rankingExpression(plan: Plan): string | null {
  switch (plan.kind) {
    case 'matches':
      return plan.table === 'printed' ? plan.expression : null;
    case 'all':
    case 'any': {
      const wanted = plan.plans.map(rankingExpression).filter((part) => part !== null);
      return wanted.length < 2
        ? (wanted[0] ?? null)
        : wanted.map((part) => `(${part})`).join(' OR ');
    }
    default:
      return null;
  }
}

/** A plan as those read it who ask how a query is answered. */
export function planInWords(plan: Plan): string {
  switch (plan.kind) {
    case 'everything':
      return 'everything';
    case 'matches':
      return `full text${plan.table === 'label' ? ' of the fields' : ''} (${plan.expression})`;
    case 'days':
      return `days ${plan.since ?? ''}..${plan.until ?? ''}`;
    case 'not':
      return `all but [${planInWords(plan.plan)}]`;
    case 'all':
      return plan.plans.map((each) => `[${planInWords(each)}]`).join(' and ');
    case 'any':
      return plan.plans.map((each) => `[${planInWords(each)}]`).join(' or ');
  }
}
