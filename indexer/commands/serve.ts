import { spawn } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Settings } from '../../src/settings.ts';
import { type CommonOptions, settingsFor, withPlaces } from '../cli/command-options.ts';
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
      if (options.sample === true) await addSample(settings);
      process.exitCode = await servePages(settings);
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

async function addSample(settings: Settings): Promise<void> {
  const output = createOutput(false);
  const answer = await addInputs(settings, sampleFolders(), {}, output);
  if (answer.skipped === answer.inputs && answer.sent === 0) {
    output.line(`The sample archive is in ${settings.folder} already.`);
  } else printAnswer(answer, output);
}

/**
 * Runs the pages as a program of their own, since the indexer knows nothing of the web program; ends
 * with its exit code. Signals that end this program end the pages too.
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
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, () => pages.kill(signal));
  return new Promise((resolve, reject) => {
    pages.once('error', reject);
    pages.once('exit', (code) => resolve(code ?? 0));
  });
}

function isBuilt(): boolean {
  return extname(fileURLToPath(import.meta.url)) === '.js';
}
