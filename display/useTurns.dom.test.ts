import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { effectScope, shallowRef } from 'vue';
import { useTurns } from './useTurns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('each line stands for nine seconds, and the first comes again after the last', () => {
  const lines = shallowRef(['а', 'б']);
  const line = effectScope().run(() => useTurns(() => lines.value))!;
  const seen = [0, 9, 18].map((_, i) => {
    if (i > 0) vi.advanceTimersByTime(9000);
    return line.value;
  });
  expect(seen).toEqual(['а', 'б', 'а']);
  lines.value = [];
  expect(line.value).toBeNull();
});
