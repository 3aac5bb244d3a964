import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, NOW, toAskRow } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { openPage } from '../fake-desk.ts';
import SidePanel from './SidePanel.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(view = deskView()) {
  const global = openPage(view);
  return mountAttached(SidePanel, { props: { view, now: NOW }, global });
}

describe('SidePanel', () => {
  it('shows the queue first, with whom it does not list', async () => {
    const wrapper = mount();
    expect(wrapper.get('[aria-selected=true]').text()).toBe('Очередь 12Alt 1');
    expect(wrapper.findAll('li')).toHaveLength(8);
    expect(wrapper.text()).toContain('и ещё 4 посетителя');
    await expectAccessible(wrapper);
  });

  it('walks through its tabs by arrows', async () => {
    const wrapper = mount();
    const press = (key: string) => wrapper.get('[role=tablist]').trigger('keydown', { key });
    await press('ArrowRight');
    expect(wrapper.get('[aria-selected=true]').text()).toBe('Записи 5Alt 2');
    expect(document.activeElement?.textContent).toContain('Записи');
    await expectAccessible(wrapper);
    await press('ArrowRight');
    expect(wrapper.get('[role=tabpanel]').text()).toContain('Отложены');
    await expectAccessible(wrapper);
    await press('ArrowRight');
    expect(wrapper.get('[aria-selected=true]').text()).toBe('Очередь 12Alt 1');
  });

  it('goes to each by its key, to what can be pressed there', async () => {
    const wrapper = mount();
    const press = async (key: string) => {
      dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, cancelable: true }));
      await flushPromises();
    };
    await press('3');
    expect(wrapper.get('[aria-selected=true]').text()).toContain('Отошли');
    expect(document.activeElement?.textContent).toContain('Вернулся');
    await press('1');
    expect(wrapper.get('[aria-selected=true]').text()).toContain('Очередь');
    expect(document.activeElement?.closest('[role=tabpanel]')).not.toBeNull();
    await press('2');
    expect(wrapper.get('[aria-selected=true]').text()).toContain('Записи');
  });

  it('asks for a word from the list of the day, and says whose answer is half written', async () => {
    serverClock.set({ now: NOW, speed: 1 });
    localStorage.setItem('desk.word-drafts', '{"ticket-К101":{"day":"2026-11-23","words":"Узкая дверь"}}');
    const toAsk = [toAskRow('К104', NOW), toAskRow('К101', NOW - 600_000)];
    const wrapper = mount(deskView({ toAsk }));
    await wrapper.findAll('[role=tab]')[2]!.trigger('click');
    await wrapper.get('[aria-label="Записать ответ посетителя К\u00a0104"]').trigger('click');
    await wrapper.get('[aria-label="Дописать ответ посетителя К\u00a0101"]').trigger('click');
    expect(wrapper.emitted('ask')).toEqual([['ticket-К104'], ['ticket-К101']]);
    await expectAccessible(wrapper);
    // Whoever is still to be asked is counted.
    const away = () => Number(wrapper.findAll('[role=tab]')[2]!.get('span').text());
    const before = away();
    await wrapper.setProps({ view: deskView({ toAsk: toAsk.slice(0, 1) }) });
    expect(away()).toBe(before - 1);
  });
});
