import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, deskVisitor, freeDesk, NOW, wentOut } from '../../test/support/views.ts';
import { answerWith, call, called, no, openPage } from '../fake-desk.ts';
import AtOnceDialog from './AtOnceDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const CALL = wentOut({ helpCallId: 'h1' });
const free = (over: Parameters<typeof deskView>[0] = {}) => deskView({ desk: freeDesk(), ...over });

function open(view = free()) {
  const global = openPage(view);
  return mountAttached(AtOnceDialog, { props: { view, now: NOW }, global });
}
const submit = async (wrapper: ReturnType<typeof open>) => {
  await wrapper.get('form').trigger('submit');
  await flushPromises();
};

describe('AtOnceDialog', () => {
  it('begins the visit of whoever came with a number on paper', async () => {
    const wrapper = open();
    const [service = ''] = freeDesk().serviceIds;
    expect(wrapper.findAll('.option')).toHaveLength(freeDesk().serviceIds.length);
    await expectAccessible(wrapper);
    await wrapper.get(`.option input[value="${service}"]`).setValue();
    await wrapper.get('input[type=text], input:not([type])').setValue(' а37 ');
    const visitor = deskVisitor({ ticketId: 'new' });
    answerWith(free({ desk: { ...freeDesk(), state: 'serving', visitor } }), {
      ticketId: 'new',
      number: 'К048',
    });
    await submit(wrapper);
    expect(call).toHaveBeenLastCalledWith('serveAtOnce', {
      deskId: 'desk-4',
      serviceId: service,
      outOfTurn: false,
      needs: [],
      language: 'ru',
      from: { kind: 'paper-roll', paperNumber: 'А37' },
      commandId: expect.any(String),
    });
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('says at once that somebody is at the desk already, and begins nothing', async () => {
    const wrapper = open(deskView());
    // Above everything that could be filled in: below it would have to be scrolled to.
    expect(wrapper.text()).toMatch(/^Принять без талона\s*За окном посетитель .+ Сначала завершите/);
    await wrapper.get('.option input').setValue();
    expect(wrapper.get('[type=submit]').attributes('disabled')).toBeDefined();
    await submit(wrapper);
    expect(called()).toEqual([]);
  });

  it.each([
    ['on a break', { state: 'paused', pausedAt: NOW }, 'Окно на перерыве'],
    [
      'while a last visitor is away',
      { waitsFor: { number: 'К100', isBack: false } },
      'последнего посетителя',
    ],
    [
      'while a last visitor who is back waits',
      { waitsFor: { number: 'К100', isBack: true } },
      'последнего посетителя',
    ],
  ] as const)('says at once that nobody can be taken %s', (_, over, why) => {
    const wrapper = open(deskView({ desk: { ...freeDesk(), ...over } }));
    expect(wrapper.text().slice(0, 120)).toContain(why);
    expect(wrapper.get('[type=submit]').attributes('disabled')).toBeDefined();
  });

  it('takes no words for a number, for they would be kept for ever', async () => {
    const wrapper = open();
    await wrapper.get('.option input').setValue();
    await wrapper.get('input[type=text], input:not([type])').setValue('Иванов');
    await submit(wrapper);
    expect(called()).toEqual([]);
    expect(wrapper.text()).toContain('Здесь только номер');
    await expectAccessible(wrapper);
  });

  it('begins the visit outside, out of turn, where this person went out to a call', async () => {
    const wrapper = open(free({ wentOutTo: [CALL] }));
    expect(wrapper.text()).toContain('Вы вышли по вызову: Вход с улицы, 10:42');
    expect(wrapper.text()).not.toContain('Номер на бумаге');
    await expectAccessible(wrapper);
    await wrapper.get('.option input').setValue();
    await submit(wrapper);
    expect(call.mock.lastCall?.[1]).toMatchObject({
      outOfTurn: true,
      from: { kind: 'help-call', helpCallId: 'h1' },
    });
  });

  it.each([
    ['at a kiosk', wentOut({ outside: false, place: 'Киоск' })],
    ['more than ten minutes ago', wentOut({ takenAt: at('10:32') })],
    ['of a colleague', wentOut({ isOwn: false, personName: 'Вера Ильинична' })],
  ])('begins with the paper after a call %s, which can be chosen', async (_, call) => {
    const wrapper = open(free({ wentOutTo: [call] }));
    expect(wrapper.text()).toContain('Номер на бумаге');
    await wrapper.get('.origins input').setValue();
    expect(wrapper.text()).not.toContain('Номер на бумаге');
    expect(wrapper.get<HTMLInputElement>('[type=checkbox]').element.checked).toBe(call.outside);
    await expectAccessible(wrapper);
  });

  it('says who went out where it was a colleague', () => {
    const call = wentOut({ isOwn: false, personName: 'Вера Ильинична' });
    expect(open(free({ wentOutTo: [call] })).text()).toContain(
      'Вызов: Вход с улицы, 10:42, «Иду» — Вера Ильинична',
    );
    const gone = wentOut({ isOwn: false, personName: null });
    expect(open(free({ wentOutTo: [gone] })).text()).toContain('Вызов: Вход с улицы, 10:42');
  });

  it('lets it be the paper after all', async () => {
    const wrapper = open(free({ wentOutTo: [CALL] }));
    await wrapper.findAll('.origins input').at(-1)!.setValue();
    await wrapper.get('.option input').setValue();
    await submit(wrapper);
    expect(call.mock.lastCall?.[1]).toMatchObject({
      outOfTurn: false,
      from: { kind: 'paper-roll', paperNumber: null },
    });
  });

  it('says why not, and stays', async () => {
    const wrapper = open();
    await wrapper.get('.option input').setValue();
    call.mockResolvedValue(no('desk-busy', { number: 'К047' }));
    await submit(wrapper);
    expect(wrapper.findAll('[role=alert]').map((one) => one.text())).toContainEqual(
      expect.stringContaining('К\u00a0047'),
    );
    expect(wrapper.emitted('close')).toBeUndefined();
  });
});
