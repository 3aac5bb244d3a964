import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { information } from '../testing/information.ts';
import InfoScreen from './InfoScreen.vue';

it('offers hours and phones first, then the office’s own pages', async () => {
  const wrapper = mountAttached(InfoScreen, { props: { information } });
  const [hours, page] = wrapper.findAll('.answers button');
  expect(hours!.text()).toBe('Часы работы, адрес и телефоны');
  expect(page!.text()).toBe('Как оплатить');
  await hours!.trigger('click');
  await page!.trigger('click');
  expect(wrapper.emitted('open')).toEqual([[null], ['payment']]);
  await expectAccessible(wrapper);
});
