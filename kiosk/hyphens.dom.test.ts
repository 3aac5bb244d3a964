import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { defineComponent, h, nextTick, ref } from 'vue';
import { loadHyphens, TEXT_SIZE, useHyphens } from './hyphens.ts';
import { itemsOf } from './spoken/items.ts';
import type { TextSize } from './useModes.ts';

const WORDS = 'Консультация и договор, оплата';
const Shown = defineComponent(() => {
  const hyphenated = useHyphens();
  return () => h('p', hyphenated(WORDS));
});
const showAt = (size: ReturnType<typeof ref<TextSize>>) =>
  mount(Shown, { global: { provide: { [TEXT_SIZE as symbol]: size } } });

it('parts long words where a reader expects it, once letters are large and the patterns are there', async () => {
  const size = ref<TextSize>(0);
  const wrapper = showAt(size);
  expect(wrapper.text()).toBe(WORDS);
  await loadHyphens();
  await nextTick();
  expect(wrapper.text()).toBe(WORDS);
  size.value = 2;
  await nextTick();
  expect(wrapper.text().replaceAll('\u00ad', '-')).toBe('Кон-суль-та-ция и договор, оплата');
});

it('says them whole', async () => {
  await loadHyphens();
  const wrapper = showAt(ref<TextSize>(2));
  const root = document.createElement('div');
  root.append(wrapper.element);
  expect(itemsOf(root).map(({ words }) => words)).toEqual([WORDS]);
});
