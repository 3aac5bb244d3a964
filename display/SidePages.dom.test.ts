import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { displayView, OFFICE } from '../test/support/views.ts';
import SidePages from './SidePages.vue';
import type { SidePage } from './side.ts';

const page = (over: Partial<SidePage>): SidePage => ({
  notices: [],
  holders: [],
  waits: [],
  height: 20,
  ...over,
});
const notice = { kind: 'notice' as const, title: 'Запись на 10:50', words: 'начнём позже' };
const { waits, nextByAppointment: holders } = displayView();
const show = (pages: SidePage[], held = false) =>
  mountAttached(SidePages, { props: { pages, timeZone: OFFICE.timezone, held } });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('shows what has room together, and leaves it where it is', async () => {
  const wrapper = show([page({ notices: [notice], holders, waits })]);
  const before = wrapper.html();
  expect(wrapper.text()).toContain('начнём позже');
  expect(wrapper.text()).toContain('Далее по записи');
  expect(wrapper.text()).toContain('Ждать, минут');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wrapper.html()).toBe(before);
  vi.useRealTimers();
  await expectAccessible(wrapper);
});

it('lets the pages take turns, also when there are fewer of them meanwhile', async () => {
  const wrapper = show([page({ notices: [notice] }), page({ waits })]);
  expect(wrapper.text()).not.toContain('Ждать, минут');
  await vi.advanceTimersByTimeAsync(12_000);
  expect(wrapper.text()).toContain('Ждать, минут');
  expect(wrapper.text()).not.toContain('начнём позже');
  await wrapper.setProps({ pages: [page({ notices: [notice] })] });
  await nextTick();
  expect(wrapper.text()).toContain('начнём позже');
});

it('shows the next page each time it is its turn among the slides, and one that was there for a moment again', async () => {
  const wrapper = show([page({ notices: [notice] }), page({ waits })], true);
  const turnOf = async (ms: number) => {
    await wrapper.setProps({ held: false });
    const words = wrapper.text();
    await vi.advanceTimersByTimeAsync(ms);
    await wrapper.setProps({ held: true });
    await vi.advanceTimersByTimeAsync(30_000);
    return words.includes('Ждать, минут') ? 'waits' : 'notice';
  };
  const seen = [await turnOf(12_000), await turnOf(2000), await turnOf(11_999), await turnOf(12_000)];
  expect(seen).toEqual(['notice', 'waits', 'waits', 'notice']);
});
