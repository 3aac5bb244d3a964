import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import SideNav from './SideNav.vue';

const show = (administrator: boolean) =>
  mountAttached(SideNav, { props: { current: 'norms', administrator, name: 'Марина Сергеевна' } });

describe('SideNav', () => {
  it('shows an administrator everything, and where one is', async () => {
    const wrapper = show(true);
    const names = wrapper.findAll('a').map((link) => link.text());
    expect(names).toEqual(['Сейчас', 'Нормативы', 'Посетители', 'Настройки', 'Устройства', 'Сотрудники']);
    expect(wrapper.get('[aria-current=page]').text()).toBe('Нормативы');
    expect(wrapper.text()).toContain('Марина Сергеевна');
    await expectAccessible(wrapper);
  });

  it('shows a manager what a manager may do', () => {
    expect(show(false).findAll('a')).toHaveLength(3);
  });

  it('signs out', async () => {
    const wrapper = show(false);
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('sign-out')).toHaveLength(1);
  });
});
