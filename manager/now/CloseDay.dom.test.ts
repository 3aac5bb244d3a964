import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView } from '../../test/support/views.ts';
import { call, fine, refused } from '../testing/api.ts';
import CloseDay from './CloseDay.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

async function ask(over = {}) {
  const wrapper = mountAttached(CloseDay, { props: { view: managerView(over) } });
  await wrapper.get('button').trigger('click');
  const buttons = wrapper.get('dialog').findAll('button');
  const confirm = async () => {
    await buttons[1]!.trigger('click');
    await flushPromises();
  };
  return { wrapper, confirm };
}

describe('CloseDay', () => {
  it('says who would be left, and closes only after that', async () => {
    const { wrapper, confirm } = await ask();
    expect(wrapper.get('dialog').text()).toContain('В очереди ещё 12 человек, у окон 3 человека.');
    expect(call).not.toHaveBeenCalled();
    await expectAccessible(wrapper);
    call.mockResolvedValue(fine({ done: true }));
    await confirm();
    expect(call).toHaveBeenCalledWith('closeDay', { commandId: expect.stringMatching(/^\w{8,}$/) });
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('says that nobody would be left', async () => {
    const { wrapper } = await ask({ waiting: 0, desks: [] });
    expect(wrapper.get('dialog').text()).toContain('В очереди и у окон никого нет.');
  });

  it('says why it could not be closed, and repeats the same command', async () => {
    call.mockResolvedValue(refused('storage-failed'));
    const { wrapper, confirm } = await ask();
    await confirm();
    expect(wrapper.get('dialog [role=alert]').text()).toContain('Не удалось сохранить');
    await confirm();
    expect(call.mock.calls[1]).toEqual(call.mock.calls[0]);
  });
});
