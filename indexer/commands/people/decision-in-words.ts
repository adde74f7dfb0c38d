import type { LoggedDecision } from '../../../src/domain/people-decision.ts';
import { counted } from '../../cli/output.ts';

/** A decision as a line for people: "decision 3 of 2026-01-02: jon-brook merged into john-brook (why)". */
export function decisionInWords({ number, decidedAt, decision }: LoggedDecision): string {
  const head = `decision ${number} of ${decidedAt.slice(0, 10)}: `;
  switch (decision.kind) {
    case 'merge':
      return `${head}${decision.gone} merged into ${decision.kept}${because(decision.why)}`;
    case 'split': {
      const parts = [...new Set(Object.values(decision.parts))].sort((a, b) => a - b);
      const ids = parts.map((part) => `${decision.person}.${part}`);
      return `${head}${decision.person} split into ${ids.join(' and ')}${because(decision.why)}`;
    }
    case 'load':
      return `${head}${counted(decision.entries.length, 'person', 'people')} of ${decision.file}`;
    case 'undo':
      return `${head}decision ${decision.decision} undone`;
  }
}

function because(why: string | null): string {
  return why === null ? '' : ` (${why})`;
}
