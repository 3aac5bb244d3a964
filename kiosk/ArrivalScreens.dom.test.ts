import { describe, expect, it } from 'vitest';
import { lateAnswer, otherAppointment, ownAppointment } from '../test/support/arrivals.ts';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { at } from '../test/support/views.ts';
import ArrivalScreens from './ArrivalScreens.vue';
import type { ScreenOf } from './flow/types.ts';

const show = (screen: ScreenOf<'code' | 'which' | 'late'>, admits = true) =>
  mountAttached(ArrivalScreens, {
    props: { screen, timeZone: 'Europe/Moscow', today: '2026-11-23', admits },
  });
type Shown = ReturnType<typeof show>;
const press = (wrapper: Shown, name: string) =>
  wrapper
    .findAll('button')
    .find((button) => button.text().includes(name))!
    .trigger('click');
const sent = (wrapper: Shown) => wrapper.emitted<[object]>('send')!.map(([event]) => event);
const withId = { commandId: expect.any(String) };

describe('somebody who comes for an appointment', () => {
  it('types the code or the number', async () => {
    const wrapper = show({ kind: 'code', by: 'code', typed: '07482193', problem: { code: 'internal' } });
    for (const name of ['По телефону', 'Стереть', 'Продолжить', 'Взять талон', 'Назад'])
      await press(wrapper, name);
    expect(sent(wrapper)).toEqual([
      { type: 'type-by', by: 'phone' },
      { type: 'erase-sign' },
      { type: 'check-in', ...withId },
      { type: 'take-ticket' },
      { type: 'back' },
    ]);
    await expectAccessible(wrapper);
  });

  it('is offered no ticket when none are given', () => {
    const problem = { code: 'appointment-unknown' as const };
    const wrapper = show({ kind: 'code', by: 'code', typed: '07482193', problem }, false);
    expect(wrapper.text()).not.toContain('Взять талон');
  });

  it('chooses among several bookings', async () => {
    const appointments = [ownAppointment(), otherAppointment()];
    const wrapper = show({ kind: 'which', appointments });
    await press(wrapper, '11:40');
    const { appointmentId } = otherAppointment();
    expect(sent(wrapper)).toEqual([{ type: 'choose-appointment', appointmentId, ...withId }]);
  });

  it('is late, and takes one of the offers', async () => {
    const wrapper = show({ kind: 'late', late: lateAnswer(), outOfTurn: null, needs: [] });
    for (const name of ['Общая очередь', '11:20', 'Другие дни']) await press(wrapper, name);
    expect(sent(wrapper)).toEqual([
      { type: 'join-queue', ...withId },
      { type: 'choose-time', at: at('11:20') },
      { type: 'other-days' },
    ]);
  });
});
