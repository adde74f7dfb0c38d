#!/usr/bin/env node
import { EXIT } from './cli/exit-codes.ts';
import { runCommandLine } from './command-line.ts';

// `otr quotes | head` closes the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed);
});

process.exitCode = await runCommandLine(process.argv.slice(2));
