import { Command } from 'commander';
import type { Article } from '../../src/domain/article.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { Quotation } from '../../src/domain/quotation.ts';
import type { Span } from '../../src/domain/span.ts';
import { type FieldOptions, withFields, withJson } from '../cli/command-options.ts';
import { createOutput, type Output } from '../cli/output.ts';
import { readArticles } from '../cli/read-input.ts';
import { subjectLines } from '../cli/subject-lines.ts';
import { extract } from '../extract/extract.ts';
import { findPassedOver, type PassedOver } from '../extract/quotations/passed-over.ts';

export function explainCommand(): Command {
  return withFields(withJson(new Command('explain')))
    .description(
      'show who is found to say what in an article, by which words, and what was passed over',
    )
    .argument('<input>', 'a file, an http or https address, or - for standard input')
    .action(async (input: string, options: FieldOptions & { json?: boolean }) => {
      const output = createOutput(options.json === true);
      const articles = await readArticles(input, output, options);
      if (articles === null) return;
      const explained = articles.map((read) => {
        const { article, extraction } = extract(read);
        const passedOver = findPassedOver(article, extraction.quotations);
        return { article, extraction, passedOver };
      });
      output.value(explained);
      for (const { article, extraction, passedOver } of explained) {
        output.line(article.headline ?? '(no headline)');
        printQuotations(article, extraction.quotations, output);
        printPassedOver(article, passedOver, output);
        printPeople(extraction, output);
        printSubjects(article, extraction, output);
      }
    });
}

function printQuotations(article: Article, quotations: readonly Quotation[], output: Output): void {
  const words = wordsOf(article);
  for (const quotation of quotations) {
    const { cue, source, chain, clause } = quotation;
    output.line();
    output.line(`${quotation.number}. ${quotation.content.map(words).join(' … ')}`);
    output.line(
      `   said by  ${quotation.speakerName ?? 'nobody found'} (${quotation.speakerKind})`,
    );
    output.line(`   because  ${quotation.rule}: ${quotation.certainty}; ${quotation.kind}`);
    if (source !== null) output.line(`   source   ${words(source)}`);
    if (cue !== null) output.line(`   cue      ${words(cue)}`);
    if (clause !== null) output.line(`   clause   ${words(clause)}`);
    if (chain.length > 1) {
      output.line(
        `   chain    ${chain.map(({ span, why }) => `${words(span)} (${why})`).join(' > ')}`,
      );
    }
    if (quotation.venue !== null) output.line(`   venue    ${words(quotation.venue.span)}`);
    if (quotation.saidOn !== null) output.line(`   said on  ${quotation.saidOn}`);
  }
}

function printPassedOver(
  article: Article,
  passedOver: readonly PassedOver[],
  output: Output,
): void {
  if (passedOver.length === 0) return;
  output.line();
  output.line('In marks, but not taken for speech:');
  for (const { span, why } of passedOver) output.line(`   ${wordsOf(article)(span)} (${why})`);
}

function printPeople({ persons }: Extraction, output: Output): void {
  output.line();
  for (const { name, kind, forms, roles } of persons) {
    const spelt = forms.map(({ text, spans }) => `${text} (${spans.length})`).join(', ');
    const role = roles.length === 0 ? '' : `; ${roles.map(({ text }) => text).join('; ')}`;
    output.line(`${kind === 'person' ? 'Person' : 'Body'}      ${name}: ${spelt}${role}`);
  }
}

function printSubjects(article: Article, extraction: Extraction, output: Output): void {
  const { dateline } = extraction;
  if (dateline !== null) {
    output.line(`Dateline    ${dateline.place}, ${dateline.day ?? 'no day'}`);
  }
  for (const [label, line] of subjectLines(article, extraction)) {
    output.line(`${label.padEnd(12)}${line}`);
  }
  output.line();
}

function wordsOf({ text }: Article): (span: Span) => string {
  return ({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ');
}
