import { parseArgs } from 'node:util';
import { benchAdding } from './add.ts';
import { benchPages } from './pages.ts';
import { benchSearching } from './search.ts';

const usage = `Usage: npm run bench -- add [PATH] [--keep FOLDER]
       npm run bench -- search [--articles COUNT]
       npm run bench -- pages [PATH] [--articles COUNT] [--rate COUNT [--seconds COUNT]]

add     adds everything below PATH (default: the sample archive) to a fresh archive with the embedded
        engine, asks ten queries with all facets counted, and prints what it took; --keep leaves the
        archive in FOLDER
search  indexes so many invented articles of 450 words (default 10,000) in the embedded engine and in
        each server that MEILISEARCH_URL (with MEILISEARCH_KEY) and OPENSEARCH_URL name, and prints how
        long each kind of question takes: the 50th percentile in milliseconds, the 95th in brackets;
        of Meilisearch also what of that is our own work and not waiting for it
pages   adds everything below PATH, or else so many invented articles (default 10,000), to a fresh archive
        with the embedded engine, serves its pages and prints for each kind how long one takes to its last
        byte, 50th and 95th percentile in milliseconds, and the largest in kB under gzip; --rate asks for so many pages a second
        besides, of all kinds, for --seconds (60)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    keep: { type: 'string' },
    articles: { type: 'string', default: '10000' },
    rate: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '60' },
    help: { type: 'boolean', default: false },
  },
});
const [question, path] = positionals;
const articles = Number(values.articles);
const load = { rate: Number(values.rate), seconds: Number(values.seconds) };
if (!values.help && question === 'add') {
  await benchAdding(path ?? 'examples/archive', values.keep ?? null);
} else if (!values.help && question === 'search' && articles > 0) {
  await benchSearching(articles);
} else if (!values.help && question === 'pages' && articles > 0) {
  await benchPages(path ?? null, articles, load.rate > 0 ? load : null);
} else {
  process.stdout.write(usage);
  process.exitCode = values.help ? 0 : 2;
}
