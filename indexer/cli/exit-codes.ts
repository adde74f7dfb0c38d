/** How a command ended, for scripts. */
export const EXIT = {
  /** Everything was done. */
  done: 0,
  /** It ran to its end, but something was refused, was not found or still waits. */
  incomplete: 1,
  /** The command line or a setting was wrong; nothing was done. */
  usage: 2,
  /** The archive, the engine or the network did not let it. */
  failed: 3,
  /** The user stopped it (128 and SIGINT's number, as shells count). */
  stopped: 130,
} as const;

/** Signals by which a user, a terminal or a service manager ends a program. */
export const STOPPING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How a command ended whose work another process did: by its own code, or by the signal that ended it. */
export function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  if (code !== null) return code;
  return STOPPING_SIGNALS.some((stopping) => stopping === signal) ? EXIT.stopped : EXIT.failed;
}
