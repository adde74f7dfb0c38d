import { vi } from 'vitest';
import { runCommandLine } from '../../indexer/command-line.ts';
import type { Run } from './otr.ts';

/**
 * Runs a command line in this process, with the embedded engine: for tests of what commands do, where
 * starting Node for each would take most of the time. `runOtr` starts the program as a user does.
 */
export async function otrHere(
  args: readonly string[],
  { archive }: { readonly archive: string },
): Promise<Run> {
  const output = { stdout: '', stderr: '' };
  const keep = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      output[stream] += String(chunk);
      return true;
    });
  const kept = [keep('stdout'), keep('stderr')];
  const exitCode = process.exitCode;
  vi.stubEnv('OTR_ARCHIVE', archive);
  vi.stubEnv('OTR_ENGINE', 'embedded');
  try {
    return { code: await runCommandLine(args), ...output };
  } finally {
    process.exitCode = exitCode;
    vi.unstubAllEnvs();
    for (const spy of kept) spy.mockRestore();
  }
}
