import { afterEach, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { setLanguage, setOfficeLanguages } from '../../ui/language.ts';
import OtherLanguages from './OtherLanguages.vue';

afterEach(() => {
  setLanguage('ru');
  setOfficeLanguages([]);
});

it('says in English that the kiosk does not work, where no button leads to English', async () => {
  const wrapper = mountAttached(OtherLanguages);
  const [only, ...more] = wrapper.findAll('p');
  expect(only!.text()).toBe('This kiosk is not working now. Please ask a member of staff.');
  expect(only!.attributes('lang')).toBe('en-GB');
  expect(more).toEqual([]);
  await expectAccessible(wrapper);
  setOfficeLanguages([{ code: 'en', words: {} }]);
  await wrapper.vm.$nextTick();
  expect(wrapper.findAll('p')).toEqual([]);
});

it('says nothing where a button leads back to Russian', () => {
  setLanguage('en');
  expect(mountAttached(OtherLanguages).findAll('p')).toEqual([]);
});
