/** Puts events into a log as a server would: in group commits of different sizes. */
import type { OfficeEvent } from '../../../contract/events.ts';
import type { Batch } from '../batch.ts';
import type { EventLog } from '../event-log.ts';
import { chance } from './random.ts';

/** A batch of these events alone. */
export function batchOf(...events: OfficeEvent[]): Batch {
  return {
    events,
    commands: [],
    contacts: [],
    needs: [],
    ratingWords: [],
    transferNotes: [],
    askedWords: [],
    reminderHours: null,
  };
}

/** Appends the events in batches of 1 to 20, the sizes chosen by the seed. */
export async function fill(log: EventLog, events: readonly OfficeEvent[], seed = 1): Promise<void> {
  const random = chance(seed);
  for (let done = 0; done < events.length;) {
    const size = 1 + random.below(20);
    await log.append(batchOf(...events.slice(done, done + size)));
    done += size;
  }
}
