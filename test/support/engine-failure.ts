import { EngineError } from '../../src/search/engine-error.ts';

/** What awaited work of an engine throws; throws itself if it throws nothing, or something else. */
export async function failureOf(work: Promise<unknown>): Promise<EngineError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof EngineError) return error;
  throw new Error(`expected an EngineError, got ${String(error)}`);
}

/** All that a log could show of an error: its message, stack and causes. */
export function everythingOf(error: Error): string {
  const seen = JSON.stringify(error, Object.getOwnPropertyNames(error));
  return error.cause instanceof Error ? seen + everythingOf(error.cause) : seen;
}
