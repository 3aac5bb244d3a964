import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NormBar from './NormBar.vue';

const show = (props: Record<string, unknown>) => mountAttached(NormBar, { props });
const widthOf = (wrapper: ReturnType<typeof show>) => wrapper.get<HTMLElement>('.fill').element.style.width;
const markOf = (wrapper: ReturnType<typeof show>) => wrapper.get<HTMLElement>('.mark').element.style.left;

describe('NormBar', () => {
  it('leaves room behind the norm, so that what is over it can be seen', async () => {
    const wrapper = show({ value: 12, norm: 20, standing: 'ok' });
    expect(widthOf(wrapper)).toBe('50.0%');
    expect(markOf(wrapper)).toBe('83.3%');
    await expectAccessible(wrapper);
  });

  it('moves the norm to the left when the value is far over it', () => {
    const wrapper = show({ value: 80, norm: 20, standing: 'over' });
    expect(widthOf(wrapper)).toBe('100.0%');
    expect(markOf(wrapper)).toBe('25.0%');
  });

  it('keeps the mark in one place in bars that are compared', () => {
    expect(markOf(show({ value: 5, norm: 20, longest: 40 }))).toBe('50.0%');
    expect(widthOf(show({ value: 5, norm: 20, longest: 40 }))).toBe('12.5%');
  });

  it('shows a share without a mark, and nothing where there is none', () => {
    expect(widthOf(show({ value: 0.88 }))).toBe('88.0%');
    const empty = show({ value: null });
    expect(widthOf(empty)).toBe('0.0%');
    expect(empty.find('.mark').exists()).toBe(false);
  });
});
