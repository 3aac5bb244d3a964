import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import OwnPage from './OwnPage.vue';

it('leads to where hours, address and phones are changed', async () => {
  const wrapper = mountAttached(OwnPage);
  const links = wrapper.findAll('a').map((link) => [link.text(), link.attributes('href')]);
  expect(links).toEqual([
    ['Расписание', '#schedule'],
    ['Настройки', '#settings'],
    ['Запись', '#appointments'],
  ]);
  await expectAccessible(wrapper);
});
