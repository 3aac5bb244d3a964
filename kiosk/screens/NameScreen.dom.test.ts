import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NameScreen from './NameScreen.vue';

it('shows what is typed, and goes on once it is a name', async () => {
  const wrapper = mountAttached(NameScreen, { props: { typed: 'А' } });
  const button = (name: string) => wrapper.findAll('button').find((one) => one.text() === name)!;
  expect(button('Продолжить').attributes('disabled')).toBeDefined();
  await button('Н').trigger('click');
  await button('Стереть').trigger('click');
  await wrapper.setProps({ typed: 'Анна Петровна' });
  expect(wrapper.get('.typed').text()).toBe('Анна Петровна');
  await button('Продолжить').trigger('click');
  expect(wrapper.emitted()).toMatchObject({ sign: [['н']], erase: [[]], 'go-on': [[]] });
  await expectAccessible(wrapper);
});
