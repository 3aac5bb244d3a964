import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { call, fine, refused } from '../testing/api.ts';
import { erasing, messageLog } from '../testing/messages.ts';
import MessagesPage from './MessagesPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

function answer(log = messageLog()) {
  call.mockImplementation((name: string) => Promise.resolve(fine(name === 'getErasing' ? erasing() : log)));
}

async function show() {
  const wrapper = mountAttached(MessagesPage, { props: { view: managerView() } });
  await flushPromises();
  return wrapper;
}

beforeEach(() => {
  call.mockReset();
  serverClock.set({ now: NOW, speed: 1 });
});

describe('MessagesPage', () => {
  it('shows what was sent and what is kept, and asks anew when told to', async () => {
    answer();
    const wrapper = await show();
    expect(wrapper.text()).toContain('данные на 10:42');
    expect(wrapper.text()).toContain('550 5.1.1 User unknown');
    expect(wrapper.text()).toContain('Хранится записей с именами');
    expect(wrapper.text()).not.toContain('SMTP_URL');
    await expectAccessible(wrapper);
    call.mockClear();
    await wrapper.get('header button').trigger('click');
    expect(call.mock.calls.map(([name]) => name as string).sort()).toEqual(['getErasing', 'listMessages']);
  });

  it('says that no mail server is set', async () => {
    answer(messageLog({ configured: false, messages: [] }));
    expect((await show()).text()).toContain('почтовый сервер не задан');
  });

  it('says why there is nothing to see, and tries again', async () => {
    call.mockResolvedValue(refused('no-connection'));
    const wrapper = await show();
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
    answer();
    await wrapper.get('[role=alert] button').trigger('click');
    await flushPromises();
    expect(wrapper.text()).toContain('Последние сообщения');
    await expectAccessible(wrapper);
  });
});
