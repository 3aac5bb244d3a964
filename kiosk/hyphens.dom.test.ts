import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { defineComponent, h, nextTick, ref, type Ref } from 'vue';
import { loadHyphens, provideHyphens, useHyphens } from './hyphens.ts';
import { itemsOf } from './spoken/items.ts';

const WORDS = 'Консультация и договор, оплата';
const Shown = defineComponent(() => {
  const hyphenated = useHyphens();
  return () => h('p', hyphenated(WORDS));
});
const show = (isOn: Ref<boolean>) =>
  mount(
    defineComponent(() => {
      provideHyphens(isOn);
      return () => h(Shown);
    }),
  );

it('parts long words where a reader expects it, once letters are large and the patterns are there', async () => {
  const isOn = ref(false);
  const wrapper = show(isOn);
  expect(wrapper.text()).toBe(WORDS);
  await loadHyphens();
  await nextTick();
  expect(wrapper.text()).toBe(WORDS);
  isOn.value = true;
  await nextTick();
  expect(wrapper.text().replaceAll('\u00ad', '-')).toBe('Кон-суль-та-ция и договор, оплата');
});

it('says them whole', async () => {
  await loadHyphens();
  const wrapper = show(ref(true));
  const root = document.createElement('div');
  root.append(wrapper.element);
  expect(itemsOf(root).map(({ words }) => words)).toEqual([WORDS]);
});
