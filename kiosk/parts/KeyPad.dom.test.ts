import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import KeyPad from './KeyPad.vue';

it('has a key for every sign a code may have', async () => {
  const wrapper = mountAttached(KeyPad);
  const keys = wrapper.findAll('button');
  expect(keys).toHaveLength(32);
  for (const key of keys) await key.trigger('click');
  expect(wrapper.emitted<[string]>('sign')!.flat().join('')).toBe('1234567890abcdefghjkmnpqrstvwxyz');
  await expectAccessible(wrapper);
});
