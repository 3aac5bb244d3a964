/**
 * Test files of the dom share a worker’s modules, which saves more than half of their time, and so its document. Each
 * leaves it as it was found: nothing mounted, nothing marked, the clock going, no word kept.
 */
import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils';
import { afterAll, afterEach, vi } from 'vitest';

disableAutoUnmount();
enableAutoUnmount(afterEach);

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  }
  localStorage.clear();
  sessionStorage.clear();
});
