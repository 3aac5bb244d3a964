import { mount } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { defineComponent, h, nextTick, ref, type Ref } from 'vue';
import { AGAIN_MS, loadHyphens, provideHyphens, useHyphens } from './hyphens.ts';
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

// First of all: what has come once stays.
it('fetches them again, without a reload, for as long as letters are large and they have not come', async () => {
  vi.useFakeTimers();
  const asked = vi.fn(() => {
    throw new Error('no server');
  });
  vi.doMock('hyphen/ru', asked);
  const askedTimes = (times: number) => vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(times));
  const isOn = ref(true);
  const wrapper = show(isOn);
  await askedTimes(1);
  await vi.advanceTimersByTimeAsync(AGAIN_MS);
  await askedTimes(2);
  isOn.value = false;
  await vi.advanceTimersByTimeAsync(2 * AGAIN_MS);
  expect(asked).toHaveBeenCalledTimes(2);
  isOn.value = true;
  await askedTimes(3);
  expect(wrapper.text()).toBe(WORDS);
  vi.doUnmock('hyphen/ru');
  await vi.advanceTimersByTimeAsync(AGAIN_MS);
  await vi.waitFor(() => expect(wrapper.text()).toContain('\u00ad'));
  vi.useRealTimers();
});

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
