import type { PeopleRequest } from '../../../src/archive/people/decide.ts';
import { EngineError } from '../../../src/search/engine-error.ts';
import { type CommonOptions, settingsFor } from '../../cli/command-options.ts';
import { EXIT } from '../../cli/exit-codes.ts';
import { withWriter } from '../../cli/opened.ts';
import { counted, type Output } from '../../cli/output.ts';
import { RefinementError } from '../../cli/refinements.ts';
import { tellRejections } from '../../cli/tell-rejections.ts';
import { sync } from '../../sync.ts';
import { decisionInWords } from './decision-in-words.ts';

/**
 * Takes a decision and tells the engine of the articles concerned. Throws `RefinementError` with the
 * reason where it cannot be taken. An engine that does not answer does not undo it: then articles wait.
 * `more` is what the command itself has to answer beside.
 */
export async function takeDecision(
  options: CommonOptions,
  request: PeopleRequest,
  output: Output,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await withWriter(settingsFor(options), async (writer, engine) => {
    const decided = writer.decide(request, new Date().toISOString());
    if (!decided.ok) throw new RefinementError(decided.reason);
    const { articles, ...logged } = decided.value;
    output.line(`${decisionInWords(logged)}; ${counted(articles, 'article')} changed.`);
    let engineTrouble: string | null = null;
    try {
      const { sent, rejections } = await sync(writer, engine);
      if (sent > 0) await engine.settle();
      tellRejections(output, rejections);
      if (rejections.length > 0) process.exitCode = EXIT.incomplete;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      engineTrouble = error.message;
      output.warn(
        `The decision is kept, but the search engine did not take it: ${error.message}\n${counted(writer.waiting(engine.id), 'article')} wait; \`otr sync\` sends them.`,
      );
      process.exitCode = EXIT.incomplete;
    }
    output.value({ ...logged, articles, engineTrouble, ...more });
  });
}
