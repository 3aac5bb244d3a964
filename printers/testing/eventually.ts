import { vi } from 'vitest';

/** Longer than any wait of the tests, with a busy machine in mind; a test that passes never waits so long. */
const PATIENCE_MS = 10_000;

/** Tries an expectation until it holds. */
export function eventually(expectation: () => void): Promise<void> {
  return vi.waitFor(expectation, { timeout: PATIENCE_MS, interval: 10 });
}
