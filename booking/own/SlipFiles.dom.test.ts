import { afterEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SlipFiles from './SlipFiles.vue';

afterEach(() => {
  vi.restoreAllMocks();
});

it('gives the slip to the calendar, as a file, to the printer', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const wrapper = mountAttached(SlipFiles, { props: { code: '07k3x9q2m5t8w1z4' } });
  expect(wrapper.findAll('a').map((link) => link.attributes('href'))).toEqual([
    '/api/booking/own/07k3x9q2m5t8w1z4/appointment.ics',
    '/api/booking/own/07k3x9q2m5t8w1z4/slip.pdf',
  ]);
  await wrapper.get('button').trigger('click');
  expect(print).toHaveBeenCalledOnce();
  await expectAccessible(wrapper);
});
