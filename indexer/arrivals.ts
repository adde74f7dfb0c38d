import type { Loaded, Source } from './sources/source.ts';

/** Inputs that are loaded at a time: enough to keep slow places busy, few enough to stop soon. */
const LOADING = 8;

/** Inputs, and bytes of them, that are on their way: some bundles for each thread, few enough for memory. */
const AHEAD = { inputs: 192, bytes: 8 * 1024 * 1024 } as const;

/** Most that are handed out at a time. */
const TOGETHER = 64;

/** One input on its way. */
interface Slot<Arrival> {
  bytes: number;
  arrival: { readonly value: Arrival } | null;
  failure: { readonly error: unknown } | null;
  done: Promise<void>;
}

/**
 * Loads inputs ahead of their turn and gives each to `work`; hands out what came of them in their order, as
 * many at a time as have arrived. Throws what `work` throws when its turn comes. However it ends, nothing is
 * on its way any more.
 */
export async function* arrivalsOf<Arrival>(
  inputs: AsyncGenerator<Source>,
  work: (source: Source, loaded: Loaded) => Promise<Arrival>,
): AsyncGenerator<readonly Arrival[]> {
  const slots: Slot<Arrival>[] = [];
  let loading = 0;
  let bytes = 0;
  let wake = () => {};

  const send = async (slot: Slot<Arrival>, source: Source) => {
    try {
      const loaded = await source.load();
      slot.bytes = loaded.ok && loaded.value !== 'unchanged' ? loaded.value.bytes.length : 0;
      bytes += slot.bytes;
      loading -= 1;
      wake();
      slot.arrival = { value: await work(source, loaded) };
    } catch (error) {
      slot.failure = { error };
    }
    wake();
  };

  try {
    for (let more = true; ; ) {
      while (more && loading < LOADING && slots.length < AHEAD.inputs && bytes < AHEAD.bytes) {
        const next = await inputs.next();
        more = next.done !== true;
        if (next.done === true) break;
        loading += 1;
        const slot: Slot<Arrival> = {
          bytes: 0,
          arrival: null,
          failure: null,
          done: Promise.resolve(),
        };
        slot.done = send(slot, next.value);
        slots.push(slot);
      }
      const [first] = slots;
      if (first === undefined) return;
      if (first.failure !== null) throw first.failure.error;
      if (first.arrival === null) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      const arrived: Arrival[] = [];
      while (arrived.length < TOGETHER && slots[0]?.arrival != null) {
        arrived.push(slots[0].arrival.value);
        bytes -= slots[0].bytes;
        slots.shift();
      }
      yield arrived;
    }
  } finally {
    await inputs.return(undefined);
    await Promise.allSettled(slots.map(({ done }) => done));
  }
}
