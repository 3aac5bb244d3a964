import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, ownInvitation } from '../../test/support/views.ts';
import { answerWith, call, live, no, openPage } from '../fake-desk.ts';
import InviteDialog from './InviteDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount() {
  const global = openPage(deskView());
  const wrapper = mountAttached(
    {
      components: { InviteDialog },
      setup: () => ({ view: live.view }),
      template: '<InviteDialog :view="view" />',
    },
    { global },
  );
  return wrapper;
}
const closed = (wrapper: ReturnType<typeof mount>) =>
  wrapper.findComponent(InviteDialog).emitted('close')?.length ?? 0;
async function press(key: string): Promise<void> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  await flushPromises();
}
const rows = (wrapper: ReturnType<typeof mount>) => wrapper.findAll('label').map((label) => label.text());

describe('InviteDialog', () => {
  it('asks whom: all first, then each with the desk and what is done there', async () => {
    const wrapper = mount();
    expect(wrapper.get('h2').text()).toBe('Кого пригласить?');
    expect(rows(wrapper)).toEqual([
      '1кто свободен',
      '2Ольга Викторовна, окно 1: идёт обслуживание',
      '3Анна Павловна, окно 2: посетитель вызван',
      '4Денис Олегович, окно 5: обед',
      '5Ирина Николаевна, окно 6: ждёт посетителя',
    ]);
    await expectAccessible(wrapper);
  });

  it.each([
    ['1', null],
    ['4', 'denis'],
  ])('%s invites: %s', async (key, personId) => {
    const wrapper = mount();
    answerWith(deskView({ myInvitation: ownInvitation() }));
    await press(key);
    expect(call.mock.calls).toEqual([
      ['inviteColleague', { deskId: 'desk-4', commandId: expect.any(String), personId }],
    ]);
    expect(closed(wrapper)).toBe(1);
  });

  it('keeps the digits of all when somebody leaves', async () => {
    const wrapper = mount();
    const { desks } = deskView();
    live.view.value = deskView({ desks: desks.filter(({ operatorId }) => operatorId !== 'olga') });
    await flushPromises();
    expect(rows(wrapper)[1]).toBe('2уже не за окном');
    await press('3');
    expect(call.mock.lastCall?.[1]).toMatchObject({ personId: 'anna' });
  });

  it('says why not', async () => {
    const wrapper = mount();
    call.mockResolvedValue(no('colleague-away'));
    await press('2');
    expect(wrapper.get('[role=alert]').text()).toContain('сейчас нет за окном');
    expect(closed(wrapper)).toBe(0);
    await expectAccessible(wrapper);
  });
});
