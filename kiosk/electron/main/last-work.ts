/** What is done before the shell ends must not keep it from ending: nobody else lets a technician, or the system, out. */
import { setTimeout as pause } from 'node:timers/promises';

/** A disk or a printer that does not answer is left. */
const MOST_MS = 5_000;

/** Does the work; resolves as well when it fails or takes longer than `mostMs`, which is told on the log. */
export async function lastWork(work: () => Promise<void>, mostMs = MOST_MS): Promise<void> {
  const over = new AbortController();
  const tooLate = pause(mostMs, undefined, { signal: over.signal }).then(() => {
    throw new Error(`it takes longer than ${mostMs} ms`);
  });
  try {
    await Promise.race([(async () => work())(), tooLate]);
  } catch (error) {
    console.error('What was to be done before the end was left:', error);
  } finally {
    over.abort();
  }
}
