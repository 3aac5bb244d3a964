import { describe, expect, it } from 'vitest';
import type { FoundAppointment } from '../../contract/api.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, OFFICE } from '../../test/support/views.ts';
import FoundAppointments from './FoundAppointments.vue';

const one = (over: Partial<FoundAppointment> = {}): FoundAppointment => ({
  appointmentId: 'a-1',
  code: 'a1b2c3d4e5f6g7h8',
  appointmentAt: at('11:00'),
  serviceId: 'contract-4',
  serviceName: 'Переоформить лицевой счёт',
  state: 'booked',
  name: 'Иван Петрович',
  phoneEnd: '4567',
  ...over,
});
const mount = (...found: FoundAppointment[]) =>
  mountAttached(FoundAppointments, { props: { found, timeZone: OFFICE.timezone, disabled: false } });

describe('FoundAppointments', () => {
  it('names time, person and service, and lets the visitor in', async () => {
    const wrapper = mount(one());
    expect(wrapper.text()).toContain('пн, 23 ноября, 11:00');
    expect(wrapper.text()).toContain('Иван Петрович, …4567');
    await wrapper.findAll('button')[0]!.trigger('click');
    expect(wrapper.emitted('check-in')).toEqual([[one()]]);
    await expectAccessible(wrapper);
  });

  it('cancels only when asked twice', async () => {
    const wrapper = mount(one());
    const cancel = wrapper.findAll('button')[1]!;
    await cancel.trigger('click');
    expect(wrapper.emitted('cancel')).toBeUndefined();
    expect(cancel.text()).toBe('Точно отменить?');
    await cancel.trigger('click');
    expect(wrapper.emitted('cancel')).toHaveLength(1);
  });

  it('a missed one may come in all the same, one that came or was cancelled has nothing to do', async () => {
    expect(mount(one({ state: 'missed' })).findAll('button')).toHaveLength(1);
    expect(mount(one({ state: 'checked-in' })).text()).toContain('талон уже выдан');
    expect(
      mount(one({ state: 'cancelled' }))
        .find('button')
        .exists(),
    ).toBe(false);
  });

  it('says what to do when there is none', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toContain('Записей не нашли');
    await expectAccessible(wrapper);
  });
});
