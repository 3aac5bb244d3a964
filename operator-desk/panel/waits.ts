/** How long those in the queue have waited, by the server's time. */
import type { QueueRow } from '../../contract/views/desk.ts';

/** The arrival of whoever waits longest; early appointment holders do not wait yet (law 4). Null when nobody waits. */
export function longestSince(queue: readonly QueueRow[], now: number): number | null {
  const arrivals = queue.map((row) => row.arrivalAt).filter((arrivalAt) => arrivalAt <= now);
  return arrivals.length === 0 ? null : Math.min(...arrivals);
}

/** «At most» (6.2.5), as in the reports. @example norm 20: 20 min 0 s is within, a millisecond more is over */
export const isOverNorm = (row: QueueRow, now: number, normMinutes: number): boolean =>
  now - row.arrivalAt > normMinutes * 60_000;
