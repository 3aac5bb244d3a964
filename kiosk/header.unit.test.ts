import { describe, expect, it } from 'vitest';
import { at, kioskView } from '../test/support/views.ts';
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
    const turn = { kind: 'turn', wish: { kind: 'ticket', serviceId: 'payment-1' } } as const;
    expect(headerOf(turn, kioskView())).toMatchObject({ subtitle: 'шаг 3 из 3', step: { done: 3 } });
  });

  it('names no closing time once the day is closing', () => {
    const day = { phase: 'closing' as const, opensAt: at('08:00'), closesAt: at('18:00'), nextOpensAt: null };
    expect(headerOf({ kind: 'start' }, kioskView({ day })).until).toBeNull();
  });
});
