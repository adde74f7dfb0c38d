import type { Step } from './port.ts';

/** A list of steps that grows while the work goes on. */
export interface Steps {
  readonly steps: readonly Step[];
  /** Notes what was done since the last call, or since the beginning. */
  done(what: string): void;
  /** Notes the steps that another took since then for this purpose, and what they do not account for. */
  tookSteps(purpose: string, steps: readonly Step[]): void;
}

export function startSteps(): Steps {
  const steps: Step[] = [];
  let begun = performance.now();
  return {
    steps,
    done(what) {
      const now = performance.now();
      steps.push({ what, milliseconds: now - begun });
      begun = now;
    },
    tookSteps(purpose, taken) {
      const now = performance.now();
      const known = taken.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
      for (const step of taken) steps.push({ ...step, what: `${purpose}: ${step.what}` });
      const rest = Math.max(0, now - begun - known);
      steps.push({ what: `${purpose}: waited for the engine`, milliseconds: rest });
      begun = now;
    },
  };
}
