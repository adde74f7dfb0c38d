import { Command } from 'commander';
import { openReports } from '../../src/reports/open-reports.ts';
import type { KeptReport } from '../../src/reports/report.ts';
import {
  type CommonOptions,
  settingsFor,
  wholeNumber,
  withArchive,
  withJson,
} from '../cli/command-options.ts';
import { EXIT } from '../cli/exit-codes.ts';
import { withReader } from '../cli/opened.ts';
import { createOutput } from '../cli/output.ts';

interface ReportsOptions extends CommonOptions {
  readonly all?: boolean;
  readonly settle?: number;
  readonly outcome?: string;
}

export function reportsCommand(): Command {
  return withJson(withArchive(new Command('reports')))
    .description('list what readers reported as wrong and nobody has dealt with, oldest first')
    .option('--all', 'list those dealt with, too')
    .option('--settle <number>', 'mark a report as dealt with', wholeNumber)
    .option('--outcome <text>', 'what came of it, kept with the report')
    .action(async (options: ReportsOptions) => {
      const output = createOutput(options.json === true);
      const settings = settingsFor(options);
      // A folder without an archive is told before a file of reports is made in it.
      await withReader(settings, () => undefined);
      const reports = openReports(settings.folder);
      try {
        const { settle: number, outcome = 'dealt with' } = options;
        const now = new Date().toISOString();
        if (number !== undefined && !reports.settle(number, outcome, now)) {
          output.warn(`otr: no report ${number} is open. \`otr reports --all\` lists all of them.`);
          process.exitCode = EXIT.incomplete;
        }
        const kept = reports.list({ all: options.all === true });
        output.value(kept);
        if (kept.length === 0)
          output.line(options.all === true ? 'No report.' : 'No report is open.');
        for (const report of kept) for (const line of linesOf(report)) output.line(line);
      } finally {
        reports.close();
      }
    });
}

function linesOf(report: KeptReport): string[] {
  const { number, receivedAt, kind, quotation, words, speaker, instead, note, outcome } = report;
  return [
    `${number}  ${receivedAt.slice(0, 19)}  [${kind}] ${quotation}`,
    `   “${words}” - ${speaker ?? 'nobody found'}`,
    ...(instead === null ? [] : [`   said instead by: ${instead}`]),
    ...(note === null ? [] : [`   ${note.replace(/\s+/gu, ' ')}`]),
    ...(outcome === null ? [] : [`   settled: ${outcome}`]),
  ];
}
