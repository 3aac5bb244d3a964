import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
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
