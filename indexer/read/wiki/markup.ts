/** What stands between brackets of wikitext: the parts that its bars divide, each already read. */
export interface Bracketed {
  readonly kind: 'template' | 'link' | 'table';
  readonly parts: readonly string[];
}

interface Frame {
  readonly kind: Bracketed['kind'] | 'page';
  readonly opener: string;
  readonly parts: string[];
}

/** How deep brackets may nest: Wikinews nests four deep; deeper ones are read as plain signs. */
const DEEPEST = 40;

const CLOSERS = { template: '}}', link: ']]', table: '|}' } as const;
const SIGN = /\{\{|\}\}|\[\[|\]\]|\|\}|\||(?:^|\n)[ \t]*\{\|/gu;

/**
 * A text with everything between its brackets replaced by what `print` gives for it, inner brackets first.
 * One pass over the text; brackets without a partner stay as they stand.
 */
export function replaceBracketed(text: string, print: (found: Bracketed) => string): string {
  const page: Frame = { kind: 'page', opener: '', parts: [''] };
  const open: Frame[] = [page];
  const top = () => open.at(-1) ?? page;
  const write = (words: string) => {
    const { parts } = top();
    parts[parts.length - 1] += words;
  };
  let at = 0;
  for (const match of text.matchAll(SIGN)) {
    const [sign] = match;
    write(text.slice(at, match.index));
    at = match.index + sign.length;
    const kind = kindOf(sign);
    const frame = top();
    if (kind !== null && open.length <= DEEPEST) open.push({ kind, opener: sign, parts: [''] });
    else if (frame.kind !== 'page' && sign === CLOSERS[frame.kind]) {
      open.pop();
      write(print({ kind: frame.kind, parts: frame.parts }));
    } else if (sign === '|' && frame.kind !== 'page') frame.parts.push('');
    // "{{x|}}": the bar before the brackets that end a template ends no table.
    else if (sign === '|}' && frame.kind === 'template' && text[at] === '}') {
      at += 1;
      open.pop();
      write(print({ kind: frame.kind, parts: [...frame.parts, ''] }));
    } else write(sign);
  }
  write(text.slice(at));
  while (open.length > 1) {
    const frame = open.pop();
    if (frame !== undefined) write(frame.opener + frame.parts.join('|'));
  }
  return page.parts.join('|');
}

function kindOf(sign: string): Bracketed['kind'] | null {
  if (sign === '{{') return 'template';
  if (sign === '[[') return 'link';
  return sign.endsWith('{|') ? 'table' : null;
}
