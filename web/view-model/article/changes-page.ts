import type { StoredArticle } from '../../../src/archive/records.ts';
import { blockText, UNTITLED } from '../../../src/domain/article.ts';
import { articleAddress } from '../../address.ts';
import { counted, dayInWords } from '../wording.ts';
import { type Change, stepsBetween, wordChanges } from './word-changes.ts';

/** A paragraph of either version, with what changed in it. */
export interface ChangedBlock {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly changes: readonly Change[];
}

/** The page of what changed between two versions of an article, ready to be rendered. */
export interface ChangesPage {
  readonly headline: string;
  readonly summary: string;
  readonly versions: readonly { readonly label: string; readonly href: string }[];
  readonly blocks: readonly ChangedBlock[];
}

/** Compares two versions of an article, paragraph by paragraph and word by word. */
export function prepareChanges(before: StoredArticle, after: StoredArticle): ChangesPage {
  const blocks = changedBlocks(textsOf(before), textsOf(after));
  const touched = blocks.filter(({ kind }) => kind !== 'same').length;
  return {
    headline: after.article.headline ?? UNTITLED,
    summary:
      touched === 0
        ? 'Every printed word is the same.'
        : `${counted(touched, 'paragraph')} changed of ${counted(blocks.length, 'paragraph')}.`,
    versions: [before, after].map(({ id, version, readAt }) => ({
      label: `Version ${version}, read ${dayInWords(readAt.slice(0, 10))}`,
      href: articleAddress(id, { version }),
    })),
    blocks,
  };
}

function textsOf({ article }: StoredArticle): string[] {
  return article.blocks.map((block) => blockText(article, block));
}

/** Paragraphs that were replaced are compared word by word, the first of one side with the first of the other. */
function changedBlocks(before: readonly string[], after: readonly string[]): ChangedBlock[] {
  const blocks: ChangedBlock[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const settle = () => {
    for (let place = 0; place < Math.max(removed.length, added.length); place += 1) {
      const [old, young] = [removed[place], added[place]];
      if (old !== undefined && young !== undefined) {
        blocks.push({ kind: 'changed', changes: wordChanges(old, young) });
      } else if (old !== undefined) {
        blocks.push({ kind: 'removed', changes: [{ text: old, kind: 'removed' }] });
      } else if (young !== undefined) {
        blocks.push({ kind: 'added', changes: [{ text: young, kind: 'added' }] });
      }
    }
    [removed, added] = [[], []];
  };
  for (const step of stepsBetween(before, after)) {
    if (step.kind === 'removed') removed.push(step.text);
    else if (step.kind === 'added') added.push(step.text);
    else {
      settle();
      blocks.push({ kind: 'same', changes: [step] });
    }
  }
  settle();
  return blocks;
}
