import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { hit, later } from '../testing/hits.ts';
import ToCallDialog from './ToCallDialog.vue';

it('says whom to call, and what to say', async () => {
  const people = [
    { hit: hit('a'), movedTo: later('08:10') },
    { hit: hit('b', { name: null }), movedTo: null },
  ];
  const wrapper = mountAttached(ToCallDialog, { props: { people, timeZone: 'Europe/Moscow' } });
  const [moved, cancelled] = wrapper.findAll('li').map((item) => item.text());
  expect(moved).toContain('было вт, 24 ноября, 10:20, стало ср, 25 ноября, 08:10');
  expect(moved).toContain('+7\u00a0905\u00a0123-45-67');
  expect(cancelled).toContain('имя не указано');
  expect(cancelled).toContain('запись на вт, 24 ноября, 10:20 отменена');
  await expectAccessible(wrapper);
  // One Escape would throw away the only list.
  await wrapper.get('dialog').trigger('cancel');
  expect(wrapper.emitted('done')).toBeUndefined();
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('done')).toHaveLength(1);
});
