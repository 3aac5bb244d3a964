import { afterEach, expect, it } from 'vitest';
import { effectScope, nextTick, shallowRef } from 'vue';
import { useGlass } from './useGlass.ts';

const root = document.documentElement;
const scope = effectScope();
const [WIDTH, HEIGHT] = [window.innerWidth, window.innerHeight];

function stands(width: number, height: number): void {
  window.innerWidth = width;
  window.innerHeight = height;
  window.dispatchEvent(new Event('resize'));
}

afterEach(() => {
  scope.stop();
  stands(WIDTH, HEIGHT);
});

it('tells the styles how far everything grows on smaller glass, and how high one reaches', async () => {
  const glass = shallowRef<{ screenInches: number; lowerEdgeMm: number } | null>(null);
  stands(1080, 1920);
  scope.run(() => useGlass(() => glass.value));
  // Not known yet: as designed, wherever it reaches.
  expect(root.style.getPropertyValue('--glass-scale')).toBe('1');
  expect(root.style.getPropertyValue('--reach')).toBe('');
  glass.value = { screenInches: 21.5, lowerEdgeMm: 900 };
  await nextTick();
  expect(Number(root.style.getPropertyValue('--glass-scale'))).toBeCloseTo(27 / 21.5);
  expect(root.style.getPropertyValue('--reach')).toMatch(/^\d+\.\dvh$/);
  // Of another shape it has other millimetres.
  stands(1280, 1024);
  await nextTick();
  expect(Number(root.style.getPropertyValue('--glass-scale'))).toBeCloseTo(1.402, 3);
  stands(1080, 1920);
  glass.value = { screenInches: 32, lowerEdgeMm: 900 };
  await nextTick();
  expect(root.style.getPropertyValue('--glass-scale')).toBe('1');
  scope.stop();
  expect(root.style.getPropertyValue('--glass-scale')).toBe('');
});
