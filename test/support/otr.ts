import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../indexer/main.ts', import.meta.url));

/** How a run of the command line ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly archive: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the real command line in a process of its own. */
export function startOtr(
  args: readonly string[],
  { archive, env = {} }: Omit<RunOptions, 'stdin'>,
): ChildProcess {
  // Nothing of the tester's own environment may choose the archive or the engine.
  const { OTR_ENGINE, MEILISEARCH_URL, MEILISEARCH_KEY, ...others } = process.env;
  const { MEILISEARCH_REMOTES, OPENSEARCH_URL, HOST, PORT, ...rest } = others;
  return spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
    env: { ...rest, OTR_ARCHIVE: archive, NO_COLOR: '1', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the real command line to its end. */
export async function runOtr(args: readonly string[], options: RunOptions): Promise<Run> {
  const child = startOtr(args, options);
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output.stderr += chunk;
  });
  child.stdin?.end(options.stdin ?? '');
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...output };
}
