import { describe, expect, it } from 'vitest';
import { otherAppointment } from '../../test/support/arrivals.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at } from '../../test/support/views.ts';
import { spoken } from '../../texts/speech/spoken.ts';
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

  it.each([
    [1, 'на 1 минуту', 'на одну минуту'],
    [59, 'на 59 минут', 'на пятьдесят девять минут'],
    [60, 'на 1 час', 'на один час'],
    [61, 'на 1 час 1 минуту', 'на один час одну минуту'],
    [142, 'на 2 часа 22 минуты', 'на два часа двадцать две минуты'],
    [255, 'на 4 часа 15 минут', 'на четыре часа пятнадцать минут'],
    [420, 'на 7 часов', 'на семь часов'],
    [1281, 'на 21 час 21 минуту', 'на двадцать один час двадцать одну минуту'],
  ])('%i minutes early came «%s» early, said «%s»', (earlyMinutes, written, said) => {
    const title = show({ earlyMinutes }).get('strong').text();
    expect(title).toBe(`Вы пришли раньше ${written}`);
    expect(spoken(title)).toBe(`Вы пришли раньше ${said}`);
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
