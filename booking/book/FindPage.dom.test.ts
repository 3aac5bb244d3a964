import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingOffice } from '../../test/support/views.ts';
import { fakeRouting } from '../testing/routing.ts';
import FindPage from './FindPage.vue';

const call = vi.fn();
const api = { call, callSafely: call };
beforeEach(() => {
  call.mockReset();
});

function page() {
  const { global } = fakeRouting();
  const wrapper = mountAttached(FindPage, { props: { api, office: bookingOffice() }, global });
  const input = (name: string) => wrapper.get<HTMLInputElement>(`[name=${name}]`);
  const find = async (code = '07 482 193', phone = '8 999 555 01 23') => {
    await input('code').setValue(code);
    await input('tel').setValue(phone);
    await wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  return { wrapper, input, find };
}

describe('FindPage', () => {
  it('leads to the booking', async () => {
    call.mockResolvedValue({ ok: true, answer: { code: '07k3x9q2m5t8w1z4' } });
    const { wrapper, find } = page();
    await expectAccessible(wrapper);
    await find();
    expect(call.mock.lastCall).toEqual(['findBooking', { shortCode: '07482193', phone: '+7 999 555-01-23' }]);
    expect(wrapper.emitted('found')).toEqual([['07k3x9q2m5t8w1z4']]);
  });

  it('goes to the field that is wrong', async () => {
    const { wrapper, input, find } = page();
    await find('0748', '555');
    expect(call).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(input('code').element);
    expect(wrapper.findAll('[aria-invalid]')).toHaveLength(2);
    await expectAccessible(wrapper);
  });

  it.each(['booking-unknown', 'not-found', 'bad-request'])(
    'says one and the same of any pair that is wrong: %s',
    async (code) => {
      call.mockResolvedValue({ ok: false, problem: { code } });
      const { wrapper, find } = page();
      await find();
      expect(wrapper.get('[role=alert]').text()).toContain('Записи с таким кодом и телефоном нет.');
      await expectAccessible(wrapper);
    },
  );

  it('says that it was tried too often', async () => {
    call.mockResolvedValue({ ok: false, problem: { code: 'too-many-requests' } });
    const { wrapper, find } = page();
    await find();
    expect(wrapper.text()).toContain('Слишком много попыток');
    expect(wrapper.text()).not.toContain('Записи с таким кодом');
  });
});
