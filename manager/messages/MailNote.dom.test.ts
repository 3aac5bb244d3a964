import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import MailNote from './MailNote.vue';

it('says that nothing is sent, and how to change that', async () => {
  const wrapper = mountAttached(MailNote);
  expect(wrapper.text()).toContain('Письма не отправляются');
  expect(wrapper.text()).toContain('SMTP_URL=');
  expect(wrapper.text()).toContain('MAIL_FROM=');
  await expectAccessible(wrapper);
});
