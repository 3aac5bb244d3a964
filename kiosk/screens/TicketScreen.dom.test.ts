import { describe, expect, it } from 'vitest';
import type { IssuedTicket } from '../../contract/api.ts';
import { admittedAnswer, otherAppointment } from '../../test/support/arrivals.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, NOW } from '../../test/support/views.ts';
import { itemsOf } from '../spoken/items.ts';
import TicketScreen from './TicketScreen.vue';

const ticket: IssuedTicket = {
  ticketId: 'ticket-1',
  code: 'abcd1234efgh5678',
  number: 'Д047',
  serviceName: 'Договор энергоснабжения',
  issuedAt: NOW,
  appointmentAt: null,
  ahead: 5,
  wait: { minMinutes: 15, maxMinutes: 22 },
  followUrl: 'http://office/t/abcd1234efgh5678',
  printJobId: 'job-1',
};

const show = (over: Partial<IssuedTicket> = {}, seconds: number | null = 18) =>
  mountAttached(TicketScreen, {
    props: { ticket: { ...ticket, ...over }, paper: 'take', timeZone: 'Europe/Moscow', seconds },
  });
const facts = (wrapper: ReturnType<typeof show>) => wrapper.findAll('dl div').map((fact) => fact.text());

describe('the ticket', () => {
  it('is its number, how many are ahead and how long it takes', async () => {
    const wrapper = show();
    expect(wrapper.get('.number').text()).toBe('Д\u00a0047');
    expect(facts(wrapper)).toEqual(['5перед вами', '15–22минуты ждать']);
    await expectAccessible(wrapper);
  });

  it.each([
    [{ wait: { minMinutes: 0, maxMinutes: 5 } }, ['5перед вами', 'до 5минут ждать']],
    [{ ahead: 0, wait: { minMinutes: 0, maxMinutes: 0 } }, ['0перед вами', 'без ожидания']],
    [{ appointmentAt: at('10:50') }, ['10:50время записи', '5перед вами', '15–22минуты ждать']],
    [{ ahead: null, wait: null }, []],
  ])('with %o says %o', (over, told) => {
    expect(facts(show(over))).toEqual(told);
  });

  it('says its figures as sentences, for whoever listens', () => {
    const said = (wrapper: ReturnType<typeof show>) =>
      wrapper.findAll('[data-said]').map((fact) => fact.attributes('data-said'));
    expect(said(show())).toEqual(['перед вами 5 человек', 'ждать 15–22\u00a0минуты']);
    expect(said(show({ ahead: 0, wait: { minMinutes: 0, maxMinutes: 0 } }))).toEqual([
      'перед вами никого',
      'без ожидания',
    ]);
  });

  it('says what became of the paper right behind its number, for whoever listens', () => {
    const said = itemsOf(show().element as HTMLElement).map(({ words }) => words);
    expect(said.slice(0, 4)).toEqual([
      'Талон',
      'Д\u00a0047',
      'Заберите талон, Ждите вызова на табло.',
      'Договор энергоснабжения',
    ]);
  });

  it('says when it will leave the glass, and can be kept', async () => {
    const wrapper = show();
    expect(wrapper.get('[role=timer]').text()).toBe('закроется через 18 с');
    const [done, longer] = wrapper.findAll('.ways button');
    await done!.trigger('click');
    await longer!.trigger('click');
    expect(wrapper.emitted()).toMatchObject({ done: [[]], longer: [[]] });
  });

  it('counts nothing while its paper may still come', () => {
    expect(show({}, null).find('[role=timer]').exists()).toBe(false);
  });

  it('of an appointment holder says when to expect the call, and leads to the other booking', async () => {
    const { earlyMinutes, ticket: booked } = admittedAnswer({ earlyMinutes: 8 });
    const arrival = { earlyMinutes, others: [otherAppointment()], outOfTurn: false, earlier: [] };
    const props = { ticket: booked, arrival, paper: 'take' as const, timeZone: 'Europe/Moscow', seconds: 18 };
    const wrapper = mountAttached(TicketScreen, { props });
    expect(wrapper.text()).toContain('Вы пришли раньше на 8 минут');
    await wrapper.get('.arrival button').trigger('click');
    expect(wrapper.emitted('also-check-in')).toEqual([[otherAppointment().appointmentId]]);
    await expectAccessible(wrapper);
  });

  it('says nothing of why it may be called before others (law 7)', () => {
    expect(show().text()).not.toMatch(/вне очереди|инвалид/i);
  });
});
