import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { NOW } from '../test/support/views.ts';
import ReportState from './ReportState.vue';

const show = (ready: boolean, problem: { code: string } | null = null) =>
  mountAttached(ReportState, {
    props: { ready, madeAt: NOW, problem, timeZone: 'Europe/Moscow' },
    slots: { default: 'Взято талонов 131' },
  });

describe('ReportState', () => {
  it('says of when the figures are', async () => {
    const wrapper = show(true);
    expect(wrapper.text()).toContain('Взято талонов 131');
    expect(wrapper.text()).toContain('данные на 10:42');
    await expectAccessible(wrapper);
  });

  it('says that it counts', () => {
    expect(show(false).text()).toBe('Считаем…');
  });

  it('says why there is nothing, and tries again', async () => {
    const wrapper = show(false, { code: 'no-connection' });
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('retry')).toHaveLength(1);
    await expectAccessible(wrapper);
  });
});
