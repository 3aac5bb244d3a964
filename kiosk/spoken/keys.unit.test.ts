import { describe, expect, it } from 'vitest';
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
  const begins = ['ArrowDown', 'ArrowUp', 'Enter', ' ', '1', 'Tab'].filter((name) =>
    beginsSpeaking(key(name), false),
  );
  expect(begins).toEqual(['ArrowDown', 'ArrowUp']);
});

it('is begun by either button of a switch, where it can mean nothing else', () => {
  const begins = ['Enter', ' ', '1', 'Tab', 'Escape'].filter((name) => beginsSpeaking(key(name), true));
  expect(begins).toEqual(['Enter', ' ']);
  expect(beginsSpeaking(key(' ', { ctrlKey: true }), true)).toBe(false);
});

describe('where words are typed', () => {
  const meaning = (name: string, isUnderWay: boolean) =>
    spokenKey(key(name), { takesWords: true, isUnderWay });

  it('a hyphen is typed, and Space behind what was typed; for a switch Space walks on', () => {
    expect(meaning('-', false)).toBeNull();
    expect(meaning(' ', true)).toBeNull();
    expect(meaning(' ', false)).toBe('next');
  });

  it.each([
    ['ArrowDown', 'next'],
    ['Tab', 'next'],
    ['ArrowUp', 'previous'],
    ['Enter', 'choose'],
    ['ArrowRight', 'repeat'],
    ['PageDown', 'quieter'],
    ['+', 'louder'],
    ['Escape', 'hush'],
  ])('%s is still %s', (name, what) => {
    expect(meaning(name, true)).toBe(what);
  });

  it('is known where it is not so', () => {
    expect(spokenKey(key(' '), { takesWords: false, isUnderWay: true })).toBe('next');
    expect(spokenKey(key('-'), { takesWords: false, isUnderWay: true })).toBe('quieter');
  });
});
