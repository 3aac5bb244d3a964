import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import HoursTable from './HoursTable.vue';

it('shows days and hours, and pauses where there are some', async () => {
  const lines = [
    { days: 'пн–пт', hours: '08:00–18:00', pauses: 'перерыв 13:00–14:00' },
    { days: 'сб', hours: 'выходной', pauses: '' },
  ];
  const wrapper = mountAttached(HoursTable, { props: { lines } });
  expect(wrapper.findAll('dt').map((one) => one.text())).toEqual(['пн–пт', 'сб']);
  expect(wrapper.findAll('dd').map((one) => one.text())).toEqual([
    '08:00–18:00перерыв 13:00–14:00',
    'выходной',
  ]);
  await expectAccessible(wrapper);
});
