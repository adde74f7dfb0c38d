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
