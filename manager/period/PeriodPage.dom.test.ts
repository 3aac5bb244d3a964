import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { h } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { call, fine } from '../testing/api.ts';
import { reportChoices } from '../testing/reports.ts';
import PeriodPage from './PeriodPage.vue';
import { readAsked } from './asked.ts';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => {
  serverClock.set({ now: NOW, speed: 1 });
  call.mockReset().mockResolvedValue(fine(reportChoices()));
});

async function show(address: string) {
  const load = vi.fn().mockResolvedValue(fine({ visits: 131 }));
  const wrapper = mountAttached(PeriodPage<{ visits: number }>, {
    props: { view: managerView(), asked: readAsked(address), title: 'Нормативы', report: 'norms', load },
    slots: {
      sum: ({ report: { visits } }: { report: { visits: number } }) => h('p', `Всего ${visits}`),
      default: () => h('section', 'Таблица'),
    },
  });
  await flushPromises();
  return { wrapper, load };
}

it('asks for the days and visits of its address, and shows what comes', async () => {
  const { wrapper, load } = await show('2026-11-16/week?desks=desk-1');
  expect(load).toHaveBeenCalledWith({ unit: 'week', date: '2026-11-16', desks: 'desk-1' });
  for (const words of ['16 ноября 2026 — 22 ноября 2026', 'Всего 131', 'Таблица', 'Окно 1', 'Ссылка'])
    expect(wrapper.text()).toContain(words);
  expect(wrapper.get('a').attributes('href')).toContain('/api/reports/norms/xlsx?unit=week');
  await expectAccessible(wrapper);
});

it('hands on what is chosen, days and visits', async () => {
  const { wrapper } = await show('week');
  await wrapper.get('select').setValue('month');
  await wrapper
    .findAll('button')
    .find((button) => button.text() === 'Отбор')!
    .trigger('click');
  await wrapper.get('fieldset input').setValue(true);
  expect(wrapper.emitted('choose')).toEqual([[readAsked('month')], [readAsked('week?services=payment')]]);
});
