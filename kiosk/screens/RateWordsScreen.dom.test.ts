import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RateWordsScreen from './RateWordsScreen.vue';

it('sends without a word, or with some', async () => {
  const wrapper = mountAttached(RateWordsScreen, { props: { typed: '', low: false } });
  const send = wrapper.get('.ways > button');
  expect(wrapper.get('h1').text()).toBe('Хотите что-нибудь добавить?');
  expect(send.text()).toBe('Отправить без слов');
  await send.trigger('click');
  await expectAccessible(wrapper);
  await wrapper.setProps({ typed: 'Всё ясно' });
  expect(send.text()).toBe('Отправить');
  await send.trigger('click');
  await wrapper.get('[aria-label=Запятая]').trigger('click');
  expect(wrapper.emitted()).toMatchObject({ send: [[false], [true]], sign: [[',']] });
  await expectAccessible(wrapper);
});

it('asks what was wrong after a bad visit', () => {
  const wrapper = mountAttached(RateWordsScreen, { props: { typed: '', low: true } });
  expect(wrapper.get('h1').text()).toBe('Что было не так?');
});
