import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { kioskView } from '../test/support/views.ts';
import KioskScreens from './KioskScreens.vue';
import type { Screen } from './flow-types.ts';

const view = kioskView();
const show = (screen: Screen) => mountAttached(KioskScreens, { props: { screen, view, seconds: null } });

const turn: Screen = { kind: 'turn', wish: { kind: 'ticket', serviceId: 'payment-1' } };
const order = { commandId: 'command-1', serviceId: 'payment-1', outOfTurn: false, afterAppointmentId: null };

describe('each screen', () => {
  it.each([
    [{ kind: 'start' }, 'Здравствуйте! Чем помочь?'],
    [{ kind: 'groups' }, 'С каким вопросом вы пришли?'],
    [{ kind: 'services', groupId: 'consult' }, 'Что именно нужно?'],
    [{ kind: 'documents', serviceId: 'contract-4' }, 'Переоформить лицевой счёт'],
    [turn, 'Есть право на обслуживание вне очереди?'],
    [{ kind: 'issuing', order }, 'Оформляем талон…'],
    [{ kind: 'code', typed: '', problem: null }, 'Введите код записи'],
    [{ kind: 'refused', problem: { code: 'internal' }, again: null }, 'Не получилось'],
  ] as [Screen, string][])('%o asks «%s»', async (screen, title) => {
    const wrapper = show(screen);
    expect(wrapper.get('h1').text()).toBe(title);
    await expectAccessible(wrapper);
  });
});

describe('what was chosen', () => {
  it('is told with the whole group or service, and with a command id of its own', async () => {
    const groups = show({ kind: 'groups' });
    await groups.get('li button').trigger('click');
    expect(groups.emitted('send')).toEqual([[{ type: 'choose-group', group: view.groups[0] }]]);
    const question = show(turn);
    for (const answer of question.findAll('.turn button')) await answer.trigger('click');
    const ids = question.emitted<[{ commandId: string }]>('send')!.map(([event]) => event.commandId);
    expect(new Set(ids).size).toBe(2);
  });

  it('that the office took away meanwhile leads to the list, not to an empty screen', () => {
    expect(show({ kind: 'documents', serviceId: 'gone' }).text()).toContain('Вернитесь назад');
  });
});
