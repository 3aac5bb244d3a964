import { expect, it } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { setLanguage } from '../../ui/language.ts';
import SpokenRow from './SpokenRow.vue';

it.each<['above' | 'below', string[]]>([
  ['above', ['previous', 'next']],
  ['below', ['repeat', 'quieter', 'louder', 'choose']],
])('large areas %s the screen', async (place, keys) => {
  const wrapper = mountAttached(SpokenRow, { props: { place } });
  for (const button of wrapper.findAll('button')) await button.trigger('click');
  expect(wrapper.emitted('press')).toEqual(keys.map((key) => [key]));
  await expectAccessible(wrapper);
});

it('speaks the language of the page, also when it changes meanwhile', async () => {
  const wrapper = mountAttached(SpokenRow, { props: { place: 'above' } });
  setLanguage('en');
  await nextTick();
  expect(wrapper.findAll('button').map((button) => button.text())).toEqual(['Previous', 'Next']);
  setLanguage('ru');
  await nextTick();
  expect(wrapper.findAll('button').map((button) => button.text())).toEqual(['Предыдущее', 'Следующее']);
});
