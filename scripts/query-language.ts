import { writeFileSync } from 'node:fs';
import { queryLanguagePage } from './query-language-page.ts';

/** Writes docs/query-language.md anew from the operators. */
writeFileSync(new URL('../docs/query-language.md', import.meta.url), queryLanguagePage());
