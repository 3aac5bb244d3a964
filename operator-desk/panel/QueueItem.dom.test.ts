import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, NOW, OFFICE, queueRows } from '../../test/support/views.ts';
import QueueItem from './QueueItem.vue';

const [, , over] = queueRows();
const mount = (row = over!) =>
  mountAttached(QueueItem, { props: { row, now: NOW, normMinutes: 20, timeZone: OFFICE.timezone } });

describe('QueueItem', () => {
  it('marks a wait over the norm with a sign and in words', async () => {
    const wrapper = mount();
    expect(wrapper.get('.wait').text()).toMatch(/дольше нормы:\s+22\u00a0мин/);
    expect(wrapper.find('.wait svg').exists()).toBe(true);
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('pick')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('says from when an early holder waits', async () => {
    const wrapper = mount({
      ...over!,
      visitorClass: 'appointment',
      appointmentAt: at('11:00'),
      arrivalAt: at('11:00'),
    });
    expect(wrapper.get('.wait').text()).toBe('с 11:00');
    await expectAccessible(wrapper);
  });
});
