import { extname } from 'node:path';
import { ok, refused } from '../../../src/domain/result.ts';
import type { Refusal } from '../../read/refusal.ts';
import { PASSED_OVER } from '../data/passed-over.ts';
import type { ContainerItem } from '../source.ts';

export const PASSED: ContainerItem = { kind: 'passed-over' };

/** Bytes from inside a container, with the place in it that stays the same whenever it is read. */
export function inputItem(
  locator: string,
  bytes: Uint8Array,
  { charset = null, url = null }: { charset?: string | null; url?: string | null } = {},
): ContainerItem {
  const raw = { locator, bytes, charset, url };
  return { kind: 'input', source: { locator, load: async () => ok(raw) } };
}

/** A part of a container that cannot be read, and why. */
export function refusedItem(locator: string, reason: Refusal): ContainerItem {
  return { kind: 'input', source: { locator, load: async () => refused(reason) } };
}

/** The container itself, where it ends too early. What stood before the break has been read. */
export function cutOff(locator: string, what: string): ContainerItem {
  return refusedItem(locator, {
    reason: 'broken',
    message: `${locator}: the file is cut off or damaged (${what}). What stands before that is read; fetch the file again for the rest.`,
  });
}

/** Whether a file inside an archive is page furniture, hidden or a system's own, by its name. */
export function isPassedOver(name: string): boolean {
  return (
    PASSED_OVER.has(extname(name).toLowerCase()) ||
    name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
  );
}
