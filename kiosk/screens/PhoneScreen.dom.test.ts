import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PhoneScreen from './PhoneScreen.vue';

it('says what the number is for, and goes on once all of it is there', async () => {
  const wrapper = mountAttached(PhoneScreen, { props: { typed: '999555' } });
  const button = (name: string) => wrapper.findAll('button').find((one) => one.text() === name)!;
  expect(wrapper.text()).toContain('По нему найдём запись');
  expect(button('Продолжить').attributes('disabled')).toBeDefined();
  await button('0').trigger('click');
  await button('Стереть').trigger('click');
  await wrapper.setProps({ typed: '9995550123' });
  await button('Продолжить').trigger('click');
  expect(wrapper.emitted()).toMatchObject({ sign: [['0']], erase: [[]], 'go-on': [[]] });
  await expectAccessible(wrapper);
});
