import type { Result } from '../../ui/api.ts';

/** After this long the person has turned to something else: what was pressed may not happen any more. */
const FRESH_MS = 6000;
const RETRY_DELAYS_MS = [300, 700, 1500] as const;

/**
 * Asks the same again while nothing is heard, but only as long as the wish is fresh: a lid that was closed on a command
 * under way must not call a visitor when it is opened. The wall clock is asked since others stop while a laptop sleeps.
 */
export async function askFreshly<A>(ask: () => Promise<Result<A>>): Promise<Result<A>> {
  const startedAt = Date.now();
  let result = await ask();
  for (const delay of RETRY_DELAYS_MS) {
    if (result.ok || !isUnheard(result)) break;
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (Math.abs(Date.now() - startedAt) > FRESH_MS) break;
    result = await ask();
  }
  return result;
}

/** Nothing is known of what was done, or a server on its way down did nothing. */
export const isUnheard = (result: Result<unknown>): boolean =>
  !result.ok && (result.problem.code === 'no-connection' || result.problem.code === 'stopping');
