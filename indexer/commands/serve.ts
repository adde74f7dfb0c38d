import { spawn } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Settings } from '../../src/settings.ts';
import { type CommonOptions, settingsFor, withPlaces } from '../cli/command-options.ts';
import { EXIT, exitCodeOf, STOPPING_SIGNALS } from '../cli/exit-codes.ts';
import { createOutput } from '../cli/output.ts';
import { addInputs, printAnswer } from './add.ts';

export function serveCommand(): Command {
  return withPlaces(new Command('serve'))
    .description('serve the search pages (HOST and PORT say where; 127.0.0.1:3000 unless told)')
    .option(
      '--sample',
      'first fill the archive with the sample articles, if they are not there yet',
    )
    .action(async (options: CommonOptions & { sample?: boolean }) => {
      const settings = settingsFor(options);
      const stopped = options.sample === true && (await addSample(settings));
      process.exitCode = stopped ? EXIT.stopped : await servePages(settings);
    });
}

/**
 * The sample archive lies beside the program, built (dist/indexer/commands) or not; what its papers put
 * right afterwards comes after it, so that one article has two versions.
 */
function sampleFolders(): string[] {
  const up = isBuilt() ? '../../../' : '../../';
  return ['archive', 'later'].map((folder) =>
    fileURLToPath(new URL(`${up}examples/${folder}`, import.meta.url)),
  );
}

/** Adds the sample archive; whether the user stopped it. */
async function addSample(settings: Settings): Promise<boolean> {
  const output = createOutput(false);
  const answer = await addInputs(settings, sampleFolders(), {}, output);
  if (answer.skipped === answer.inputs && answer.sent === 0) {
    output.line(`The sample archive is in ${settings.folder} already.`);
  } else printAnswer(answer, output);
  return answer.stopped;
}

/**
 * Runs the pages as a program of their own, since the indexer knows nothing of the web program; ends
 * as it does. Signals that end this program end the pages too.
 */
function servePages(settings: Settings): Promise<number> {
  const main = fileURLToPath(
    new URL(isBuilt() ? '../../web/main.js' : '../../web/main.ts', import.meta.url),
  );
  const pages = spawn(process.execPath, [...(isBuilt() ? [] : ['--import', 'tsx']), main], {
    stdio: 'inherit',
    env: {
      ...process.env,
      OTR_ARCHIVE: settings.folder,
      ...(settings.engine === null ? {} : { OTR_ENGINE: settings.engine }),
    },
  });
  for (const signal of STOPPING_SIGNALS) process.on(signal, () => pages.kill(signal));
  return new Promise((resolve, reject) => {
    pages.once('error', reject);
    pages.once('exit', (code, signal) => resolve(exitCodeOf(code, signal)));
  });
}

function isBuilt(): boolean {
  return extname(fileURLToPath(import.meta.url)) === '.js';
}
