import { afterEach, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { setLanguage } from '../../ui/language.ts';
import LetterKeys from './LetterKeys.vue';

afterEach(() => setLanguage('ru'));

it('has a key for every letter, for what stands between names, and one to erase', async () => {
  const wrapper = mountAttached(LetterKeys);
  for (const key of wrapper.findAll('button')) await key.trigger('click');
  const signs = wrapper.emitted<[string]>('sign')!.flat();
  expect(
    signs
      .slice(0, 33)
      .toSorted((a, b) => a.localeCompare(b, 'ru'))
      .join(''),
  ).toBe('абвгдеёжзийклмнопрстуфхцчшщъыьэюя');
  expect(signs.slice(33)).toEqual(['-', ' ']);
  expect(wrapper.emitted('erase')).toHaveLength(1);
  await expectAccessible(wrapper);
});

it('stands in rows of eleven, as people know it', () => {
  const keys = mountAttached(LetterKeys)
    .findAll('button')
    .map((key) => key.text());
  expect(keys.slice(0, 11).join('')).toBe('ЙЦУКЕНГШЩЗХ');
  expect(keys.slice(11, 22).join('')).toBe('ФЫВАПРОЛДЖЭ');
});

it('has the letters of the language, in their rows', async () => {
  setLanguage('en');
  const wrapper = mountAttached(LetterKeys);
  const keys = wrapper.findAll('button').map((key) => key.text());
  expect(keys.slice(0, 10).join('')).toBe('QWERTYUIOP');
  expect(keys.slice(10, 19).join('')).toBe('ASDFGHJKL');
  // Of twenty columns, two to a key, the second row begins half a key further in.
  expect(wrapper.get('.letters').attributes('style')).toContain('--widest: 10');
  expect(wrapper.findAll<HTMLElement>('button')[10]!.element.style.gridColumnStart).toBe('2');
  await expectAccessible(wrapper);
});
