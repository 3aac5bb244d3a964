import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { call, fine, refused } from '../testing/api.ts';
import { wordRow } from '../testing/words.ts';
import WordsPage from './WordsPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => {
  serverClock.set({ now: NOW, speed: 1 });
  call.mockReset().mockResolvedValue(fine({ words: [wordRow('К104')] }));
});

async function show() {
  const wrapper = mountAttached(WordsPage, { props: { view: managerView() } });
  await flushPromises();
  return wrapper;
}

describe('WordsPage', () => {
  it('shows what is to be considered, and all the others when asked to', async () => {
    const wrapper = await show();
    expect(call).toHaveBeenLastCalledWith('listWords', { which: 'open' });
    expect(wrapper.text()).toContain('Пандус скользкий.');
    await expectAccessible(wrapper);
    await wrapper.get('[type=checkbox]').setValue(true);
    await flushPromises();
    expect(call).toHaveBeenLastCalledWith('listWords', { which: 'all' });
  });

  it('asks anew when one has been considered', async () => {
    const wrapper = await show();
    await wrapper.get('td button').trigger('click');
    call.mockClear();
    await wrapper.get('dialog').findAll('button')[1]!.trigger('click');
    await flushPromises();
    expect(call.mock.calls.map(([name]) => name as string)).toEqual(['considerWord', 'listWords']);
  });

  it('says that there are none', async () => {
    call.mockResolvedValue(fine({ words: [] }));
    const wrapper = await show();
    expect(wrapper.text()).toContain('Нерассмотренных пожеланий нет');
    await expectAccessible(wrapper);
  });

  it('says why there is nothing', async () => {
    call.mockResolvedValue(refused('no-connection'));
    expect((await show()).get('[role=alert]').text()).toContain('Нет связи');
  });
});
