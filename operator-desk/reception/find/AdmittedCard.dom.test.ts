import { describe, expect, it, vi } from 'vitest';
import { admittedAnswer, issuedTicket, otherAppointment } from '../../../test/support/arrivals.ts';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { OFFICE, printerState } from '../../../test/support/views.ts';
import { openPage } from '../../fake-desk.ts';
import AdmittedCard from './AdmittedCard.vue';

vi.mock('../../api.ts', () => import('../../fake-desk.ts'));
vi.mock('../../../ui/live/useLive.ts', () => import('../../fake-desk.ts'));

function mount(over = {}) {
  const global = openPage(null);
  const props = {
    admitted: admittedAnswer(over),
    printers: [printerState()],
    timeZone: OFFICE.timezone,
    disabled: false,
  };
  return mountAttached(
    {
      components: { AdmittedCard },
      setup: () => ({ props }),
      template: '<div><AdmittedCard v-bind="props" /></div>',
    },
    { global },
  );
}

describe('AdmittedCard', () => {
  it('shows the ticket, and is honest with whoever came early', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toContain('Д\u00a0047');
    expect(wrapper.text()).toContain('Позовём к 10:50');
    await expectAccessible(wrapper);
  });

  it('says nothing of being early to whoever came in time, or has no appointment any more', () => {
    expect(mount({ earlyMinutes: 0 }).text()).not.toContain('раньше');
    expect(mount({ ticket: issuedTicket(), earlyMinutes: 3 }).text()).not.toContain('Позовём');
  });

  it('tells of the same person’s other bookings of today', async () => {
    const wrapper = mount({ others: [otherAppointment()] });
    expect(wrapper.get('section').text()).toMatch(/Другие записи на сегодня.*11:40.*Справка/s);
    await expectAccessible(wrapper);
  });
});
