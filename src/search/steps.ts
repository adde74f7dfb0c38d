import type { Step } from './port.ts';

/** A list of steps that grows while the work goes on. */
export interface Steps {
  readonly steps: readonly Step[];
  /** Notes what was done since the last call, or since the beginning. */
  done(what: string): void;
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
  };
}
