import { expect, it } from 'vitest';
import { greetingOf, wayOfKey } from './greeting.ts';

it.each([
  [' ', 'next'],
  ['Enter', 'choose'],
  ['ArrowDown', 'keys'],
  ['ArrowUp', 'keys'],
] as const)('the key %j is the way %s', (key, way) => {
  expect(wayOfKey(key)).toBe(way);
});

it('names to nobody what was not begun with', () => {
  const all = (['glass', 'keys', 'next', 'choose'] as const).map((way) =>
    Object.values(greetingOf(way, false)).join(' '),
  );
  expect(all.map((said) => /стрелк/.test(said))).toEqual([false, true, false, false]);
  expect(all.map((said) => /[Кк]нопка/.test(said))).toEqual([false, false, true, true]);
  expect(all.map((said) => /экран/.test(said))).toEqual([true, false, false, false]);
});

it('knows where the areas are', () => {
  expect(greetingOf('glass', true).then).toContain('два ряда');
  expect(greetingOf('keys', true)).toEqual(greetingOf('keys', false));
});
