import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import { createPace } from './pace.ts';

/** Tells how far a piece of work is; `total` 0 where it is not known. */
export type Report = (done: number, total: number) => void;

const WIDTH = 30;
/** In a pipe a line for every step would bury the rest: one for each tenth of the work. */
const PIPE_STEPS = 10;

/**
 * Runs `work` under a title: a bar on a terminal, plain lines in a pipe, nothing where `quiet`; both tell the
 * rate and the time left. Writes
 * to standard error alone, so that standard output stays the command's answer.
 */
export async function withProgress<Value>(
  title: string,
  quiet: boolean,
  work: (report: Report) => Promise<Value>,
): Promise<Value> {
  if (quiet) return work(() => {});
  const logger = new ListrLogger({
    processOutput: new ProcessOutput(process.stderr, process.stderr),
  });
  const terminal = process.stderr.isTTY === true;
  const context: { value?: Value } = {};
  const tasks = new Listr<{ value?: Value }, 'default' | 'silent', 'simple'>(
    [
      {
        title,
        task: async (current, task) => {
          let lastStep = 0;
          const pace = createPace();
          current.value = await work((done, total) => {
            const told = pace(done, total, performance.now());
            const behind = told === '' ? '' : ` · ${told}`;
            if (terminal) task.output = `${bar(done, total)}${behind}`;
            else if (total > 0) {
              const step = Math.floor((done / total) * PIPE_STEPS);
              if (step > lastStep) task.output = `${done} of ${total}${behind}`;
              lastStep = step;
            }
          });
        },
      },
    ],
    {
      renderer: 'default',
      fallbackRenderer: 'simple',
      fallbackRendererCondition: !terminal,
      rendererOptions: { logger },
      fallbackRendererOptions: { logger },
    },
  );
  await tasks.run(context);
  return context.value as Value;
}

function bar(done: number, total: number): string {
  if (total === 0) return `${done}`;
  const filled = Math.round((done / total) * WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${total}`;
}
