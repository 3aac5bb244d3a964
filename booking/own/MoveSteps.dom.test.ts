import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingDay, bookingOffice, slip } from '../../test/support/views.ts';
import type { Route } from '../parts/route.ts';
import { fakeTimes } from '../testing/free-times.ts';
import { fakeRouting } from '../testing/routing.ts';
import MoveSteps from './MoveSteps.vue';

const { code } = slip();
const date = '2026-11-25';

function steps(route: Route) {
  const { global, go } = fakeRouting();
  const times = fakeTimes([bookingDay(date), bookingDay('2026-11-26')]);
  const props = { route, office: bookingOffice(), slip: slip(), times };
  return { go, wrapper: mountAttached(MoveSteps, { props, global }) };
}

describe('MoveSteps', () => {
  it('begin with the day, the booked one marked', async () => {
    const { wrapper, go } = steps({ page: 'move-day', code });
    expect(wrapper.get('h1').text()).toBe('На какой день перенести?');
    expect(wrapper.get('[aria-selected="true"] button').attributes('data-date')).toBe('2026-11-26');
    await wrapper.get(`[data-date="${date}"]`).trigger('click');
    expect(go).toHaveBeenCalledWith({ page: 'move-time', code, date });
    await wrapper.get('.nearest button').trigger('click');
    expect(wrapper.emitted('choose')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('go on with the time', async () => {
    const { wrapper } = steps({ page: 'move-time', code, date });
    expect(wrapper.text()).toContain('среда, 25 ноября');
    await wrapper.get('section button').trigger('click');
    expect(wrapper.emitted('choose')).toEqual([[Date.parse(`${date}T09:00:00+03:00`)]]);
    await expectAccessible(wrapper);
  });
});
