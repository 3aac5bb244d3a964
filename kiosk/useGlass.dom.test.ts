import { afterEach, expect, it } from 'vitest';
import { effectScope, nextTick, shallowRef } from 'vue';
import { useGlass } from './useGlass.ts';

const root = document.documentElement;
const scope = effectScope();
afterEach(() => scope.stop());

it('tells the styles how far everything grows on smaller glass, and how high one reaches', async () => {
  const glass = shallowRef<{ screenInches: number; lowerEdgeMm: number } | null>(null);
  scope.run(() => useGlass(() => glass.value));
  expect(root.style.getPropertyValue('--glass-scale')).toBe('');
  glass.value = { screenInches: 21.5, lowerEdgeMm: 900 };
  await nextTick();
  expect(Number(root.style.getPropertyValue('--glass-scale'))).toBeCloseTo(27 / 21.5);
  expect(root.style.getPropertyValue('--reach')).toMatch(/^\d+\.\dvh$/);
  glass.value = { screenInches: 32, lowerEdgeMm: 900 };
  await nextTick();
  expect(root.style.getPropertyValue('--glass-scale')).toBe('1');
  scope.stop();
  expect(root.style.getPropertyValue('--glass-scale')).toBe('');
});
