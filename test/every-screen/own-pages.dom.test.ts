/** Each of the shell's own pages: axe, names, headings, the order of the focus. Colours and sizes: every-screen.e2e.ts. */
import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import App from '../../kiosk/electron/pages/App.vue';
import { expectAccessible, mountAttached } from '../support/axe.ts';
import { orderFaults } from './order.ts';
import { bridgeOf, OWN, pressAll } from './own-fixtures.ts';

it.each([...OWN])('%s can be used by everybody', async (_key, fixture) => {
  vi.stubGlobal('shell', bridgeOf(fixture, 27));
  location.hash = fixture.page;
  const wrapper = mountAttached(App);
  await flushPromises();
  await pressAll(fixture.presses ?? [], flushPromises);
  expect(orderFaults(document)).toEqual([]);
  await expectAccessible(wrapper);
  wrapper.unmount();
});
