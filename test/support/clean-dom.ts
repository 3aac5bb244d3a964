/**
 * Test files of the dom share a worker’s modules, which saves more than half of their time, and so its document. Each
 * leaves it as it was found: nothing mounted, no store listening, nothing marked, the clock going, no word kept, and nothing on its way
 * that it asked for: what arrives when the file is over fails the run.
 */
import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils';
import { disposePinia, getActivePinia, setActivePinia } from 'pinia';
import { afterAll, afterEach, vi } from 'vitest';

disableAutoUnmount();
enableAutoUnmount(afterEach);

afterAll(async () => {
  const pinia = getActivePinia();
  if (pinia !== undefined) disposePinia(pinia);
  setActivePinia(undefined);
  vi.useRealTimers();
  await vi.dynamicImportSettled();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  }
  localStorage.clear();
  sessionStorage.clear();
});
