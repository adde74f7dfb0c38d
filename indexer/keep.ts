import { ArchiveError } from '../src/archive/archive-error.ts';
import type { ArchiveWriter, Reading, StoreOutcome } from '../src/archive/writer.ts';
import type { Digest } from './digest.ts';
import { withLanguage } from './extract/language.ts';
import { withheldMessage } from './read/embargo.ts';
import type { Refusal } from './read/refusal.ts';

/** What came of keeping one input. */
interface Kept {
  readonly counts: StoreOutcome;
  /** Why the input, or a part of it, was not kept; `null` where all of it was. */
  readonly refusal: Refusal | null;
}

/** Nothing kept of anything. */
export const NOTHING: StoreOutcome = {
  added: 0,
  updated: 0,
  renewed: 0,
  unchanged: 0,
  withdrawn: 0,
};

/**
 * Keeps what an input gave, in one transaction: its articles, what its agency takes back, or why it
 * gave nothing. An input with something under embargo is remembered without its hash, so that the same
 * command reads it again when the time has come.
 */
export function keep(writer: ArchiveWriter, reading: Reading, digest: Digest): Kept {
  const { withheld = [] } = digest;
  const canceled = withheld.flatMap(({ kind, identity }) =>
    kind === 'canceled' && identity !== null ? [identity] : [],
  );
  const embargoed = withheld.filter(({ kind }) => kind === 'embargoed');
  const entry = embargoed.length === 0 ? reading : { ...reading, hash: '' };
  if (!digest.ok && canceled.length === 0) {
    writer.refuse(entry, digest.reason.reason, digest.reason.message);
    return { counts: NOTHING, refusal: digest.reason };
  }
  const counts = stored(() =>
    writer.store(entry, digest.ok ? digest.value.map(withLanguage) : [], canceled),
  );
  if (counts instanceof Error) {
    const refusal: Refusal = {
      reason: 'crashed',
      message: `${reading.locator}: what was read of it cannot be kept (${counts.message}). The rest goes on; please report the input.`,
    };
    writer.refuse(reading, refusal.reason, refusal.message);
    return { counts: NOTHING, refusal };
  }
  const [first] = embargoed;
  if (first === undefined) return { counts, refusal: null };
  const message = withheldMessage(
    `${reading.locator} (${embargoed.length} of its items)`,
    first.why,
  );
  return { counts, refusal: { reason: 'withheld', message } };
}

/** What storing gave, or the error of ours that one input met: it must not cost the others. */
function stored(store: () => StoreOutcome): StoreOutcome | Error {
  try {
    return store();
  } catch (error) {
    // What the archive says is wrong with itself is wrong for every input.
    if (error instanceof ArchiveError || !(error instanceof Error)) throw error;
    return error;
  }
}
