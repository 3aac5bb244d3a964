import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import AppointmentsForm from './AppointmentsForm.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

function show() {
  const wrapper = mountAttached(AppointmentsForm, { props: { config: officeConfig() } });
  const save = async () => {
    await wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  return { wrapper, save, places: wrapper.get('[aria-label="Обычный план: Мест"]') };
}

describe('AppointmentsForm', () => {
  it('saves the places', async () => {
    const { wrapper, save, places } = show();
    await expectAccessible(wrapper);
    await places.setValue('4');
    call
      .mockResolvedValueOnce(fine({ hits: [], stranded: [] }))
      .mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    await save();
    const { config } = call.mock.calls[1]![1] as { config: ReturnType<typeof officeConfig> };
    expect(config.appointments.usualPlan.capacity).toBe(4);
    expect(wrapper.emitted('saved')).toEqual([[config]]);
  });

  it('sends nothing that is wrong, and leads to the number', async () => {
    const { wrapper, save, places } = show();
    await places.setValue('1');
    await save();
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.text()).toContain('не могут быть больше, чем мест всего');
    const website = wrapper.get('[aria-label="Обычный план: Сайт"]').element;
    expect(document.activeElement).toBe(website);
  });
});
