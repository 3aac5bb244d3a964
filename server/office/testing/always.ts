/** A law for any day: every run is made, however slow the machine; only the search for a shorter story has an end. */
import fc from 'fast-check';

/** A broken law is told in a shorter story, if one is found in this time. */
const SHORTENING_MS = 15_000;

/** @throws an error with seed and path when the property does not hold for one of the runs */
export function always<Ts>(
  property: fc.IProperty<Ts>,
  options: { readonly seed: number; readonly numRuns: number },
): void {
  // A limit of time for the runs themselves would make few of them on a slow machine, and call that a success.
  const { failed, counterexamplePath: path } = fc.check(property, { ...options, endOnFailure: true });
  if (!failed) return;
  fc.assert(property, { ...options, ...(path !== null && { path }), interruptAfterTimeLimit: SHORTENING_MS });
  throw new Error(`A law was broken with seed ${options.seed}, and held when it was tried again`);
}
