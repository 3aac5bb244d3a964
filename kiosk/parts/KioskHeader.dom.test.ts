import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import KioskHeader from './KioskHeader.vue';

it('tells where one is and what time it is', async () => {
  const props = {
    title: 'Взять талон',
    subtitle: 'шаг 1 из 3',
    time: '10:42',
    until: 'до 18:00',
    step: { done: 1, of: 3 },
  };
  const wrapper = mountAttached(KioskHeader, { props });
  expect(wrapper.text()).toContain('10:42');
  expect(wrapper.findAll('.steps .done')).toHaveLength(1);
  await expectAccessible(wrapper);
});
