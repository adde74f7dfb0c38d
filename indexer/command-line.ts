import tab from '@bomb.sh/tab/commander';
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { ArchiveError } from '../src/archive/archive-error.ts';
import { EngineError } from '../src/search/engine-error.ts';
import { SettingsError } from '../src/settings.ts';
import { EXIT } from './cli/exit-codes.ts';
import { RefinementError } from './cli/refinements.ts';
import { addCommand } from './commands/add.ts';
import { explainCommand } from './commands/explain.ts';
import { explainQueryCommand } from './commands/explain-query.ts';
import { failuresCommand } from './commands/failures.ts';
import { keysCommand } from './commands/keys.ts';
import { peopleCommand } from './commands/people/people.ts';
import { quotesCommand } from './commands/quotes.ts';
import { readCommand } from './commands/read.ts';
import { reindexCommand } from './commands/reindex.ts';
import { reportsCommand } from './commands/reports.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { statusCommand } from './commands/status.ts';
import { syncCommand } from './commands/sync.ts';
import { watchCommand } from './commands/watch.ts';

const HELP = `
Exit codes: 0 done; 1 done, but something was refused, not found or still waits; 2 wrong use;
3 the archive, the engine or the network did not let it; 130 stopped.
Environment: OTR_ARCHIVE, OTR_ENGINE, MEILISEARCH_URL (and _KEY, _REMOTES), OPENSEARCH_URL (and _USER,
_PASSWORD, _API_KEY, _CA, _PREFIX, _SHARDS, _BY_YEAR), HOST, PORT, PUBLIC_URL, OTR_PROCESSES.
Completions: otr complete zsh | bash | fish | powershell.`;

/**
 * Runs one command line, without the names of the program before it ("quotes", "--by", "Lavrov"). What it
 * has to say goes to standard output and standard error. Gives the exit code (see the help).
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  process.exitCode = EXIT.done;
  try {
    await otr().parseAsync(args, { from: 'user' });
    return Number(process.exitCode);
  } catch (error) {
    return tell(error);
  }
}

function otr(): Command {
  const program = new Command('otr')
    .version(manifest.version)
    .description('On the Record: a news search in which a quotation is a checkable record')
    .addHelpText('after', HELP)
    .exitOverride();
  for (const command of [
    addCommand(),
    watchCommand(),
    syncCommand(),
    reindexCommand(),
    statusCommand(),
    failuresCommand(),
    reportsCommand(),
    searchCommand(),
    quotesCommand(),
    showCommand(),
    peopleCommand(),
    serveCommand(),
    readCommand(),
    explainCommand(),
    explainQueryCommand(),
    keysCommand(),
  ]) {
    program.addCommand(command.exitOverride());
  }
  tab(program);
  return program;
}

/** Says what went wrong and gives the exit code; what we did not expect shows its trace. */
function tell(error: unknown): number {
  // Commander has printed its own message already; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const expected =
    error instanceof SettingsError ||
    error instanceof RefinementError ||
    error instanceof ArchiveError ||
    error instanceof EngineError;
  if (!expected) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.failed;
  }
  process.stderr.write(`otr: ${error.message}\n`);
  if (error instanceof SettingsError) return EXIT.usage;
  return error instanceof RefinementError ? EXIT.incomplete : EXIT.failed;
}
