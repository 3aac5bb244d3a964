import { describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import type { Faults } from '../config/draft.ts';
import OutOfTurn from './OutOfTurn.vue';
import type { TurnDraft } from './kiosk.ts';

function show(words: string[], faults: Faults = {}) {
  let current: TurnDraft[] = words.map((given, key) => ({ key, words: given }));
  const wrapper = mountAttached(OutOfTurn, {
    props: {
      faults,
      modelValue: current,
      'onUpdate:modelValue': async (next: TurnDraft[]) => {
        current = next;
        await wrapper.setProps({ modelValue: next });
      },
    },
  });
  const button = (name: string) =>
    wrapper.findAll('button').find((one) => (one.attributes('aria-label') ?? one.text()) === name);
  const press = async (name: string) => {
    await button(name)!.trigger('click');
    await nextTick();
  };
  return { wrapper, press, button, words: () => current.map((row) => row.words) };
}

const focused = () => document.activeElement?.getAttribute('aria-label');

describe('OutOfTurn', () => {
  it('says that proof is seen at the desk, and where the categories come from', async () => {
    const { wrapper } = show(['ветераны']);
    expect(wrapper.text()).toContain('Документ смотрит специалист в окне');
    expect(wrapper.text()).toContain('№ 1157');
    await expectAccessible(wrapper);
  });

  it('adds a category and leads into it, and takes one away', async () => {
    const { wrapper, press, words } = show(['ветераны']);
    await press('Добавить категорию');
    expect(focused()).toBe('Категория 2');
    await wrapper.get('[aria-label="Категория 2"]').setValue('доноры');
    expect(words()).toEqual(['ветераны', 'доноры']);
    await press('Убрать: ветераны');
    expect(words()).toEqual(['доноры']);
    expect(document.activeElement).toBe(wrapper.get('ol').element);
  });

  it('moves a category, keeps the focus with it, and says where it is', async () => {
    const { wrapper, press, words } = show(['первые', 'вторые', 'третьи']);
    await press('Ниже: первые');
    expect(words()).toEqual(['вторые', 'первые', 'третьи']);
    expect(focused()).toBe('Ниже: первые');
    await press('Ниже: первые');
    expect(words()).toEqual(['вторые', 'третьи', 'первые']);
    expect(focused()).toBe('Выше: первые');
    expect(wrapper.get('[role=status]').text()).toBe('первые: теперь 3 из 3');
  });

  it('keeps one at least and ten at most', () => {
    expect(show(['ветераны']).button('Убрать: ветераны')!.attributes('disabled')).toBeDefined();
    const { wrapper, button } = show(Array.from({ length: 10 }, (_, i) => `категория ${i}`));
    expect(button('Добавить категорию')).toBeUndefined();
    expect(wrapper.text()).toContain('Больше 10 категорий');
  });

  it('says what is wrong at the row that has it', async () => {
    const { wrapper } = show(['ветераны', ''], { 'turn.1': 'Напишите, кого.', turn: 'От 1 до 10.' });
    expect(wrapper.get('[aria-invalid]').attributes('aria-label')).toBe('Категория 2');
    expect(wrapper.text()).toContain('Напишите, кого.');
    expect(wrapper.get('[role=alert]').text()).toBe('От 1 до 10.');
    await expectAccessible(wrapper);
  });
});
