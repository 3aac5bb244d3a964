import { expect, it } from 'vitest';
import { beginsSpeaking, spokenKey } from './keys.ts';

const key = (name: string, over: object = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...over,
});

it.each([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Enter', 'choose'],
  ['ArrowRight', 'repeat'],
  [' ', 'next'],
  ['Tab', 'next'],
  ['+', 'louder'],
  ['-', 'quieter'],
  ['Escape', 'hush'],
  ['7', null],
  ['ф', null],
])('%j is %s', (name, meaning) => {
  expect(spokenKey(key(name))).toBe(meaning);
});

it('goes back with Shift and Tab, and leaves the shortcuts of the machine alone', () => {
  expect(spokenKey(key('Tab', { shiftKey: true }))).toBe('previous');
  expect(spokenKey(key('ArrowDown', { ctrlKey: true }))).toBeNull();
});

it('is enough with the two buttons of a switch: one walks round, the other chooses', () => {
  expect([' ', 'Enter'].map((name) => spokenKey(key(name)))).toEqual(['next', 'choose']);
});

it('is begun by a key that nobody needs who sees the glass', () => {
  expect(['ArrowDown', 'ArrowUp', 'Enter', ' ', '1'].map((name) => beginsSpeaking(key(name)))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
