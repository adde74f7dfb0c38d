import { startOpenSearch } from './opensearch-server.ts';

/**
 * Starts a node and stops it again, for scripts that have to know whether one can run on this machine
 * before they promise tests against it. Ends with 1, saying why, if not.
 */
try {
  await (await startOpenSearch()).stop();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
