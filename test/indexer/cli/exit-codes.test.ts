import { expect, test } from 'vitest';
import { EXIT, exitCodeOf } from '../../../indexer/cli/exit-codes.ts';

test.each([
  ['its own code', 2, null, EXIT.usage],
  ['nothing wrong', 0, null, EXIT.done],
  ['a user’s signal', null, 'SIGINT', EXIT.stopped],
  ['a service manager’s signal', null, 'SIGTERM', EXIT.stopped],
  ['a system out of memory', null, 'SIGKILL', EXIT.failed],
  ['a crash', null, 'SIGSEGV', EXIT.failed],
] as const)('a process that ended by %s', (_name, code, signal, expected) => {
  expect(exitCodeOf(code, signal)).toBe(expected);
});
