import { describe, expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import TextGroup from './TextGroup.vue';
import type { LanguageDraft, TextGroup as Group } from './languages.ts';

const group: Group = {
  part: 'documents',
  texts: ['паспорт', 'квитанция'].map((russian) => ({
    russian,
    part: 'documents',
    kind: 'document',
    of: ['Оплата'],
  })),
};

function show(shown: ReadonlySet<string> | null = null) {
  const language = reactive<LanguageDraft>({
    code: 'en',
    offered: true,
    words: { паспорт: 'passport', квитанция: '' },
  });
  const faults = { 'en.квитанция': 'Сократите.' };
  const wrapper = mountAttached(TextGroup, {
    props: { group, shown, tag: 'en-GB', faults, modelValue: language },
  });
  return { wrapper, language };
}

describe('TextGroup', () => {
  it('shows the texts of its place and how many are translated', async () => {
    const { wrapper, language } = show();
    expect(wrapper.get('h2').text()).toBe('Документы');
    expect(wrapper.text()).toContain('Переведено 1 из 2');
    expect(wrapper.text()).toContain('Сократите.');
    await expectAccessible(wrapper);
    await wrapper.findAll('input')[1]!.setValue('bill');
    expect(language.words).toEqual({ паспорт: 'passport', квитанция: 'bill' });
    expect(wrapper.text()).toContain('Переведено 2 из 2');
  });

  it('shows only the rows that are asked for, and is away when there are none', async () => {
    const { wrapper } = show(new Set(['квитанция']));
    expect(wrapper.findAll('.russian').map((russian) => russian.text())).toEqual(['квитанция']);
    await wrapper.setProps({ shown: new Set<string>() });
    expect(wrapper.find('section').exists()).toBe(false);
  });
});
