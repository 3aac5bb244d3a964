import { afterEach, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { useSeenAgain } from './useSeenAgain.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('tells when the page is seen again, not when it is left, and ends with its scope', () => {
  const look = vi.fn();
  const scope = effectScope();
  scope.run(() => useSeenAgain(look));
  const state = vi.spyOn(document, 'visibilityState', 'get');
  const change = () => document.dispatchEvent(new Event('visibilitychange'));
  state.mockReturnValue('hidden');
  change();
  expect(look).not.toHaveBeenCalled();
  state.mockReturnValue('visible');
  change();
  expect(look).toHaveBeenCalledTimes(1);
  scope.stop();
  change();
  expect(look).toHaveBeenCalledTimes(1);
});
