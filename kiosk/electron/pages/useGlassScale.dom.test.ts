import { afterEach, expect, it } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { useGlassScale } from './useGlassScale.ts';

const [WIDTH, HEIGHT] = [window.innerWidth, window.innerHeight];

function stands(width: number, height: number): void {
  window.innerWidth = width;
  window.innerHeight = height;
  window.dispatchEvent(new Event('resize'));
}

afterEach(() => stands(WIDTH, HEIGHT));

it('everything grows on smaller glass, once it is known how small', async () => {
  stands(1080, 1920);
  const { style } = document.documentElement;
  const scale = () => style.getPropertyValue('--glass-scale');
  const inches = ref<number | null>(null);
  const scope = effectScope();
  scope.run(() => useGlassScale(() => inches.value));
  expect(scale()).toBe('');
  inches.value = 19;
  await nextTick();
  expect(Number(scale())).toBeCloseTo(27 / 19);
  // Of another shape it has other millimetres.
  stands(1280, 1024);
  await nextTick();
  expect(Number(scale())).toBeCloseTo(1.586, 3);
  stands(1080, 1920);
  inches.value = 32;
  await nextTick();
  expect(scale()).toBe('1');
  scope.stop();
  expect(scale()).toBe('');
});
