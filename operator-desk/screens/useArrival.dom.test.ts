import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { mountAttached } from '../../test/support/axe.ts';
import { useArrival } from './useArrival.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function arrive() {
  const pressed: number[] = [];
  let isNew = () => false;
  const page = defineComponent(() => {
    isNew = useArrival();
    return () => h('button', { onClick: ({ detail }: MouseEvent) => pressed.push(detail) });
  });
  const wrapper = mountAttached(page);
  const click = (detail: number) =>
    wrapper.element.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true }));
  return { wrapper, click, pressed, isNew: () => isNew() };
}

it('gives the second click of a double click to nobody while the screen is new', () => {
  const { click, pressed, isNew } = arrive();
  expect(isNew()).toBe(true);
  for (const detail of [1, 2, 3, 0]) click(detail);
  expect(pressed).toEqual([1, 0]);
  vi.advanceTimersByTime(500);
  expect(isNew()).toBe(false);
  click(2);
  expect(pressed).toEqual([1, 0, 2]);
});

it('drops nothing when the screen is gone', () => {
  const { wrapper } = arrive();
  wrapper.unmount();
  const next = mountAttached(defineComponent(() => () => h('button')));
  const heard = vi.fn();
  next.element.addEventListener('click', heard);
  next.element.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
});
