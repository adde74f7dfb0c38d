import { askEngine } from '../src/search/ask.ts';
import { openEmbeddedEngine } from '../src/search/embedded/engine.ts';
import { ownMemory } from './figures.ts';
import { QUESTION_KINDS, questionsOf } from './questions.ts';

/**
 * A process that only searches, as the pages do: opens the index in the folder that it is given, asks
 * some questions of every kind and sends its own memory in bytes to the process that started it.
 */
const QUESTIONS = 60;

const engine = openEmbeddedEngine({ folder: process.argv[2] ?? '', readOnly: true });
for (const kind of QUESTION_KINDS) {
  for (const question of questionsOf(kind, QUESTIONS)) await askEngine(engine, question);
}
await engine.close();
process.send?.(ownMemory());
