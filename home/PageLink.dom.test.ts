import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import PageLink from './PageLink.vue';

const props = { href: '/kiosk', title: 'Киоск', word: 'Посетитель берёт талон' };

it('opens in place, or beside the page and says so', async () => {
  const here = mountAttached(PageLink, { props });
  expect(here.attributes()).toMatchObject({ href: '/kiosk' });
  expect(here.attributes('target')).toBeUndefined();
  await expectAccessible(here);
  const beside = mountAttached(PageLink, { props: { ...props, newTab: true } });
  expect(beside.attributes()).toMatchObject({ target: '_blank', rel: 'noopener' });
  expect(beside.text()).toContain('откроется в новой вкладке');
});
