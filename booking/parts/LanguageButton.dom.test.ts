import { afterEach, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { language, setLanguage, setOfficeLanguages } from '../../ui/language.ts';
import LanguageButton from './LanguageButton.vue';

afterEach(() => {
  setOfficeLanguages([]);
  setLanguage('ru');
});

it('leads to the other language, and back, each by its own name', async () => {
  setOfficeLanguages([{ code: 'en', words: {} }]);
  const wrapper = mountAttached(LanguageButton);
  expect(wrapper.get('.name').text()).toBe('English');
  await expectAccessible(wrapper);
  await wrapper.get('button').trigger('click');
  expect(language.value).toBe('en');
  expect(wrapper.get('.name').text()).toBe('Русский');
  await wrapper.get('button').trigger('click');
  expect(language.value).toBe('ru');
});

it('is not there where there is only Russian', () => {
  expect(mountAttached(LanguageButton).find('button').exists()).toBe(false);
});
