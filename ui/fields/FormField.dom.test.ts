import { describe, expect, it } from 'vitest';
import { h } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import FormField from './FormField.vue';

const show = (fault?: string) =>
  mountAttached(FormField, {
    props: { label: 'Название', hint: 'Как на вывеске', fault },
    slots: { default: ({ field }: { field: Record<string, unknown> }) => h('input', field) },
  });

describe('FormField', () => {
  it('ties name and hint to the input', async () => {
    const wrapper = show();
    const input = wrapper.get('input');
    expect(wrapper.get('label').attributes('for')).toBe(input.attributes('id'));
    expect(wrapper.get(`#${input.attributes('aria-describedby')!}`).text()).toBe('Как на вывеске');
    expect(input.attributes('aria-invalid')).toBeUndefined();
    await expectAccessible(wrapper);
  });

  it('says what is wrong, beside the input and in its description', async () => {
    const wrapper = show('Введите название.');
    const input = wrapper.get('input');
    expect(input.attributes('aria-invalid')).toBe('true');
    expect(input.attributes('aria-describedby')).toContain('-fault');
    expect(wrapper.text()).toContain('Введите название.');
    await expectAccessible(wrapper);
  });
});
