import { describeQuery } from '../src/query/describe.ts';
import { OPERATORS, type Operator } from '../src/query/operators.ts';
import { DEEPEST_NESTING, LONGEST_QUERY, MOST_TERMS, parseQuery } from '../src/query/parse.ts';

/** The text of docs/query-language.md, from the operators that every engine is tested with. */
export function queryLanguagePage(): string {
  return `# What can be typed into a search box

This page is made from \`src/query/operators.ts\` by \`npm run docs\`; a test keeps it so. The same
language is read on every page, by \`otr search\` and \`otr quotes\`, whichever engine answers;
\`otr explain-query\` shows how a query is read and answered.

${OPERATORS.map(
  ({ title, operators }) => `## ${title}

| typed | finds | for instance | is read as |
|---|---|---|---|
${operators.map(row).join('\n')}
`,
).join('\n')}
## Promises

- Any text is a query. What cannot be read as meant is told, with its place; nothing is silently
  dropped, and nothing silently becomes OR.
- A phrase is a phrase and an exclusion excludes, whichever engine answers. Sorting never changes what
  is found. Counts are exact unless the page says "about".
- Where fewer than ten results have a word of five letters or more as typed, near spellings are
  searched as well and named; where nothing has all the words, or hardly anything all of a question in
  running words, what has some of them is shown, and the page says so. "Search only for these words"
  asks for neither.
- Operators are told by their capitals. In a text of six words or more that is all in capitals (a headline
  pasted), OR, AND, NOT and NEAR are therefore words; brackets or any other sign say otherwise.
- At most ${LONGEST_QUERY.toLocaleString('en-GB')} characters and ${MOST_TERMS} words are read, and brackets ${DEEPEST_NESTING} deep.
`;
}

function row({ syntax, meaning, example }: Operator): string {
  const reading = describeQuery(parseQuery(example).query);
  return `| ${syntax
    .split(', ')
    .map((each) => code(each))
    .join('<br>')} | ${meaning} | ${code(example)} | ${reading} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}
