import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import DesksNow from './DesksNow.vue';

it('shows every desk of the office', async () => {
  const wrapper = mountAttached(DesksNow, { props: { desks: managerView().desks, now: NOW } });
  expect(wrapper.findAll('li')).toHaveLength(6);
  await expectAccessible(wrapper);
});
