import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ref, shallowRef } from 'vue';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { printersView } from '../test/support/views.ts';
import App from './App.vue';
import { call, refused } from './testing/api.ts';

vi.mock('./api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});
vi.mock('../ui/live/useLive.ts', () => ({
  useLive: () => ({
    view: shallowRef(printersView({ papers: [] })),
    status: ref('live'),
    problem: ref(null),
    retry: vi.fn(),
  }),
}));

beforeEach(() => call.mockReset().mockResolvedValue(refused('link-wrong')));

async function open(path: string) {
  history.replaceState(null, '', path);
  const wrapper = mountAttached(App);
  await flushPromises();
  return wrapper;
}

describe('the pages around the office', () => {
  it.each([
    ['/', 'Очередь', 'Очередь'],
    ['/elsewhere', 'Очередь', 'Очередь'],
    ['/setup', 'Первый запуск', 'Первый запуск · Очередь'],
    ['/enter/', 'Войти по ссылке не получилось', 'Вход · Очередь'],
    ['/printers', 'Принтеры', 'Принтеры · Очередь'],
  ])('%s is «%s»', async (path, heading, tab) => {
    const wrapper = await open(path);
    expect(wrapper.get('h1').text()).toBe(heading);
    expect(document.title).toBe(tab);
    await expectAccessible(wrapper);
  });
});
