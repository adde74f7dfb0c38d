import type { TopicCode } from '../src/domain/topic.ts';

const ECONOMY: TopicCode = '04000000';

/**
 * Reuters-21578 topics as top-level Media Topics. The collection's categories are all economic
 * (companies, commodities, indicators, currencies); employment figures are labour as well.
 */
const OTHER: Readonly<Record<string, readonly TopicCode[]>> = {
  jobs: [ECONOMY, '09000000'],
};

/** The Media Topics that a Reuters category means. */
export function topicsOfReuters(category: string): readonly TopicCode[] {
  return OTHER[category] ?? [ECONOMY];
}
