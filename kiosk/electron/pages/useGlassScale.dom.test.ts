import { expect, it } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { useGlassScale } from './useGlassScale.ts';

it('everything grows on smaller glass, once it is known how small', async () => {
  const { style } = document.documentElement;
  const scale = () => style.getPropertyValue('--glass-scale');
  const inches = ref<number | null>(null);
  const scope = effectScope();
  scope.run(() => useGlassScale(() => inches.value));
  expect(scale()).toBe('');
  inches.value = 19;
  await nextTick();
  expect(Number(scale())).toBeCloseTo(27 / 19);
  inches.value = 32;
  await nextTick();
  expect(scale()).toBe('1');
  scope.stop();
  expect(scale()).toBe('');
});
