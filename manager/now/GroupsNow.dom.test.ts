import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import GroupsNow from './GroupsNow.vue';

it('shows the queue by group: how many, the longest, what a newcomer has to expect', async () => {
  const groups = managerView().groups;
  groups[5] = { ...groups[5]!, wait: null };
  const wrapper = mountAttached(GroupsNow, { props: { groups, normMinutes: 20, now: NOW } });
  const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
  expect(rows[0]).toEqual(['Консультация', '6', '22:00 дольше норматива', '8–14']);
  expect(rows[1]).toEqual(['Договор', '3', '17:00', '15–22']);
  expect(rows[5]).toEqual(['Справки', '0', '—', '—']);
  await expectAccessible(wrapper);
});
