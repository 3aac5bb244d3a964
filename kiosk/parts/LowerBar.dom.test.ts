import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import LowerBar from './LowerBar.vue';

const props = {
  textSize: 0,
  contrast: false,
  low: false,
  spoken: false,
  language: null,
  help: 'none',
} as const;

it('makes letters larger, then normal again, and says which modes are on', async () => {
  const wrapper = mountAttached(LowerBar, { props });
  const [size, contrast, low, spoken, help] = wrapper.findAll('button');
  expect(size!.text()).toBe('Крупнее');
  for (const button of [size, contrast, low, spoken, help]) await button!.trigger('click');
  expect(wrapper.emitted()).toMatchObject({
    larger: [[]],
    contrast: [[]],
    low: [[]],
    spoken: [[]],
    help: [[]],
  });
  await expectAccessible(wrapper);
  await wrapper.setProps({ textSize: 2, contrast: true, low: true, spoken: true });
  expect(size!.text()).toBe('Мельче');
  expect(contrast!.attributes('aria-pressed')).toBe('true');
  expect(low!.attributes('aria-pressed')).toBe('true');
  expect(spoken!.attributes('aria-pressed')).toBe('true');
  await expectAccessible(wrapper);
});

it('says what has become of a call for help', async () => {
  const wrapper = mountAttached(LowerBar, { props });
  const help = wrapper.get('.help');
  expect(help.text()).toBe('Помощь');
  await wrapper.setProps({ help: 'called' });
  expect(help.text()).toBe('Зовём');
  await wrapper.setProps({ help: 'coming' });
  expect(help.text()).toBe('Идут');
  await expectAccessible(wrapper);
});

it('has a button for another language, in that language', async () => {
  const wrapper = mountAttached(LowerBar, { props: { ...props, language: { code: 'en', name: 'English' } } });
  const button = wrapper.get('[lang=en]');
  expect(button.text()).toBe('EN');
  expect(button.attributes('aria-label')).toBe('EN, English');
  await button.trigger('click');
  expect(wrapper.emitted('language')).toEqual([['en']]);
  await expectAccessible(wrapper);
});
