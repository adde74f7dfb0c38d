/** What a key, or two one after the other, does. The page's script acts on these, and the help page lists them. */
export interface Key {
  /** Any of these, as `KeyboardEvent.key` names them; a space stands between two. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every single-key shortcut (WCAG 2.2, 2.1.4: they can be switched off, and never act in fields). */
export const KEYS: readonly Key[] = [
  { keys: ['/'], does: 'into the search box' },
  { keys: ['j', 'k'], does: 'next or previous result or statement; Enter opens it' },
  { keys: ['n', 'p'], does: 'next or previous hit in an article' },
  { keys: ['q', 'Q'], does: 'next or previous quotation in an article' },
  {
    keys: ['c'],
    does: 'copies the citation of an article or quotation, in the style that is unfolded',
  },
  { keys: ['g a', 'g q'], does: 'to the articles or the quotes' },
  { keys: ['f'], does: 'to the filters' },
  { keys: ['?'], does: 'this list' },
  { keys: ['Escape'], does: 'back to the results' },
];
