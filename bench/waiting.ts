import { subscribe } from 'node:diagnostics_channel';
import { performance } from 'node:perf_hooks';

/**
 * How long this process has waited for answers over `fetch`: milliseconds in which one request at least
 * was under way, from its making to the last byte of its answer. Everything else that a question takes is
 * our own work (the channels are Node's: undici, "Diagnostics Channel Support").
 */
export interface Waiting {
  /** Milliseconds until now. */
  soFar(): number;
}

export function watchFetches(): Waiting {
  let underWay = 0;
  let since = 0;
  let waited = 0;
  subscribe('undici:request:create', () => {
    if (underWay === 0) since = performance.now();
    underWay += 1;
  });
  const ended = () => {
    underWay -= 1;
    if (underWay === 0) waited += performance.now() - since;
  };
  subscribe('undici:request:trailers', ended);
  subscribe('undici:request:error', ended);
  return { soFar: () => waited };
}
