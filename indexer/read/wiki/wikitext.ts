import { decoded } from '../html/entities.ts';
import type { PrintedBlock } from '../lay-out.ts';
import {
  CATEGORY_NAMES,
  FILE_NAMES,
  FURNITURE_SECTIONS,
  PRINTED_TEMPLATES,
  PULLING_TEMPLATES,
  QUOTING_TEMPLATES,
} from './data/wikitext.ts';
import { type Bracketed, replaceBracketed } from './markup.ts';

/** What a page of wikitext prints. */
export interface WikiPage {
  readonly blocks: readonly PrintedBlock[];
  readonly categories: readonly string[];
  /** The day as the page prints it, `null` where it prints none. */
  readonly date: string | null;
}

/** The names of a wiki's own for its namespaces of files and of categories, in small letters. */
export interface NamespaceNames {
  readonly files: readonly string[];
  readonly categories: readonly string[];
}

/** Signs for private use (Unicode, 23.5) that mark lines until they are laid out. */
const MARKS = { blockQuotation: '\uE000', pullQuote: '\uE001' } as const;

/**
 * Reads wikitext as Wikinews writes it: paragraphs, list items, subheads, quotations in blocks and pull
 * quotes; links by their words; the day and the categories. Tables, files, notes and the sections about an
 * article (sources, related news) are left out. Total: any text gives a page, in time linear to its length.
 */
export function readWikitext(wikitext: string, names: NamespaceNames): WikiPage {
  const categories: string[] = [];
  let date: string | null = null;
  const isOf = (target: string, known: readonly string[], own: readonly string[]) => {
    const [prefix = ''] = target.toLowerCase().split(':', 1);
    return target.includes(':') && (known.includes(prefix.trim()) || own.includes(prefix.trim()));
  };
  const print = ({ kind, parts }: Bracketed): string => {
    const [first = '', ...rest] = parts.map((part) => part.trim());
    if (kind === 'table') return '';
    if (kind === 'link') {
      if (isOf(first, CATEGORY_NAMES, names.categories)) {
        categories.push(first.slice(first.indexOf(':') + 1).trim());
        return '';
      }
      if (isOf(first, FILE_NAMES, names.files)) return '';
      return rest.at(-1) || first.replace(/^:/u, '').replace(/^(?:\w{1,12}:)+/u, '');
    }
    const name = first.toLowerCase();
    const values = rest.filter((value) => !/^[\w -]{1,30}=/u.test(value));
    if (name === 'date') date ??= values[0] ?? null;
    if (name === 'byline') date ??= namedValue(rest, 'date');
    if (QUOTING_TEMPLATES.has(name))
      return block(MARKS.blockQuotation, values[0] ?? namedValue(rest, 'text'));
    if (PULLING_TEMPLATES.has(name))
      return block(MARKS.pullQuote, values[0] ?? namedValue(rest, 'quote'));
    const printed = PRINTED_TEMPLATES.get(name);
    if (printed === undefined) return '';
    return (printed === 'last' ? values.at(-1) : values[printed]) ?? '';
  };
  const plain = withoutTags(replaceBracketed(withoutNotes(wikitext), print));
  return { blocks: blocksOf(plain), categories, date };
}

function namedValue(values: readonly string[], name: string): string | null {
  const named = values.find((value) =>
    value.toLowerCase().replace(/\s/gu, '').startsWith(`${name}=`),
  );
  return named === undefined ? null : named.slice(named.indexOf('=') + 1).trim();
}

function block(mark: string, words: string | null): string {
  return words === null || words === '' ? '' : `\n${mark}${words.replaceAll(/\s+/gu, ' ')}\n`;
}

/** Comments and what is not of the running text; each is cut without looking twice at any sign. */
function withoutNotes(wikitext: string): string {
  return [
    ['<!--', '-->'],
    ['<references', '</references>'],
    ['<ref', '</ref>'],
    ['<gallery', '</gallery>'],
    ['<math', '</math>'],
    ['<timeline', '</timeline>'],
    ['<DynamicPageList', '</DynamicPageList>'],
  ].reduce((text, [opener = '', closer = '']) => cut(text, opener, closer), wikitext);
}

function cut(text: string, opener: string, closer: string): string {
  let kept = '';
  let at = 0;
  /** The next closer: once there is none, there is none further on. */
  let end = text.indexOf(closer);
  for (let start = text.indexOf(opener); start !== -1; start = text.indexOf(opener, at)) {
    const tag = text.indexOf('>', start);
    if (end !== -1 && end < start) end = text.indexOf(closer, start);
    // "<ref name="x" />" stands alone; what has no end is cut to its tag, not to the end of the page.
    const alone = closer !== '-->' && tag > start && text[tag - 1] === '/';
    const stop = alone || end === -1 ? tag + 1 : end + closer.length;
    if (stop <= start) break;
    kept += text.slice(at, start);
    at = stop;
  }
  return kept + text.slice(at);
}

function withoutTags(text: string): string {
  return text
    .replaceAll(/<blockquote[^<>]{0,200}>([^<]*)<\/blockquote>/giu, (_, words: string) =>
      block(MARKS.blockQuotation, words),
    )
    .replaceAll(/<br\s*\/?>|<\/?(?:p|div|center|poem)(?:\s[^<>]{0,200})?>/giu, '\n')
    .replaceAll(/<\/?[a-z][^<>]{0,200}>/giu, '')
    .replaceAll(/\[(?:https?:)?\/\/[^\s\]]{1,2000}\s?([^[\]\n]{0,500})\]/gu, '$1')
    .replaceAll(/'{2,5}/gu, '')
    .replaceAll(/__[A-Z]{3,30}__/gu, '');
}

function blocksOf(text: string): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  let paragraph: string[] = [];
  /** The level of the heading of a section that is left out, or `null` outside of one. */
  let left: number | null = null;
  const end = () => {
    add('paragraph', paragraph.join(' '));
    paragraph = [];
  };
  const add = (kind: PrintedBlock['kind'], words: string) => {
    const printed = decoded(words).replaceAll(/\s+/gu, ' ').trim();
    if (printed !== '' && left === null) blocks.push({ kind, text: printed });
  };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const heading = /^(={1,6})([^=].*?)\1$/u.exec(line);
    if (heading !== null) {
      end();
      const [, { length: level } = '', title = ''] = heading;
      if (left === null || level <= left) {
        left = FURNITURE_SECTIONS.has(title.trim().toLowerCase()) ? level : null;
        add('subhead', title);
      }
      continue;
    }
    const [mark = ''] = line;
    if (mark === MARKS.blockQuotation || mark === MARKS.pullQuote) {
      end();
      add(mark === MARKS.pullQuote ? 'pullQuote' : 'blockQuotation', line.slice(1));
    } else if (mark === '*' || mark === '#') {
      end();
      add('listItem', line.replace(/^[*#:;]+/u, ''));
    } else if (mark === ';') {
      end();
      add('subhead', line.slice(1));
    } else if (line === '' || /^-{4,}$/u.test(line)) end();
    else paragraph.push(line.replace(/^:+/u, ''));
  }
  end();
  return blocks;
}
