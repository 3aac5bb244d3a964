import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import ScheduleForm from './ScheduleForm.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => {
  call.mockReset();
  serverClock.set({ now: NOW, speed: 1 });
});

describe('ScheduleForm', () => {
  it('saves hours and special days', async () => {
    const wrapper = mountAttached(ScheduleForm, { props: { config: officeConfig() } });
    await wrapper.findAll('.row input')[6]!.setValue(true);
    await wrapper
      .findAll('button')
      .find((one) => one.text() === 'Праздники года')!
      .trigger('click');
    await wrapper.get('dialog form').trigger('submit');
    await expectAccessible(wrapper);
    call
      .mockResolvedValueOnce(fine({ hits: [], stranded: [] }))
      .mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    const { config } = call.mock.calls[1]![1] as { config: ReturnType<typeof officeConfig> };
    expect(config.schedule.week[6]).toEqual({ opens: '09:00', closes: '17:00', breaks: [] });
    expect(config.schedule.exceptions.map(({ date }) => date)).toEqual(['2026-12-31']);
    expect(wrapper.emitted('saved')).toEqual([[config]]);
    await wrapper.setProps({ config });
    expect(wrapper.get('form [role=status]').text()).toBe('Сохранено');
  });

  it('says what midnight is for the queue, where the office is open then', async () => {
    const wrapper = mountAttached(ScheduleForm, { props: { config: officeConfig() } });
    const [opens, closes] = [0, 1].map((i) => wrapper.findAll('.row').map((row) => row.findAll('select')[i]));
    await closes![0]!.setValue('24:00');
    expect(wrapper.find('.midnight').exists()).toBe(false);
    await opens![1]!.setValue('00:00');
    expect(wrapper.get('.midnight').text()).toContain('понадобится новый талон');
    await expectAccessible(wrapper);
  });

  it('sends nothing that is wrong, and leads to the day', async () => {
    const wrapper = mountAttached(ScheduleForm, { props: { config: officeConfig() } });
    const [, closes] = wrapper.findAll('select');
    await closes!.setValue('07:00');
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.text()).toContain('Закрытие должно быть позже открытия.');
    expect(document.activeElement).toBe(wrapper.findAll('select')[0]!.element);
  });
});
