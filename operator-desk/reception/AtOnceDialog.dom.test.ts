import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, deskVisitor, freeDesk, NOW } from '../../test/support/views.ts';
import { answerWith, call, called, no, openPage } from '../fake-desk.ts';
import AtOnceDialog from './AtOnceDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const CALL = { helpCallId: 'h1', place: 'Вход с улицы', takenAt: NOW };
const free = (over: Parameters<typeof deskView>[0] = {}) => deskView({ desk: freeDesk(), ...over });

function open(view = free()) {
  const global = openPage(view);
  return mountAttached(AtOnceDialog, { props: { view }, global });
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
    expect(wrapper.get('[role=alert]').text()).toContain('К\u00a0047');
    expect(wrapper.emitted('close')).toBeUndefined();
  });
});
