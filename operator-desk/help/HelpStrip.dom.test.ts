import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, helpCall, invitationRow, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { useDesk } from '../desk.ts';
import { answerWith, call, live, no, openPage } from '../fake-desk.ts';
import HelpStrip from './HelpStrip.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));
const fake = vi.hoisted(() => ({ sound: 'on' }));
vi.mock('../../ui/chime.ts', async () => {
  const { ref } = await import('vue');
  return { HELP_NOTES: [], useChime: () => ({ sound: ref(fake.sound), ring: () => {} }) };
});

beforeEach(() => {
  fake.sound = 'on';
  localStorage.clear();
  serverClock.set({ now: NOW, speed: 0 });
});

const mount = (...helpCalls: ReturnType<typeof helpCall>[]) =>
  mountAttached(HelpStrip, { global: openPage(deskView({ helpCalls })) });

describe('HelpStrip', () => {
  it('is nothing while nobody asks', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toBe('');
    expect(wrapper.classes()).toContain('silent');
    await expectAccessible(wrapper);
  });

  it('says where, for how long by the server’s clock, and to ears only once', async () => {
    const wrapper = mount(helpCall());
    expect(wrapper.get('li').text()).toContain('Киоск у входа. Посетитель просит помощи.');
    expect(wrapper.get('[role=timer]').text()).toBe('01:15');
    expect(wrapper.get('p[role=alert]').text()).toBe('Нужна помощь: Киоск у входа. Если идёте, нажмите F1.');
    await expectAccessible(wrapper);
  });

  it('has several at once, the key on the one that rings longest', async () => {
    const wrapper = mount(helpCall(), helpCall('Киоск в зале'));
    expect(wrapper.findAll('li button').map((button) => button.find('kbd').exists())).toEqual([true, false]);
    await wrapper.findAll('li button')[1]!.trigger('click');
    await flushPromises();
    expect(call.mock.lastCall?.[1]).toMatchObject({ helpCallId: helpCall('Киоск в зале').helpCallId });
    await expectAccessible(wrapper);
  });

  it('has colleagues who ask after visitors, who have the key', async () => {
    const asks = [invitationRow({ byName: true }), invitationRow({ invitationId: 'i2', deskNumber: 2 })];
    const wrapper = mountAttached(HelpStrip, {
      global: openPage(deskView({ helpCalls: [helpCall()], invitations: asks })),
    });
    const lists = wrapper.findAll('ul').map((list) => list.attributes('aria-label'));
    expect(lists).toEqual(['Просят помощи', 'Просят подойти']);
    const keys = wrapper.findAll('li').map((row) => row.findAll('kbd').map((key) => key.text()));
    expect(keys).toEqual([['F1'], ['Shift F1'], []]);
    expect(wrapper.get('p[role=alert]').text()).toBe(
      'Нужна помощь: Киоск у входа. Если идёте, нажмите F1. Окно 1 просит подойти. Не можете — Shift F1. Окно 2 просит подойти.',
    );
    await expectAccessible(wrapper);
  });

  it('says who goes to a colleague where to, and is told when another one was first', async () => {
    const wrapper = mountAttached(HelpStrip, {
      global: openPage(deskView({ invitations: [invitationRow()] })),
    });
    expect(wrapper.get('li kbd').text()).toBe('F1');
    call.mockResolvedValueOnce(no('invitation-answered', { deskNumber: 1 }));
    await wrapper.get('li button').trigger('click');
    await flushPromises();
    expect(wrapper.get('.notice [role=alert]').text()).toBe('К окну 1 уже идёт коллега.');
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1000);
    answerWith(deskView());
    await wrapper.get('li button').trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=status]').text()).toBe('Вы идёте: окно 1');
    vi.restoreAllMocks();
    await expectAccessible(wrapper);
  });

  it('says where this person is going', async () => {
    const wrapper = mount(helpCall());
    answerWith(deskView());
    await wrapper.get('li button').trigger('click');
    await flushPromises();
    expect(wrapper.find('li').exists()).toBe(false);
    expect(wrapper.get('[role=status]').text()).toBe('Вы идёте: Киоск у входа');
    await expectAccessible(wrapper);
  });

  it('says that a colleague is on the way already', async () => {
    const wrapper = mount(helpCall());
    call.mockResolvedValue(no('help-call-over'));
    live.view.value = deskView();
    await wrapper.get('li button').trigger('click');
    await flushPromises();
    expect(wrapper.get('.notice [role=alert]').text()).toBe('Туда уже идёт другой сотрудник.');
    expect(wrapper.classes()).not.toContain('silent');
    await expectAccessible(wrapper);
  });

  it('is dim without the server, and says so when it is pressed', async () => {
    const wrapper = mount(helpCall());
    live.status.value = 'lost';
    await flushPromises();
    expect(wrapper.get('li button').attributes('aria-disabled')).toBe('true');
    await wrapper.get('li button').trigger('click');
    await flushPromises();
    expect(wrapper.get('.notice [role=alert]').text()).toContain('Нет связи с сервером');
    await expectAccessible(wrapper);
  });

  it('offers nothing while another command is under way', async () => {
    const wrapper = mount(helpCall());
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const command = useDesk().run('start', () => answered.then(() => ({ ok: true, answer: null })));
    await nextTick();
    expect(wrapper.get('li button').attributes('aria-disabled')).toBe('true');
    answer();
    await command;
    await nextTick();
    expect(wrapper.get('li button').attributes('aria-disabled')).toBeUndefined();
  });

  it('can be silent, and says when the browser keeps it so', async () => {
    fake.sound = 'blocked';
    const wrapper = mount(helpCall());
    expect(wrapper.text()).toContain('Звук появится после первого нажатия');
    await wrapper.get('.calls > button').trigger('click');
    expect(wrapper.get('.calls > button').text()).toBe('Включить звук');
    expect(wrapper.text()).not.toContain('Звук появится');
    await expectAccessible(wrapper);
  });

  it('offers no silence where there is no sound', () => {
    fake.sound = 'none';
    expect(mount(helpCall()).find('.calls > button').exists()).toBe(false);
  });
});
