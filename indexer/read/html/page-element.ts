import { BLOCK, INLINE } from './data/elements.ts';
import { CAPTION_NAMES } from './data/names.ts';
import { decoded } from './entities.ts';

/** What stands in an element: elements, and text with entities decoded and white space run together. */
export type PageNode = PageElement | string;

/** Attributes in which pages say what a part is. */
const NAMING = ['class', 'id', 'data-component', 'data-testid', 'data-qa', 'role', 'aria-label'];

/** The elements that hold text in lines of its own. */
const LINES: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 ul ol table blockquote'.split(' '));

/**
 * An element of a page that has been read: lean, and every question about it answered at most once,
 * since readers ask the same of the same elements many times over.
 */
export class PageElement {
  /** In lower case; "" for the root. */
  readonly name: string;
  readonly nodes: readonly PageNode[];
  /** The nodes that are elements. */
  readonly elements: readonly PageElement[];
  /** Length of the printed text below, in UTF-16 units; white space at its ends may count. */
  readonly length: number;
  /** How much of it stands in links. */
  readonly linked: number;
  /** Whether a picture stands below. */
  readonly hasPicture: boolean;
  /** Whether anything below holds text in lines of its own: paragraphs, headings, lists. */
  readonly hasLines: boolean;
  /** Whether it makes a box of its own: by its name, or by what an inline element holds. */
  readonly isBox: boolean;

  readonly #attributes: string;
  readonly #isLink: boolean;
  #parent: PageElement | null = null;
  #isInLink: boolean | null = null;
  #names: string | null = null;
  #text: string | null = null;

  /** `attributes` holds ` key="value"` for each, as the pre-scan writes them; `nodes` become its own. */
  constructor(name: string, attributes: string, nodes: readonly PageNode[]) {
    this.name = name;
    this.#attributes = attributes;
    this.nodes = nodes;
    const elements: PageElement[] = [];
    let [length, linked, breaks] = [0, 0, 0];
    let hasPicture = name === 'img' || name === 'picture';
    let hasLines = false;
    let isBox = !INLINE.has(name);
    for (const node of this.nodes) {
      if (typeof node === 'string') {
        length += node === ' ' ? 0 : node.length;
        if (node !== ' ') breaks = 0;
        continue;
      }
      node.#parent = this;
      elements.push(node);
      length += node.length;
      linked += node.linked;
      hasPicture ||= node.hasPicture;
      hasLines ||= node.hasLines || LINES.has(node.name);
      // Two breaks in a row part paragraphs, as old papers print them.
      if (node.name === 'br') breaks += 1;
      else if (node.length > 0) breaks = 0;
      isBox ||= node.isBox || breaks === 2;
    }
    this.elements = elements;
    this.length = length;
    this.#isLink = name === 'a' && this.attribute('href') !== '';
    this.linked = this.#isLink ? length : linked;
    this.hasPicture = hasPicture;
    this.hasLines = hasLines;
    this.isBox = isBox || CAPTION_NAMES.test(this.attribute('class'));
  }

  /** The element that it stands in; `null` for the root. */
  get parent(): PageElement | null {
    return this.#parent;
  }

  /** Whether it is a link or stands in one. */
  get isInLink(): boolean {
    this.#isInLink ??= this.#isLink || (this.#parent?.isInLink ?? false);
    return this.#isInLink;
  }

  /** An attribute's value, entities decoded; "" where it has none. */
  attribute(name: string): string {
    const key = `${name}="`;
    const at = this.#attributes.startsWith(key) ? 0 : this.#attributes.indexOf(` ${key}`) + 1;
    if (at === 0 && !this.#attributes.startsWith(key)) return '';
    const from = at + key.length;
    const value = this.#attributes.slice(from, this.#attributes.indexOf('"', from));
    return decoded(value);
  }

  /** Class names, id and the like as one string, for the tables of names that papers give their furniture. */
  get names(): string {
    this.#names ??=
      this.#attributes === ''
        ? ''
        : NAMING.map((name) => this.attribute(name))
            .filter((value) => value !== '')
            .join(' ');
    return this.#names;
  }

  /** The printed text below: white space run together, `<br>` and blocks a space. */
  get text(): string {
    this.#text ??= this.length === 0 ? '' : collapsed(this.spacedText);
    return this.#text;
  }

  /** The text with the white space at its ends, which parts it from its neighbours. */
  get spacedText(): string {
    let text = '';
    for (const node of this.nodes) text += typeof node === 'string' ? node : node.spacedText;
    return this.name === 'br' || BLOCK.has(this.name) ? ` ${text} ` : text;
  }

  /** Whether it is in the page but not printed. */
  get isHidden(): boolean {
    return (
      this.#attributes.includes('hidden') &&
      (/(?:^| )hidden=/u.test(this.#attributes) || this.attribute('aria-hidden') === 'true')
    );
  }

  /** The elements below it, however deep, in printed order, that `is` holds of. */
  below(is: (element: PageElement) => boolean): PageElement[] {
    const found: PageElement[] = [];
    const visit = (element: PageElement) => {
      for (const child of element.elements) {
        if (is(child)) found.push(child);
        visit(child);
      }
    };
    visit(this);
    return found;
  }

  /** The elements of a name below it. */
  named(name: string): PageElement[] {
    return this.below((element) => element.name === name);
  }
}

/** White space run together and taken off both ends. */
export function collapsed(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
