import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import type { HitAppointment } from '../../contract/api.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { hit, later } from '../testing/hits.ts';
import HitRow from './HitRow.vue';
import type { Choice } from './hits.ts';

function show(over: Partial<HitAppointment> = {}, choice: Choice = '') {
  const onChoose = vi.fn();
  const row = () => h(HitRow, { hit: hit('a', over), choice, timeZone: 'Europe/Moscow', onChoose });
  const wrapper = mountAttached(defineComponent(() => () => h('table', [h('tbody', [row()])])));
  return { wrapper, onChoose };
}

describe('HitRow', () => {
  it('says whose booking it is, why it is hit, and how to call', async () => {
    const { wrapper } = show({ why: 'closed' });
    expect(wrapper.get('th').text()).toBe('вт, 24 ноября, 10:20');
    expect(wrapper.text()).toContain('в это время не принимаем');
    expect(wrapper.get('a').attributes('href')).toBe('tel:+79051234567');
    // Nobody would receive the visitor there.
    expect(wrapper.find('option[value=keep]').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('lets one choose to keep, to cancel, or a time', async () => {
    const { wrapper, onChoose } = show();
    const select = wrapper.get('select');
    const options = wrapper.findAll('option').map((option) => option.text());
    expect(options).toEqual([
      'Решите…',
      'Оставить на это время',
      'Отменить запись',
      'Перенести на ср, 25 ноября, 08:00',
      'Перенести на ср, 25 ноября, 08:10',
    ]);
    await select.setValue(`${later('08:10')}`);
    await select.setValue('cancel');
    expect(onChoose.mock.calls).toEqual([[`${later('08:10')}`], ['cancel']]);
  });

  it('shows what is decided', () => {
    const { wrapper } = show({}, `${later('08:10')}`);
    expect(wrapper.get('select').element.value).toBe(`${later('08:10')}`);
  });

  it('says that there is no other time, and that the name is erased', async () => {
    const { wrapper } = show({ nearest: [], name: null, phone: null, why: 'full' });
    expect(wrapper.text()).toContain('свободного времени нет');
    expect(wrapper.text()).toContain('имя и телефон стёрты');
    expect(wrapper.text()).toContain('мест стало меньше');
    await expectAccessible(wrapper);
  });
});
