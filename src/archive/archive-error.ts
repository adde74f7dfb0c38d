/** Why the archive cannot be used. */
export type ArchiveFailure =
  /** There is no archive at this place. */
  | 'missing'
  /** A newer version of the program made it. */
  | 'newer'
  /** The file is not an archive of ours, or is damaged. */
  | 'damaged'
  /** Another process writes to it. */
  | 'locked'
  /** The disk is full. */
  | 'full'
  /** The folder or file cannot be read or written. */
  | 'forbidden';

/** The one error that the archive throws. `message` names the file, the trouble and the way out. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly failure: ArchiveFailure;

  constructor(failure: ArchiveFailure, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.failure = failure;
  }
}
