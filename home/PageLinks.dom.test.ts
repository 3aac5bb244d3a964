import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import PageLinks from './PageLinks.vue';

it('leads to every page of the office', async () => {
  const wrapper = mountAttached(PageLinks, { props: { newTab: true } });
  const links = wrapper.findAll('a').map((link) => link.attributes('href'));
  expect(links).toEqual(['/kiosk', '/display', '/booking', '/desk', '/manager', '/printers']);
  await expectAccessible(wrapper);
});
