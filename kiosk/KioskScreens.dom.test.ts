import { describe, expect, it } from 'vitest';
import { admittedAnswer, lateAnswer, otherAppointment } from '../test/support/arrivals.ts';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { bookingOffice, kioskView, NOW, slip } from '../test/support/views.ts';
import KioskScreens from './KioskScreens.vue';
import { newDraft, type Draft } from './flow/draft.ts';
import type { Screen, ScreenOf } from './flow/types.ts';

const view = kioskView();
const show = (screen: Screen, draft: Draft | null = null, trail: Screen[] = []) =>
  mountAttached(KioskScreens, { props: { flow: { screen, draft, trail }, view, now: NOW, seconds: null } });
type Shown = ReturnType<typeof show>;
const sent = (wrapper: Shown) => wrapper.emitted<[object]>('send')!.map(([event]) => event);
const draft: Draft = { ...newDraft(null), office: bookingOffice() };

const turn: Screen = {
  kind: 'turn',
  wish: { kind: 'ticket', serviceId: 'payment-1', afterAppointmentId: null },
};
const order = {
  commandId: 'command-1',
  serviceId: 'payment-1',
  outOfTurn: false,
  needs: [],
  afterAppointmentId: null,
};
const refused = (over: Partial<ScreenOf<'refused'>> = {}): Screen => ({
  kind: 'refused',
  problem: { code: 'internal' },
  again: null,
  ...over,
});
const paper = { paper: 'none' as const, closesAt: null };

describe('each screen', () => {
  it.each([
    [{ kind: 'start' }, 'Здравствуйте! Чем помочь?'],
    [{ kind: 'groups' }, 'С каким вопросом вы пришли?'],
    [{ kind: 'services', groupId: 'consult' }, 'Что именно нужно?'],
    [{ kind: 'documents', serviceId: 'contract-4' }, 'Переоформить лицевой счёт'],
    [turn, 'У вас есть право пройти вне очереди?'],
    [{ kind: 'issuing', order }, 'Оформляем талон…'],
    [{ kind: 'code', by: 'code', typed: '', problem: null }, 'Найдём вашу запись'],
    [{ kind: 'late', late: lateAnswer(), outOfTurn: null, needs: [] }, 'Время записи прошло'],
    [refused(), 'Не получилось'],
    [{ kind: 'slip', slip: slip(), moved: false, ...paper }, 'Вы записаны'],
  ] as [Screen, string][])('%o asks «%s»', async (screen, title) => {
    const wrapper = show(screen);
    expect(wrapper.get('h1').text()).toBe(title);
    await expectAccessible(wrapper);
  });

  it.each([
    [{ kind: 'groups' }, 'По какому вопросу записать?'],
    [{ kind: 'documents', serviceId: 'contract-4' }, 'Переоформить лицевой счёт'],
    [{ kind: 'phone' }, 'Ваш номер телефона'],
    [
      { kind: 'booking', order: { kind: 'move', commandId: 'c', code: 'a', from: 0, appointmentAt: 0 } },
      'Переносим запись…',
    ],
  ] as [Screen, string][])('of a booking: %o asks «%s»', async (screen, title) => {
    const wrapper = show(screen, draft);
    expect(wrapper.get('h1').text()).toBe(title);
    expect(wrapper.text()).not.toMatch(/\d–\d+ ?минут/);
    await expectAccessible(wrapper);
  });
});

describe('what was chosen', () => {
  it('is told with the whole group or service, and with a command id of its own', async () => {
    const groups = show({ kind: 'groups' });
    await groups.get('li button').trigger('click');
    expect(sent(groups)).toEqual([{ type: 'choose-group', group: view.groups[0] }]);
    const question = show(turn);
    for (const answer of question.findAll('.turn button')) await answer.trigger('click');
    const ids = question.emitted<[{ commandId: string }]>('send')!.map(([event]) => event.commandId);
    expect(new Set(ids).size).toBe(3);
  });

  it('that the office took away meanwhile leads to the list, not to an empty screen', () => {
    expect(show({ kind: 'documents', serviceId: 'gone' }).text()).toContain('Вернитесь назад');
  });

  it('is the other booking of the holder of a ticket', async () => {
    const { ticket, earlyMinutes } = admittedAnswer();
    const arrival = { earlyMinutes, others: [otherAppointment()], outOfTurn: false, needs: [], earlier: [] };
    const wrapper = show({ kind: 'ticket', ticket, arrival, ...paper });
    await wrapper.get('.arrival button').trigger('click');
    expect(sent(wrapper)).toEqual([
      {
        type: 'choose-appointment',
        appointmentId: otherAppointment().appointmentId,
        commandId: expect.any(String),
      },
    ]);
  });
});

describe('a refusal', () => {
  it('leads on where there is a way', async () => {
    const params = { code: '07k3x9q2m5t8w1z4' };
    const wrapper = show(refused({ problem: { code: 'appointment-other-day', params } }));
    const [move, take] = wrapper.findAll('.ways > button');
    await move!.trigger('click');
    await take!.trigger('click');
    expect(sent(wrapper)).toEqual([{ type: 'move-booking' }, { type: 'take-ticket' }]);
  });

  it('leads back to what was typed, or to a ticket', () => {
    const names = (wrapper: Shown) => wrapper.findAll('.way button').map((button) => button.text());
    expect(names(show(refused()))).toEqual(['В начало']);
    expect(names(show(refused(), draft))).toEqual(['Назад', 'В начало']);
    const { ticket } = admittedAnswer();
    const trail: Screen[] = [{ kind: 'ticket', ticket, arrival: null, ...paper }];
    expect(names(show(refused(), null, trail))).toEqual(['Назад', 'В начало']);
  });
});
