import type { Response } from 'express';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { Frame } from '../views/furniture/page.tsx';
import { answerProblem } from './answer-problem.tsx';

/**
 * The article that stands behind `id` in an address, if its paper took it back; else `null`. The number of a
 * quotation and the ending of a form stand behind the article's id.
 */
export function findWithdrawn(archive: ArchiveReader, id: string): string | null {
  const article = id.replace(/(?:-q\d+)?(?:\..*)?$/u, '');
  return archive.isWithdrawn(article) ? article : null;
}

/** Says that the paper took an article back: gone, not unknown. */
export function answerWithdrawn(response: Response, frame: Frame, article: string): void {
  answerProblem(response, frame, {
    problem: 'withdrawn',
    lines: [
      `The paper took the article “${article}” back. It is shown no more, nor is what was quoted in it.`,
      'Should the paper print it again, it is at this address again.',
    ],
    links: [{ label: 'All articles', href: '/search' }],
  });
}
