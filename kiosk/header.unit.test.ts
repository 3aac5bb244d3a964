import { describe, expect, it } from 'vitest';
import { at, kioskView } from '../test/support/views.ts';
import { newDraft } from './flow/draft.ts';
import { headerOf } from './header.ts';

describe('the header', () => {
  it('is the office at the start, with its hours', () => {
    expect(headerOf({ kind: 'start' }, kioskView())).toEqual({
      title: 'Центр обслуживания клиентов',
      subtitle: 'Белгород, проспект Славы, 25',
      until: 'до 18:00',
      step: null,
    });
  });

  it('counts the steps of the way to a ticket', () => {
    expect(headerOf({ kind: 'groups' }, kioskView())).toMatchObject({
      subtitle: 'шаг 1 из 3',
      step: { done: 1 },
    });
    const turnOf = (afterAppointmentId: string | null) =>
      ({ kind: 'turn', wish: { kind: 'ticket', serviceId: 'payment-1', afterAppointmentId } }) as const;
    expect(headerOf(turnOf(null), kioskView())).toMatchObject({ subtitle: 'шаг 3 из 3', step: { done: 3 } });
    // In place of a booking it is another way.
    expect(headerOf(turnOf('appointment-1'), kioskView())).toMatchObject({
      title: 'Я по записи',
      step: null,
    });
  });

  it('says nothing where no closing time comes', () => {
    const day = { ...kioskView().day, opensAt: at('00:00'), closesAt: at('24:00'), goesOn: true };
    expect(headerOf({ kind: 'start' }, kioskView({ day })).until).toBeNull();
    expect(headerOf({ kind: 'start' }, kioskView({ day: { ...day, goesOn: false } })).until).toBe('до 24:00');
  });

  it('names no closing time once the day is closing', () => {
    const day = {
      phase: 'closing' as const,
      opensAt: at('08:00'),
      closesAt: at('18:00'),
      nextOpensAt: null,
      goesOn: false,
      roundTheClock: false,
      breaks: [],
    };
    expect(headerOf({ kind: 'start' }, kioskView({ day })).until).toBeNull();
  });

  it.each([
    ['groups', { kind: 'groups' }, 1],
    ['days', { kind: 'days', page: 0 }, 2],
    ['name', { kind: 'name' }, 3],
    ['confirm', { kind: 'confirm', agreed: false }, 4],
  ] as const)('counts the steps of a booking: %s', (_, screen, done) => {
    expect(headerOf(screen, kioskView(), newDraft(null))).toMatchObject({
      title: 'Записаться на другой день',
      subtitle: `шаг ${done} из 4`,
      step: { done, of: 4 },
    });
  });

  it('counts nothing where a booking only gets another time', () => {
    expect(
      headerOf({ kind: 'days', page: 0 }, kioskView(), newDraft({ code: '07k3x9q2m5t8w1z4', from: 0 })),
    ).toMatchObject({
      title: 'Перенести запись',
      step: null,
    });
  });
});
