import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingOffice } from '../../test/support/views.ts';
import { unbroken } from '../../ui/unbroken.ts';
import RemoteWays from './RemoteWays.vue';

it('tells the office’s own phone, website and hours', async () => {
  const wrapper = mountAttached(RemoteWays, { props: { remote: bookingOffice().remote } });
  expect(wrapper.text()).toContain('lk.example.ru');
  expect(wrapper.text()).toContain('8 800 100-00-00');
  expect(wrapper.text()).toContain(unbroken('пн–пт 08:00–18:00'));
  await expectAccessible(wrapper);
});

it('speaks in general where the office has said nothing', () => {
  const remote = { phone: '', website: '', callBack: '' };
  expect(mountAttached(RemoteWays, { props: { remote } }).text()).toContain('на сайте и в приложении');
});
