import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ref, shallowRef } from 'vue';
import type { Refusal } from '../../contract/problems.ts';
import type { PrintersView } from '../../contract/views/printers.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW, printersView } from '../../test/support/views.ts';
import { call, refused } from '../testing/api.ts';
import PrintersPage from './PrintersPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});
const live = vi.hoisted(() => ({ make: (): unknown => null }));
vi.mock('../../ui/live/useLive.ts', () => ({ useLive: () => live.make() }));

beforeEach(() => call.mockReset().mockResolvedValue(refused('not-found')));

async function show(view: PrintersView | null, problem: Refusal | null = null) {
  const status = ref(problem ? 'refused' : 'live');
  live.make = () => ({ view: shallowRef(view), status, problem: ref(problem), retry: vi.fn() });
  const wrapper = mountAttached(PrintersPage);
  await flushPromises();
  return wrapper;
}

const papers = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `paper-${i}`,
    printerId: 'printer-1',
    printedAt: NOW,
    text: `Талон ${i}`,
  }));

describe('PrintersPage', () => {
  it('shows the printers and what they put out, a dozen at first', async () => {
    const wrapper = await show(printersView({ papers: papers(14) }));
    expect(wrapper.findAll('article')).toHaveLength(1);
    expect(wrapper.findAll('figure')).toHaveLength(12);
    expect(wrapper.get('figure').text()).toContain('Киоск у входа');
    await expectAccessible(wrapper);
    await wrapper.findAll('button').at(-1)!.trigger('click');
    expect(wrapper.findAll('figure')).toHaveLength(14);
    expect(wrapper.text()).not.toContain('Показать ещё');
  });

  it('says that nothing has come out yet', async () => {
    const wrapper = await show({ printers: [], papers: [] });
    expect(wrapper.text()).toContain('В офисе нет принтеров.');
    expect(wrapper.text()).toContain('С запуска сервера ничего не напечатано.');
    await expectAccessible(wrapper);
  });

  it('asks who it is', async () => {
    const wrapper = await show(null, { code: 'unauthenticated' });
    expect(wrapper.get('h1').text()).toBe('Вход');
  });

  it('says why it waits', async () => {
    const wrapper = await show(null, { code: 'setup-needed' });
    expect(wrapper.get('[role=alert]').text()).toContain('Офис ещё не настроен');
  });
});
