import { createHash } from 'node:crypto';
import { ok, refused } from '../../src/domain/result.ts';
import { LARGEST_INPUT, type Source } from './source.ts';
import { tooLarge } from './too-large.ts';

/**
 * One input on standard input, to its end. It is known by its bytes ("stdin:" and the beginning of
 * their hash): two texts that come this way are two articles, the same text twice is one.
 */
export function streamSource(stream: AsyncIterable<Uint8Array>): Source {
  return {
    locator: '-',
    async load() {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > LARGEST_INPUT) return refused(tooLarge('standard input', size));
        chunks.push(chunk);
      }
      const bytes = Buffer.concat(chunks);
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
      return ok({ locator: `stdin:${hash}`, bytes, charset: null, url: null });
    },
  };
}
