import { mount } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { defineComponent, h, nextTick, shallowRef, useTemplateRef } from 'vue';
import { useFittingSize } from './useFittingSize.ts';

/** A place in which words of size one take so much of a hundred. */
function place(needed: () => number) {
  const words = shallowRef('а');
  let size: Readonly<{ value: number }> = { value: 0 };
  const wrapper = mount(
    defineComponent({
      setup() {
        const element = useTemplateRef<HTMLElement>('text');
        size = useFittingSize({ element: () => element.value, words: () => words.value });
        return () => h('div', { ref: 'text', style: { '--size': size.value } });
      },
    }),
    { attachTo: document.body },
  );
  return { words, size: () => size.value, wrapper, needed };
}

function measured(needed: () => number): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(100);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return needed() * Number(this.style.getPropertyValue('--size'));
  });
}

it('is the largest at which everything is in its place, and follows the words', async () => {
  let needed = 1;
  measured(() => needed);
  const { words, size } = place(() => needed);
  expect(size()).toBe(9.4);
  needed = 20;
  words.value = 'много слов';
  await nextTick();
  expect(size()).toBeLessThanOrEqual(5);
  expect(size()).toBeGreaterThan(4.7);
  needed = 1;
  words.value = 'мало';
  await nextTick();
  expect(size()).toBe(9.4);
  vi.restoreAllMocks();
});

it('is never smaller than what can be read', () => {
  measured(() => 1000);
  expect(place(() => 1000).size()).toBe(3.4);
  vi.restoreAllMocks();
});
