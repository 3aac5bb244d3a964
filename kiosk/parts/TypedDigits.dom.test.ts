import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import TypedDigits from './TypedDigits.vue';

const show = (typed: string, of: 'code' | 'phone') => mountAttached(TypedDigits, { props: { typed, of } });
const parts = (wrapper: ReturnType<typeof show>) => wrapper.findAll('.part').map((part) => part.text());

it('shows a code in three parts, and where the next digit goes', async () => {
  const wrapper = show('0748', 'code');
  expect(parts(wrapper)).toEqual(['07', '48', '']);
  expect(wrapper.findAll('.place').findIndex((place) => place.classes('next'))).toBe(4);
  expect(wrapper.get('[role=status]').text()).toContain('Введено 4 из 8');
  await expectAccessible(wrapper);
});

it('shows a phone number after +7, as it is read', async () => {
  const wrapper = show('9995550123', 'phone');
  expect(wrapper.get('.country').text()).toBe('+7');
  expect(wrapper.get('.unseen').text()).toBe('После плюс 7 введено 10 из 10: 9 9 9 5 5 5 0 1 2 3');
  expect(parts(wrapper)).toEqual(['999', '555', '01', '23']);
  expect(wrapper.find('.next').exists()).toBe(false);
  await expectAccessible(wrapper);
});
