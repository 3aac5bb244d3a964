import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h, reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import type { Faults } from '../config/draft.ts';
import { officeConfig } from '../testing/fixtures.ts';
import PlanRow from './PlanRow.vue';
import { planDraftOf } from './plans.ts';

function show(faults: Faults = {}, over = {}) {
  const plan = reactive({ ...planDraftOf(officeConfig().appointments.usualPlan), ...over });
  const onRemove = vi.fn();
  const row = () =>
    h(PlanRow, {
      modelValue: plan,
      what: 'Оплата',
      kind: 'группа услуг',
      faultKey: 'group:payment',
      faults,
      removable: true,
      onRemove,
    });
  const wrapper = mountAttached(defineComponent(() => () => h('table', [h('tbody', [row()])])));
  const input = (name: string) => wrapper.get<HTMLInputElement>(`[aria-label="Оплата: ${name}"]`);
  return { wrapper, plan, input, onRemove };
}

describe('PlanRow', () => {
  it('takes six numbers, and lets the plan go', async () => {
    const { wrapper, plan, input, onRemove } = show();
    await input('Шаг, мин').setValue('15');
    await input('Мест').setValue('4');
    await input('Сайт').setValue('3');
    await input('Резерв').setValue('1');
    expect(plan).toMatchObject({ slotMinutes: 15, capacity: 4, quotas: { website: 3, reserve: 1 } });
    await wrapper.get('[aria-label="Убрать план: Оплата"]').trigger('click');
    expect(onRemove).toHaveBeenCalled();
    await expectAccessible(wrapper);
  });

  it('says each fault once, and marks every number that has it', async () => {
    const words = 'Места — целые числа от 0 до 50.';
    const { wrapper, input } = show({
      'group:payment.capacity': words,
      'group:payment.quotas.phone': words,
      'usual.slotMinutes': 'Шаг — целое число от 5 до 240 минут.',
    });
    expect(wrapper.findAll('.fault').map((fault) => fault.text())).toEqual([words]);
    expect(input('Мест').attributes('aria-invalid')).toBe('true');
    expect(input('Телефон').attributes('aria-invalid')).toBe('true');
    expect(input('Шаг, мин').attributes('aria-invalid')).toBeUndefined();
    await expectAccessible(wrapper);
  });

  it('says what may not be meant', async () => {
    const { wrapper } = show({}, { capacity: 9 });
    expect(wrapper.get('.hint').text()).toContain('3 места не займёт никто');
    await expectAccessible(wrapper);
  });
});
