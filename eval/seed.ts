import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Extracted, extract } from '../indexer/extract/extract.ts';
import { read } from '../indexer/read/read.ts';
import { blockText, findLead, isBody } from '../src/domain/article.ts';
import type { Quotation } from '../src/domain/quotation.ts';
import { TOPICS } from '../src/domain/topic.ts';
import type { Evaluation } from './evaluation.ts';

const quoteSchema = z.object({
  kind: z.string(),
  text: z.string(),
  speaker: z.string(),
  cue: z.string().nullable(),
  venue: z.string().optional(),
});
const expectedSchema = z.object({
  section: z.string().nullable(),
  headline: z.string(),
  lead: z.string(),
  notBody: z.array(z.string()),
  captions: z.array(z.string()),
  subheads: z.array(z.string()),
  dateline: z.object({
    printed: z.string().nullable(),
    saidAt: z.string().nullable(),
    evidence: z.string(),
  }),
  countriesAtLeast: z.array(z.string()),
  persons: z.array(z.object({ name: z.string(), role: z.string(), forms: z.array(z.string()) })),
  topicsAtLeast: z.array(z.string()),
  quotes: z.array(quoteSchema),
  indirect: z.array(z.object({ speaker: z.string(), text: z.string() })),
  notQuotes: z.array(z.string()),
});

/** One thing that a careful reader finds, and whether we did. */
interface Finding {
  readonly field: string;
  readonly found: boolean;
}

/**
 * One article against what a careful reader finds in it: a folder with article.txt and expected.json.
 * Prints each field with found or missed.
 */
export const seedEvaluation: Evaluation = {
  kind: 'seed',
  summary: 'one article against a careful reader (article.txt and expected.json)',
  async run(path) {
    const folder = statSync(path).isDirectory() ? path : join(path, '..');
    const file = join(folder, 'article.txt');
    const expected = expectedSchema.parse(
      JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')),
    );
    const outcome = read({ locator: file, bytes: readFileSync(file), charset: null, url: null });
    if (!outcome.ok) throw new Error(outcome.reason.message);
    const [first] = outcome.value;
    if (first === undefined) throw new Error(`${file}: no article was read`);
    const extracted = extract(first.article);
    const findings = compare(extracted, expected);
    const found = findings.filter((finding) => finding.found).length;
    return {
      lines: [extracted],
      figures: { fields: findings.length, found, missed: findings.length - found },
      remarks: findings.map(
        (finding) => `${finding.found ? 'found ' : 'MISSED'}  ${finding.field}`,
      ),
    };
  },
};

function compare(
  { article, extraction }: Extracted,
  expected: z.infer<typeof expectedSchema>,
): Finding[] {
  const texts = (kind: string) =>
    article.blocks.filter((block) => block.kind === kind).map((block) => blockText(article, block));
  const lead = findLead(article.blocks);
  const words = (quotation: Quotation) =>
    quotation.content.map(({ start, end }) => article.text.slice(start, end)).join(' ');
  const venueOf = ({ venue }: Quotation) =>
    venue === null ? '' : article.text.slice(venue.span.start, venue.span.end);
  const cueOf = ({ cue }: Quotation) =>
    cue === null ? null : article.text.slice(cue.start, cue.end);
  const codes = new Set(extraction.countries.map(({ code }) => code));
  const topics = new Set<string>(extraction.topics.map(({ code }) => TOPICS[code]));
  const bodies = article.blocks.filter(isBody).map((block) => blockText(article, block));
  const { quotations } = extraction;
  return [
    { field: `section: ${expected.section}`, found: article.section === expected.section },
    { field: `headline: ${expected.headline}`, found: article.headline === expected.headline },
    {
      field: `lead: ${expected.lead}`,
      found: lead !== null && blockText(article, lead) === expected.lead,
    },
    ...expected.notBody.map((line) => ({
      field: `not body: ${line}`,
      found: !bodies.includes(line),
    })),
    ...expected.captions.map((line) => ({
      field: `caption: ${line}`,
      found: texts('caption').includes(line),
    })),
    ...expected.subheads.map((line) => ({
      field: `subhead: ${line}`,
      found: texts('subhead').includes(line),
    })),
    {
      field: `dateline: ${expected.dateline.printed ?? 'none printed'}`,
      found: (extraction.dateline === null) === (expected.dateline.printed === null),
    },
    {
      field: `said at: ${expected.dateline.saidAt}`,
      found: quotations.some(({ venue }) => venue?.place === expected.dateline.saidAt),
    },
    { field: 'published: none printed, none invented', found: article.published === null },
    ...expected.countriesAtLeast.map((code) => ({
      field: `country: ${code}`,
      found: codes.has(code),
    })),
    ...expected.topicsAtLeast.map((topic) => ({
      field: `topic: ${topic}`,
      found: topics.has(topic),
    })),
    ...expected.persons.flatMap(({ name, role, forms }) => {
      const person = extraction.persons.find((candidate) => candidate.name === name);
      const printed = new Set(person?.forms.map(({ text }) => text));
      return [
        { field: `person: ${name}`, found: person !== undefined },
        {
          field: `role of ${name}: ${role}`,
          found: person?.roles.some(({ text }) => text === role) ?? false,
        },
        ...forms.map((form) => ({ field: `form of ${name}: ${form}`, found: printed.has(form) })),
      ];
    }),
    ...expected.quotes.flatMap(({ kind, text, speaker, cue, venue }) => {
      const quotation = quotations.find((candidate) => words(candidate) === text);
      const label = `${kind}: ${text.slice(0, 50)}`;
      return [
        { field: label, found: quotation?.kind === kind },
        { field: `${label}… by ${speaker}`, found: quotation?.speakerName === speaker },
        {
          field: `${label}… cue: ${cue ?? 'none'}`,
          found: quotation !== undefined && cueOf(quotation) === cue,
        },
        ...(venue === undefined
          ? []
          : [
              {
                field: `${label}… venue: ${venue}`,
                found: quotation !== undefined && venueOf(quotation).includes(venue),
              },
            ]),
      ];
    }),
    ...expected.indirect.flatMap(({ speaker, text }) => {
      const quotation = quotations.find(
        (candidate) => candidate.kind === 'indirect' && words(candidate) === text,
      );
      return [
        {
          field: `indirect: ${text.slice(0, 60)}… by ${speaker}`,
          found: quotation?.speakerName === speaker,
        },
      ];
    }),
    ...expected.notQuotes.map((text) => ({
      field: `not a quotation: ${text}`,
      found: !quotations.some((quotation) => words(quotation).includes(text)),
    })),
  ];
}
