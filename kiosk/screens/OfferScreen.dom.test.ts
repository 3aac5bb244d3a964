import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import OfferScreen from './OfferScreen.vue';

it.each([
  ['new-appointment', 'Вам сразу подберут другое время'],
  ['remote-services', 'Личный кабинет на сайте'],
] as const)('%s says what to do', async (offer, words) => {
  const wrapper = mountAttached(OfferScreen, { props: { offer } });
  expect(wrapper.text()).toContain(words);
  await wrapper.get('.ways > button').trigger('click');
  expect(wrapper.emitted('done')).toHaveLength(1);
  await expectAccessible(wrapper);
});
