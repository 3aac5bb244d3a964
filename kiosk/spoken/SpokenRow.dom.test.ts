import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SpokenRow from './SpokenRow.vue';

it.each([
  ['above', ['previous', 'next']],
  ['below', ['repeat', 'choose']],
] as const)('two large areas %s the screen', async (place, keys) => {
  const wrapper = mountAttached(SpokenRow, { props: { place } });
  for (const button of wrapper.findAll('button')) await button.trigger('click');
  expect(wrapper.emitted('press')).toEqual(keys.map((key) => [key]));
  await expectAccessible(wrapper);
});
