import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import LettersLeft from './LettersLeft.vue';

const mount = (length: number, most = 500) => mountAttached(LettersLeft, { props: { length, most } });
const seen = (wrapper: ReturnType<typeof mount>) => wrapper.get('[aria-hidden]').text();
const said = (wrapper: ReturnType<typeof mount>) => wrapper.get('[role=status]').text();

describe('LettersLeft', () => {
  it('says nothing while there is room', () => {
    expect(mount(399).text()).toBe('');
  });

  it('shows how many are left, and says so at steps only', async () => {
    const wrapper = mount(400);
    expect(seen(wrapper)).toBe('осталось 100 знаков');
    expect(said(wrapper)).toBe('осталось 100 знаков');
    await expectAccessible(wrapper);
    await wrapper.setProps({ length: 478 });
    expect(seen(wrapper)).toBe('осталось 22 знака');
    expect(said(wrapper)).toBe('осталось 100 знаков');
    await wrapper.setProps({ length: 480 });
    expect(said(wrapper)).toBe('осталось 20 знаков');
    await wrapper.setProps({ length: 499 });
    expect(seen(wrapper)).toBe('остался 1 знак');
    await wrapper.setProps({ length: 500 });
    expect(said(wrapper)).toBe('больше не поместится');
    await wrapper.setProps({ length: 10 });
    expect(wrapper.text()).toBe('');
  });

  it('counts a fifth of any field as few', () => {
    expect(seen(mount(127, 160))).toBe('');
    expect(seen(mount(128, 160))).toBe('осталось 32 знака');
  });
});
