/** What one kind of evaluation does. Registered in eval/main.ts. */
export interface Evaluation {
  readonly kind: string;
  /** One line for `--help`. */
  readonly summary: string;
  /**
   * Reads gold from `path` (a folder or one .jsonl), runs our system on it and measures.
   * `lines`: what our system found, one object an input, in the format of the scorer that lies
   * beside the data. `figures`: the measured figures by name.
   */
  run(path: string): Promise<{
    readonly lines: readonly unknown[];
    /** What was found wrongly, one object a fault; kinds that do not tell have none. */
    readonly faults?: readonly unknown[];
    readonly figures: Readonly<Record<string, number | string>>;
    /** More to print for a reader, a line each. */
    readonly remarks: readonly string[];
  }>;
}
