import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import SideNav from './SideNav.vue';
import { call, fine } from './testing/api.ts';

vi.mock('./api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const show = (administrator: boolean) =>
  mountAttached(SideNav, { props: { current: 'norms', administrator, name: 'Марина Сергеевна' } });

describe('SideNav', () => {
  it('shows an administrator everything, and where one is', async () => {
    const wrapper = show(true);
    const names = wrapper.findAll('a').map((link) => link.text());
    expect(names).toEqual([
      'Сейчас',
      'Нормативы',
      'Ход дня',
      'Посетители',
      'Специалисты',
      'Порядок вызовов',
      'Отзывы',
      'Вызовы помощи',
      'Пожелания',
      'Сообщения',
      'Таблица за год',
      'Расписание',
      'Услуги',
      'Запись',
      'Киоск',
      'Табло',
      'Объявления',
      'Языки',
      'Талон',
      'Принтеры',
      'Настройки',
      'Устройства',
      'Сотрудники',
      'Ключи API',
      'Изменения',
      'Состояние',
      'Журнал',
    ]);
    expect(wrapper.get('[aria-current=page]').text()).toBe('Нормативы');
    expect(wrapper.text()).toContain('Марина Сергеевна');
    await expectAccessible(wrapper);
  });

  it('shows a manager what a manager may do', () => {
    const names = show(false)
      .findAll('a')
      .map((link) => link.text());
    expect(names).toEqual([
      'Сейчас',
      'Нормативы',
      'Ход дня',
      'Посетители',
      'Специалисты',
      'Порядок вызовов',
      'Отзывы',
      'Вызовы помощи',
      'Пожелания',
      'Сообщения',
      'Таблица за год',
      'Состояние',
    ]);
  });

  it('signs out', async () => {
    const wrapper = show(false);
    await wrapper.findAll('button')[1]!.trigger('click');
    expect(wrapper.emitted('sign-out')).toHaveLength(1);
  });

  it('changes one’s own password', async () => {
    call.mockResolvedValue(fine({ done: true }));
    const wrapper = show(false);
    await wrapper.get('button').trigger('click');
    await expectAccessible(wrapper);
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.find('dialog').exists()).toBe(false);
    await wrapper.get('button').trigger('click');
    for (const input of wrapper.findAll('dialog input')) await input.setValue('длинный пароль');
    await wrapper.get('dialog form').trigger('submit');
    await flushPromises();
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.get('[role=status]').text()).toBe('Пароль изменён');
    await expectAccessible(wrapper);
  });
});
