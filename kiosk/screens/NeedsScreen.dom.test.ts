import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NeedsScreen from './NeedsScreen.vue';

it('lets name what help is needed, or nothing', async () => {
  const wrapper = mountAttached(NeedsScreen, { props: { needs: [] } });
  const boxes = wrapper.findAll('[role=checkbox]');
  expect(boxes).toHaveLength(5);
  await boxes[0]!.trigger('click');
  expect(wrapper.emitted('toggle')).toEqual([['moving']]);
  // To tick something is the main way; out of it there is a plain one.
  expect(wrapper.find('button.main').exists()).toBe(false);
  const on = wrapper.get('.ways > button');
  expect(on.text()).toBe('Ничего не нужно');
  await on.trigger('click');
  expect(wrapper.emitted('go-on')).toHaveLength(1);
  await expectAccessible(wrapper);
  await wrapper.setProps({ needs: ['moving', 'seeing'] });
  expect(boxes.map((box) => box.attributes('aria-checked'))).toEqual([
    'true',
    'true',
    'false',
    'false',
    'false',
  ]);
  expect(on.text()).toBe('Продолжить');
  expect(on.classes()).toContain('main');
  await expectAccessible(wrapper);
});

it('names no illness', () => {
  const text = mountAttached(NeedsScreen, { props: { needs: [] } }).text();
  expect(text).not.toMatch(/инвалид|болезн|диагноз|слеп|глух|нем[оы]/i);
  expect(text).toContain('Увидит только специалист');
});
