import type { MultiSearchQuery } from 'meilisearch';
import { EngineError } from '../engine-error.ts';
import type { MissingPart } from '../port.ts';
import { type Found, forEveryServer, foundBy, together } from './federation.ts';
import type { Server } from './servers.ts';

/** The servers as one search asks them. */
export interface Asking {
  /**
   * The same questions to every server in one round trip each, answered as one server with all the
   * documents would. A server that fails is left out from then on and named in `missing`; throws its
   * `EngineError` if none is left.
   */
  ask(questions: readonly MultiSearchQuery[]): Promise<readonly Found[]>;
  /** The parts of the archive that did not answer so far. */
  readonly missing: readonly MissingPart[];
}

export function startAsking(servers: readonly Server[]): Asking {
  const missing = new Map<Server, MissingPart>();
  const askServer = async ({ connection }: Server, queries: readonly MultiSearchQuery[]) => {
    const answer = await connection.ask((client) => client.multiSearch({ queries: [...queries] }));
    return answer.results.map(foundBy);
  };
  return {
    async ask(questions) {
      const [only] = servers;
      if (questions.length === 0 || only === undefined) return [];
      if (servers.length === 1) return await askServer(only, questions);
      const asked = servers.filter((server) => !missing.has(server));
      const wider = questions.map(forEveryServer);
      const answers = await Promise.allSettled(asked.map((server) => askServer(server, wider)));
      const kept: (readonly Found[])[] = [];
      let failure: unknown = null;
      answers.forEach((answer, place) => {
        const server = asked[place];
        if (answer.status === 'fulfilled') kept.push(answer.value);
        else if (server !== undefined && answer.reason instanceof EngineError) {
          failure = answer.reason;
          missing.set(server, { part: server.part, reason: answer.reason.message });
        } else throw answer.reason;
      });
      if (kept.length === 0) throw failure ?? new Error('Every server was asked and none answered');
      return questions.map((question, place) =>
        together(
          question,
          kept.flatMap((founds) => founds[place] ?? []),
        ),
      );
    },
    get missing() {
      return [...missing.values()];
    },
  };
}
