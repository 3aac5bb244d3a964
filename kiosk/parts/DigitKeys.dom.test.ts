import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import DigitKeys from './DigitKeys.vue';

it('has a key for every digit, and one to erase', async () => {
  const wrapper = mountAttached(DigitKeys);
  for (const key of wrapper.findAll('button')) await key.trigger('click');
  expect(wrapper.emitted<[string]>('sign')!.flat().join('')).toBe('1234567890');
  expect(wrapper.emitted('erase')).toHaveLength(1);
  await expectAccessible(wrapper);
});

it('takes nothing more when all is there, and erases nothing where nothing is', async () => {
  const wrapper = mountAttached(DigitKeys, { props: { full: true, empty: true } });
  expect(wrapper.findAll('button:not([disabled])')).toHaveLength(0);
  await expectAccessible(wrapper);
});
