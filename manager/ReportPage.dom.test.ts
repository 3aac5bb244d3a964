import { describe, expect, it, vi } from 'vitest';
import { h, ref, shallowRef } from 'vue';
import type { Refusal } from '../contract/problems.ts';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { NOW } from '../test/support/views.ts';
import ReportPage from './ReportPage.vue';

const OFFICE = { name: 'ЦОК Белгород', timezone: 'Europe/Moscow' };

function show(report: { visits: number } | null, problem: Refusal | null = null) {
  const retry = vi.fn();
  const source = { report: shallowRef(report), madeAt: ref(NOW), problem: ref(problem), retry };
  const wrapper = mountAttached(ReportPage, {
    props: { title: 'Посетители', office: OFFICE, days: '23 ноября 2026', source },
    slots: {
      days: () => h('button', 'Другой день'),
      sum: ({ report: { visits } }: { report: { visits: number } }) => h('p', `Показано ${visits}`),
      default: ({ report: { visits } }: { report: { visits: number } }) => h('section', `Таблица: ${visits}`),
    },
  });
  return { wrapper, retry };
}

describe('ReportPage', () => {
  it('says of what and of when the report is, and shows it', async () => {
    const { wrapper } = show({ visits: 131 });
    for (const words of ['ЦОК Белгород', '23 ноября 2026', 'Показано 131', 'данные на 10:42', 'Таблица: 131'])
      expect(wrapper.text()).toContain(words);
    await expectAccessible(wrapper);
  });

  it('counts before there is one, with another day to choose', async () => {
    const { wrapper } = show(null);
    expect(wrapper.text()).toContain('Считаем…');
    expect(wrapper.text()).not.toContain('Таблица');
    expect(wrapper.get('button').text()).toBe('Другой день');
    await expectAccessible(wrapper);
  });

  it('says why there is none, and tries again', async () => {
    const { wrapper, retry } = show(null, { code: 'no-connection' });
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
    await wrapper.get('[role=alert] button, .state button').trigger('click');
    expect(retry).toHaveBeenCalledOnce();
  });
});
