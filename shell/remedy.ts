/** What is done after a page died or hung. */

/** Waits before the page is loaded again: at once for a slip, longer when it keeps happening. */
const WAITS_MS = [1_000, 2_000, 5_000, 15_000] as const;
/** Troubles further back than this have nothing to do with the new one. */
const WINDOW_MS = 5 * 60_000;

export type Remedy = { readonly kind: 'reload'; readonly afterMs: number } | { readonly kind: 'relaunch' };

/**
 * The remedy for the newest of these troubles.
 *
 * @example the first: the page again after 1 s; the second within 5 minutes: after 2 s; then 5 s, 15 s; the fifth: a new
 *   process, since what five pages did not mend is not in the page.
 * @param at when troubles happened since the shell was started, the newest last, in milliseconds of a clock that is never set
 *   back
 */
export function remedyFor(at: readonly number[]): Remedy {
  const newest = at.at(-1) ?? 0;
  const lately = at.filter((moment) => newest - moment < WINDOW_MS).length;
  const afterMs = WAITS_MS[Math.max(0, lately - 1)];
  return afterMs === undefined ? { kind: 'relaunch' } : { kind: 'reload', afterMs };
}
