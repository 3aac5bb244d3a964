import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { visit } from '../testing/fixtures.ts';
import VisitsTable from './VisitsTable.vue';

it('shows the visits in the order that it is given, and asks for another', async () => {
  const wrapper = mountAttached(VisitsTable, {
    props: {
      visits: [visit('П002'), visit('П001')],
      now: NOW,
      timeZone: 'Europe/Moscow',
      modelValue: { key: 'arrival', descending: true },
    },
  });
  expect(wrapper.findAll('tbody tr')).toHaveLength(2);
  expect(wrapper.get('[aria-sort=descending]').text()).toBe('Пришёл');
  await wrapper.findAll('th button')[3]!.trigger('click');
  expect(wrapper.emitted('update:modelValue')).toEqual([[{ key: 'wait', descending: false }]]);
  await expectAccessible(wrapper);
});
