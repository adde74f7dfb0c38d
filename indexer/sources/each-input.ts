import type { Source } from './source.ts';

/**
 * Every input behind the sources, those inside containers one at a time as they are asked for.
 * `onPassedOver` hears of each part of a container that is no article by its kind.
 */
export async function* eachInput(
  sources: Iterable<Source>,
  onPassedOver: () => void,
): AsyncGenerator<Source> {
  for (const source of sources) {
    // What cannot be opened says so when it is loaded.
    const items = (await source.unpack?.().catch(() => null)) ?? null;
    if (items === null) yield source;
    else {
      for await (const item of items) {
        if (item.kind === 'input') yield item.source;
        else onPassedOver();
      }
    }
  }
}
