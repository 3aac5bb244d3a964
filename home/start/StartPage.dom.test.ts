import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { proposal } from '../testing/proposal.ts';
import StartPage from './StartPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

async function show() {
  const wrapper = mountAttached(StartPage);
  await flushPromises();
  return wrapper;
}

describe('StartPage', () => {
  it('names the office and shows the way', async () => {
    call.mockResolvedValueOnce(fine({ needed: false, officeName: 'ЦОК Белгород', proposal: null }));
    const wrapper = await show();
    expect(wrapper.get('h1').text()).toBe('ЦОК Белгород');
    expect(wrapper.get('[role=status]').text()).toBe('Офис настроен');
    expect(wrapper.findAll('nav a')).toHaveLength(6);
    await expectAccessible(wrapper);
  });

  it('says where the link of the first start is', async () => {
    call.mockResolvedValueOnce(fine({ needed: true, officeName: null, proposal: proposal() }));
    const wrapper = await show();
    expect(wrapper.get('[role=status]').text()).toContain('сервер напечатал её в консоли');
    expect(call).toHaveBeenCalledTimes(1);
    await expectAccessible(wrapper);
  });

  it('says that the server is not there, and tries again', async () => {
    call.mockResolvedValueOnce(refused('no-connection'));
    const wrapper = await show();
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
    call.mockResolvedValue(fine({ needed: true, officeName: null, proposal: proposal() }));
    await wrapper.get('[role=alert] button').trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=status]').text()).toContain('Офис ещё не настроен');
  });
});
