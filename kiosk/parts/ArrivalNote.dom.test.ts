import { describe, expect, it } from 'vitest';
import { otherAppointment } from '../../test/support/arrivals.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at } from '../../test/support/views.ts';
import type { Arrival } from '../flow/types.ts';
import ArrivalNote from './ArrivalNote.vue';

const show = (over: Partial<Arrival>) =>
  mountAttached(ArrivalNote, {
    props: {
      arrival: { earlyMinutes: 0, others: [], outOfTurn: false, earlier: [], ...over },
      appointmentAt: at('10:50'),
      timeZone: 'Europe/Moscow',
    },
  });

describe('an appointment holder', () => {
  it('who comes early is told so, and when to expect the call', async () => {
    const wrapper = show({ earlyMinutes: 21 });
    expect(wrapper.text()).toContain('Вы пришли раньше на 21 минуту');
    expect(wrapper.text()).toContain('Вызовем ближе к 10:50, а если окно освободится, то и раньше.');
    await expectAccessible(wrapper);
  });

  it('who comes on time is told so', () => {
    expect(show({}).text()).toContain('Вы пришли вовремя');
  });

  it('who is served out of turn reads nothing that would not come true, nor why (law 7)', () => {
    const wrapper = show({ earlyMinutes: 21, outOfTurn: true });
    expect(wrapper.text()).toBe('');
  });

  it('with another booking today checks in for it with one touch', async () => {
    const wrapper = show({ others: [otherAppointment()] });
    const button = wrapper.get('button');
    expect(button.text()).toContain('У вас ещё запись на 11:40');
    expect(button.text()).toContain('Справка об отсутствии задолженности');
    await button.trigger('click');
    expect(wrapper.emitted('choose')).toEqual([[otherAppointment().appointmentId]]);
    await expectAccessible(wrapper);
  });

  it('with two tickets does not lose the first', () => {
    expect(show({ earlier: ['Д047'] }).text()).toContain('Ваш первый талон тоже действует: Д\u00a0047');
  });
});
