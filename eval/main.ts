import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { copiesEvaluation } from './copies.ts';
import { entitiesEvaluation } from './entities.ts';
import type { Evaluation } from './evaluation.ts';
import { placesEvaluation } from './places.ts';
import { quotesEvaluation } from './quotes.ts';
import { readingEvaluation } from './reading.ts';
import { relevanceEvaluation } from './relevance.ts';
import { seedEvaluation } from './seed.ts';

const EVALUATIONS: readonly Evaluation[] = [
  seedEvaluation,
  entitiesEvaluation,
  quotesEvaluation,
  readingEvaluation,
  placesEvaluation,
  relevanceEvaluation,
  copiesEvaluation,
];

const usage = `Usage: npm run eval -- KIND PATH [--out FILE] [--faults FILE] [--json]

PATH is a folder of gold data or one .jsonl file. --out FILE keeps what was found, one line an
input, in the format of the scorer that lies beside the data. --faults FILE keeps
what was found wrongly, one line a fault (reading).

Kinds:
${EVALUATIONS.map((evaluation) => `  ${evaluation.kind.padEnd(12)}${evaluation.summary}`).join('\n')}
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    faults: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const [kind, path] = positionals;
const evaluation = EVALUATIONS.find((candidate) => candidate.kind === kind);
if (values.help || evaluation === undefined || path === undefined) {
  process.stdout.write(usage);
  process.exit(values.help ? 0 : 2);
}

const { lines, faults = [], figures, remarks } = await evaluation.run(path);
if (values.out !== undefined) writeLines(values.out, lines);
if (values.faults !== undefined) writeLines(values.faults, faults);
if (values.json) {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} else {
  for (const remark of remarks) process.stdout.write(`${remark}\n`);
  for (const [name, figure] of Object.entries(figures)) {
    const shown =
      typeof figure === 'number' && !Number.isInteger(figure) ? figure.toFixed(4) : figure;
    process.stdout.write(`${name.padEnd(28)}${shown}\n`);
  }
}

function writeLines(file: string, lines: readonly unknown[]): void {
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
