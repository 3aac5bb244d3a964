import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { NEWEST, readAsked } from '../period/asked.ts';
import { call, fine, refused } from '../testing/api.ts';
import { noRatings, rating, ratingsReport } from '../testing/ratings.ts';
import RatingsPage from './RatingsPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => {
  serverClock.set({ now: NOW, speed: 1 });
  call.mockReset().mockResolvedValue(fine(ratingsReport()));
});

async function show(address = '') {
  const wrapper = mountAttached(RatingsPage, { props: { view: managerView(), asked: readAsked(address) } });
  await flushPromises();
  return wrapper;
}

const TODAY = { unit: 'day' };
const asked = () => call.mock.lastCall?.[1] as unknown;

describe('RatingsPage', () => {
  it('shows figures, services, desks and the ratings of today', async () => {
    const wrapper = await show();
    expect(asked()).toEqual({ ...TODAY, scores: 'all', words: 'all', limit: 50 });
    const regions = wrapper.findAll('section').map((section) => section.attributes('aria-label'));
    expect(regions.sort()).toEqual([
      'Оценки и слова',
      'Оценки по окнам',
      'Оценки по услугам',
      'Сколько каких оценок',
    ]);
    expect(wrapper.text()).toContain('Долго ждали.');
    await expectAccessible(wrapper);
  });

  it('asks for the whole week or month of the day in its address', async () => {
    const wrapper = await show('2026-11-12/week');
    expect(asked()).toMatchObject({ unit: 'week', date: '2026-11-12' });
    expect(wrapper.get('header').text()).toContain('9 ноября 2026 — 15 ноября 2026');
    await wrapper.setProps({ asked: readAsked('2026-11-12/month') });
    expect(asked()).toMatchObject({ unit: 'month', date: '2026-11-12' });
    await wrapper.get('select').setValue('half-year');
    expect(wrapper.emitted('choose')).toEqual([[{ ...NEWEST, unit: 'half-year' }]]);
  });

  it('narrows them down, and keeps what is there until the answer comes', async () => {
    const wrapper = await show();
    const [low, words] = wrapper.findAll('input[type=checkbox]');
    await low!.setValue(true);
    await words!.setValue(true);
    expect(asked()).toEqual({ ...TODAY, scores: 'low', words: 'with', limit: 50 });
    expect(wrapper.text()).toContain('Показано 3 из 3');
  });

  it('shows more when asked, and begins anew for another choice', async () => {
    call.mockResolvedValue(fine(ratingsReport({ chosen: 120 })));
    const wrapper = await show();
    const more = wrapper.findAll('button').find((button) => button.text() === 'Показать ещё');
    await more!.trigger('click');
    expect(asked()).toMatchObject({ limit: 100 });
    await wrapper.get('input[type=checkbox]').setValue(true);
    expect(asked()).toMatchObject({ scores: 'low', limit: 50 });
  });

  it('shows a new rating without being opened again', async () => {
    vi.useFakeTimers();
    const wrapper = await show();
    const { ratings } = ratingsReport();
    call.mockResolvedValue(fine(ratingsReport({ ratings: [rating(4, { words: 'Спасибо!' }), ...ratings] })));
    await wrapper.setProps({ view: managerView({ reportVersion: 132 }) });
    await vi.advanceTimersByTimeAsync(5000);
    expect(wrapper.text()).toContain('Спасибо!');
    vi.useRealTimers();
  });

  it('says that nobody rated a visit', async () => {
    call.mockResolvedValue(fine(noRatings()));
    const wrapper = await show();
    expect(wrapper.text()).toContain('За это время визитов не оценивали');
    expect(wrapper.find('section').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('says why there is nothing', async () => {
    call.mockResolvedValue(refused('no-connection'));
    const wrapper = await show();
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
  });
});
