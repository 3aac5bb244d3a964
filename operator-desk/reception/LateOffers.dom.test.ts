import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, OFFICE } from '../../test/support/views.ts';
import LateOffers from './LateOffers.vue';

const mount = (offers = ['general-queue', 'new-appointment', 'remote-services']) =>
  mountAttached(LateOffers, {
    props: {
      late: {
        kind: 'late',
        appointmentId: 'a-1',
        appointmentAt: at('10:30'),
        serviceId: 'contract-4',
        serviceName: 'Переоформить лицевой счёт',
        offers,
      },
      timeZone: OFFICE.timezone,
      busy: false,
    },
  });

describe('LateOffers', () => {
  it('are three, never a dead end', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toContain('Запись была на 10:30');
    const [general, book] = wrapper.findAll('button');
    await general!.trigger('click');
    await book!.trigger('click');
    expect(wrapper.emitted('general')).toHaveLength(1);
    expect(wrapper.emitted('book')).toHaveLength(1);
    expect(wrapper.text()).toContain('личный кабинет');
    await expectAccessible(wrapper);
  });

  it('are those that the server makes', () => {
    expect(mount(['new-appointment']).findAll('button')).toHaveLength(1);
  });
});
