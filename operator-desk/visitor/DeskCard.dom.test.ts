import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, deskVisitor, freeDesk, NOW } from '../../test/support/views.ts';
import type { Seat } from '../actions/rules.ts';
import DeskCard from './DeskCard.vue';

function mount(over: Partial<Seat>) {
  const desk: Seat = { ...freeDesk(), ...over };
  return mountAttached(DeskCard, { props: { view: deskView({ desk }), desk, now: NOW } });
}

describe('DeskCard', () => {
  it.each<[string, Partial<Seat>, string[]]>([
    ['serving', { state: 'serving', visitor: deskVisitor() }, ['Д\u00a0047', '12:24', 'из 20 минут']],
    [
      'serving after a hold',
      { state: 'serving', visitor: deskVisitor({ heldMs: 120_000 }) },
      ['10:24', 'из 20 минут'],
    ],
    [
      'called',
      { state: 'called', visitor: deskVisitor({ startedAt: null, calledAt: at('10:41'), calls: 2 }) },
      ['01:00', 'вызван 2 раза'],
    ],
    ['free', {}, ['Окно свободно', '22:00', 'сверх нормы 2 минуты']],
    ['paused', { state: 'paused', pausedAt: at('10:30') }, ['Перерыв', '12:00']],
  ])('%s', async (_, over, words) => {
    const wrapper = mount(over);
    for (const word of words) expect(wrapper.text()).toContain(word);
    expect(wrapper.findAll('h1')).toHaveLength(1);
    await expectAccessible(wrapper);
  });
});
