/** When a letter that was not taken is tried again. */

const MINUTE_MS = 60_000;

/**
 * Grey-listing lets a letter through after some minutes, a mail server comes back within hours; a letter that was not
 * taken in a day (these make 22 hours) is given up.
 */
const PAUSES_MINUTES = [1, 5, 15, 60, 180, 360, 720] as const;

/**
 * @param attempts how often it was tried
 * @returns how long to wait before the next attempt: 1 minute after the first; null when there is none
 */
export function pauseAfter(attempts: number): number | null {
  const minutes = PAUSES_MINUTES[attempts - 1];
  return minutes === undefined ? null : minutes * MINUTE_MS;
}
