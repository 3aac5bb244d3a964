/** The desk's window for the tests of its pages: says what it is told to, remembers what it was asked. */
import { vi } from 'vitest';
import type { OwnBridge } from '../bridge.ts';
import { FACTS } from './testing-facts.ts';

export { FACTS };

/** Puts it at `window.shell`. */
export function shellInTest() {
  const own = {
    facts: vi.fn<OwnBridge['facts']>(() => Promise.resolve(FACTS)),
    onFacts: vi.fn<OwnBridge['onFacts']>(),
    setServer: vi.fn<OwnBridge['setServer']>(() => Promise.resolve({ ok: true })),
    act: vi.fn<OwnBridge['act']>(() => Promise.resolve()),
  };
  vi.stubGlobal('shell', own);
  return own;
}
