import type { Rejection } from '../../src/search/port.ts';
import { counted, type Output } from './output.ts';

/** Rejections to print one by one. */
const SHOWN = 20;

/** Says which articles the engine would not take, and why. Nothing if it took all. */
export function tellRejections(output: Output, rejections: readonly Rejection[]): void {
  if (rejections.length === 0) return;
  output.warn(
    `The search engine would not take ${counted(rejections.length, 'article')}; they are kept, and \`otr sync\` sends them again:`,
  );
  for (const { articleId, message } of rejections.slice(0, SHOWN)) {
    output.warn(`  ${articleId}: ${message}`);
  }
  if (rejections.length > SHOWN) output.warn(`  … and ${rejections.length - SHOWN} more`);
}
