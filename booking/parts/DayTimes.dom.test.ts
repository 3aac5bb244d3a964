import { describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingDay, bookingOffice } from '../../test/support/views.ts';
import { fakeTimes } from '../testing/free-times.ts';
import { fakeRouting } from '../testing/routing.ts';
import DayTimes from './DayTimes.vue';

const date = '2026-11-26';
const days = { page: 'day' as const, serviceId: 'contract-1' };

function show(times = fakeTimes([bookingDay(date)])) {
  const { global, go } = fakeRouting();
  const props = { times, office: bookingOffice(), date, days };
  return { times, go, wrapper: mountAttached(DayTimes, { props, global }) };
}

describe('DayTimes', () => {
  it('shows the times of its day', async () => {
    const { wrapper, times } = show();
    expect(times.reach).toHaveBeenCalledWith(date);
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('choose')).toEqual([[Date.parse(`${date}T09:00:00+03:00`)]]);
    await expectAccessible(wrapper);
  });

  it('keeps the place of times that are on their way', async () => {
    const times = fakeTimes();
    times.loading.value = true;
    const { wrapper } = show(times);
    expect(wrapper.findAll('.block')).toHaveLength(3);
    await expectAccessible(wrapper);
  });

  it('says that the last time of the day is taken', async () => {
    const { wrapper, go } = show(fakeTimes([bookingDay(date, { times: [] })]));
    expect(wrapper.get('[role=status]').text()).toContain('свободного времени уже нет');
    await wrapper.get('a').trigger('click');
    expect(go).toHaveBeenCalledWith(days);
    await expectAccessible(wrapper);
  });

  it('says what did not work, and tries again', async () => {
    const times = fakeTimes();
    const { wrapper } = show(times);
    times.problem.value = { code: 'no-connection' };
    await nextTick();
    await wrapper.get('[role=alert] button').trigger('click');
    expect(times.refresh).toHaveBeenCalledOnce();
  });
});
