import { describe, expect, it } from 'vitest';
import { reactive } from 'vue';
import type { OfficeText } from '../../contract/office-texts.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import LanguageList from './LanguageList.vue';
import type { LanguageDraft } from './languages.ts';

const texts: OfficeText[] = ['паспорт', 'квитанция'].map((russian) => ({
  russian,
  part: 'documents',
  kind: 'document',
  of: [],
}));

function show(codes: readonly string[]) {
  const languages = reactive<LanguageDraft[]>(
    codes.map((code) => ({ code, offered: false, words: { паспорт: 'passport', квитанция: '' } })),
  );
  const wrapper = mountAttached(LanguageList, {
    props: { modelValue: languages, texts, chosen: codes[0] ?? '' },
  });
  return { wrapper, languages };
}

describe('LanguageList', () => {
  it('switches a language on and says how far it is translated', async () => {
    const { wrapper, languages } = show(['en']);
    expect(wrapper.get('label').text()).toBe('English: предлагать посетителям');
    expect(wrapper.text()).toContain('Переведено 1 из 2');
    expect(wrapper.find('button').exists()).toBe(false);
    await wrapper.get('input').setValue(true);
    expect(languages[0]?.offered).toBe(true);
    await expectAccessible(wrapper);
  });

  it('lets one choose which of several is translated', async () => {
    const { wrapper } = show(['en', 'kk']);
    const buttons = wrapper.findAll('button');
    expect(buttons.map((button) => button.attributes('aria-pressed'))).toEqual(['true', 'false']);
    await buttons[1]!.trigger('click');
    expect(wrapper.emitted('choose')).toEqual([['kk']]);
    await expectAccessible(wrapper);
  });
});
