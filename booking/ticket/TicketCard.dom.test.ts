import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, ticketView } from '../../test/support/views.ts';
import TicketCard from './TicketCard.vue';

const show = (over = {}) => mountAttached(TicketCard, { props: { view: ticketView(over) } });

describe('TicketCard', () => {
  it('shows the number and the service', async () => {
    const wrapper = show();
    expect(wrapper.get('h1').text()).toContain('Д\u00a0047');
    expect(wrapper.text()).toContain('Заключить, изменить или расторгнуть договор');
    expect(wrapper.text()).not.toContain('записи');
    await expectAccessible(wrapper);
  });

  it('shows the appointed time in the time of the office', () => {
    expect(show({ appointmentAt: at('10:50') }).text()).toContain('По записи на 10:50');
  });

  it('pales when the ticket is of no more use', () => {
    expect(show({ status: 'served' }).classes()).toContain('over');
    expect(show({ status: 'missed' }).classes()).not.toContain('over');
  });
});
