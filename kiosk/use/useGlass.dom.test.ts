import { afterEach, beforeEach, expect, it } from 'vitest';
import { effectScope, nextTick, ref, shallowRef } from 'vue';
import { useGlass } from './useGlass.ts';

const root = document.documentElement;
const [WIDTH, HEIGHT] = [window.innerWidth, window.innerHeight];

function stands(width: number, height: number): void {
  window.innerWidth = width;
  window.innerHeight = height;
  window.dispatchEvent(new Event('resize'));
}

let scope = effectScope();
beforeEach(() => {
  scope = effectScope();
});
afterEach(() => {
  scope.stop();
  stands(WIDTH, HEIGHT);
});

it('tells the styles how far everything grows on smaller glass, and how high one reaches', async () => {
  const glass = shallowRef<{ screenInches: number; lowerEdgeMm: number } | null>(null);
  stands(1080, 1920);
  scope.run(() => useGlass(() => glass.value, { low: ref(false), spoken: ref(false) }));
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

it.each([
  // Of 598 mm 420 are within reach: three fifths alone, all of them with the areas; the title has room above.
  [27, 800, { alone: '60.0vh', spoken: '70.3vh', reach: 'low' }],
  // Of 476 mm 420 are: above them there is room for a part of the title, which the screen then begins with.
  [21.5, 800, { alone: '60.0vh', spoken: '88.2vh', reach: 'areas' }],
  // As much as answers and areas need, where less than that is.
  [27, 1000, { alone: '44.3vh', spoken: '58.0vh', reach: 'low' }],
])(
  'of %s inches at %s mm, low and spoken share what is within reach',
  async (screenInches, lowerEdgeMm, told) => {
    const [low, spoken] = [ref(false), ref(false)];
    stands(1080, 1920);
    scope.run(() => useGlass(() => ({ screenInches, lowerEdgeMm }), { low, spoken }));
    expect(root.dataset.reach).toBe('whole');
    low.value = true;
    await nextTick();
    expect(root.dataset.reach).toBe('low');
    expect(root.style.getPropertyValue('--reach')).toBe(told.alone);
    spoken.value = true;
    await nextTick();
    expect(root.dataset.reach).toBe(told.reach);
    expect(root.style.getPropertyValue('--reach')).toBe(told.spoken);
    scope.stop();
    expect(root.dataset.reach).toBeUndefined();
  },
);
