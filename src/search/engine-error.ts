/** Why an engine did not do what it was asked. */
export type EngineFailure =
  /** It cannot be reached, or does not answer in time. */
  | 'unreachable'
  /** It refuses the key. */
  | 'forbidden'
  /** The index is missing, of another version, or damaged: reindex. */
  | 'index-unusable'
  /** It is there but refuses or fails the work. */
  | 'failed';

/** The one error that crosses the search port. `message` names the engine, the trouble and the way out. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly failure: EngineFailure;

  constructor(failure: EngineFailure, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.failure = failure;
  }
}
