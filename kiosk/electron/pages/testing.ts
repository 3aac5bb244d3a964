/** A shell for the tests of its pages: says what it is told to, remembers what it was asked. */
import { vi } from 'vitest';
import type { OwnBridge } from '../bridge.ts';
import { FACTS } from './testing-facts.ts';

export { FACTS };

/** Puts it at `window.shell`. */
export function shellInTest() {
  const own = {
    facts: vi.fn<OwnBridge['own']['facts']>(() => Promise.resolve(FACTS)),
    onFacts: vi.fn<OwnBridge['own']['onFacts']>(),
    setUp: vi.fn<OwnBridge['own']['setUp']>(() => Promise.resolve({ ok: true })),
    unlock: vi.fn<OwnBridge['own']['unlock']>(() => Promise.resolve({ state: 'open' })),
    act: vi.fn<OwnBridge['own']['act']>(() => Promise.resolve()),
  };
  vi.stubGlobal('shell', { version: '0.1.0', own });
  return own;
}
