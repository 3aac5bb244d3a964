import { describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingDay, bookingOffice } from '../../test/support/views.ts';
import { fakeTimes } from '../testing/free-times.ts';
import { fakeRouting } from '../testing/routing.ts';
import MissedOffers from './MissedOffers.vue';

const CODE = '07k3x9q2m5t8w1z4';

function offers(times = fakeTimes([bookingDay('2026-11-24'), bookingDay('2026-11-25')])) {
  const { global, go } = fakeRouting();
  const props = { times, office: bookingOffice(), code: CODE };
  return { go, wrapper: mountAttached(MissedOffers, { props, global }) };
}

describe('MissedOffers', () => {
  it('shows the next free times at once, and leads to all others', async () => {
    const { wrapper, go } = offers();
    expect(wrapper.findAll('button')).toHaveLength(2);
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('choose')).toEqual([[Date.parse('2026-11-24T09:00:00+03:00')]]);
    await wrapper.get('a').trigger('click');
    expect(go).toHaveBeenCalledWith({ page: 'move-day', code: CODE });
    await expectAccessible(wrapper);
  });

  it('keeps their place while they are on their way, and says when there are none', () => {
    const times = fakeTimes();
    times.loading.value = true;
    expect(offers(times).wrapper.findAll('.block')).toHaveLength(3);
    expect(offers(fakeTimes()).wrapper.text()).toContain('всё занято');
  });

  it('says that they could not be loaded, not that all is taken, and tries again', async () => {
    const times = fakeTimes();
    const { wrapper } = offers(times);
    times.problem.value = { code: 'no-connection' };
    await nextTick();
    expect(wrapper.get('[role=alert]').text()).toContain('Проверьте интернет');
    expect(wrapper.text()).not.toContain('всё занято');
    await wrapper.get('[role=alert] button').trigger('click');
    expect(times.refresh).toHaveBeenCalledOnce();
    await expectAccessible(wrapper);
  });
});
