import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BookingOffice, Slip } from '../../contract/booking.ts';
import type { Refusal } from '../../contract/problems.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingDay, bookingOffice, slip } from '../../test/support/views.ts';
import type { Route } from '../parts/route.ts';
import { fakeRouting } from '../testing/routing.ts';
import OwnPage from './OwnPage.vue';

const { code } = slip();
const call = vi.fn();
const api = { call, callSafely: call };
let own: unknown;
let moved: unknown;

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
  own = { ok: true, answer: slip() };
  moved = { ok: true, answer: slip() };
  call.mockReset();
  call.mockImplementation(async (name: string) => {
    if (name === 'getBooking') return own;
    if (name === 'moveBooking') return moved;
    return { ok: true, answer: { days: [bookingDay('2026-11-24'), bookingDay('2026-11-25')] } };
  });
});

async function page(
  route: Route = { page: 'own', code },
  office: BookingOffice | null = bookingOffice(),
  known: Slip | null = null,
  trouble: Refusal | null = null,
) {
  const { global, go, replace } = fakeRouting(route);
  const wrapper = mountAttached(OwnPage, { props: { api, route, office, known, trouble }, global });
  await flushPromises();
  const press = async (words: RegExp) => {
    await wrapper
      .findAll('button')
      .find((button) => words.test(button.text().replace(/\s+/g, ' ')))!
      .trigger('click');
    await flushPromises();
  };
  return { wrapper, go, replace, press };
}
const asked = (name: string) => call.mock.calls.filter(([called]) => called === name);

describe('OwnPage', () => {
  it('shows the booking of its address, and asks for no times', async () => {
    const { wrapper } = await page();
    expect(wrapper.get('h1').text()).toBe('Вы записаны');
    expect(asked('getBookingTimes')).toEqual([]);
    await expectAccessible(wrapper);
  });

  it('shows what has just been booked without asking', async () => {
    const { wrapper } = await page({ page: 'own', code }, null, slip());
    expect(wrapper.get('h1').text()).toBe('Вы записаны');
    expect(call).not.toHaveBeenCalled();
  });

  it('keeps the place of what is on its way', async () => {
    call.mockReturnValue(new Promise(() => {}));
    const { wrapper } = await page();
    expect(wrapper.findAll('.block')).toHaveLength(3);
    await expectAccessible(wrapper);
  });

  it('knows no such booking, and leads on', async () => {
    own = { ok: false, problem: { code: 'appointment-unknown' } };
    const { wrapper, go } = await page();
    expect(wrapper.get('h1').text()).toBe('Такой записи нет');
    await wrapper.get('a').trigger('click');
    expect(go).toHaveBeenCalledWith({ page: 'find' });
    await expectAccessible(wrapper);
  });

  it('says that there is no connection, and tries again', async () => {
    own = { ok: false, problem: { code: 'no-connection' } };
    const { wrapper, press } = await page();
    expect(wrapper.text()).toContain('Проверьте интернет');
    await expectAccessible(wrapper);
    own = { ok: true, answer: slip() };
    await press(/Попробовать/);
    expect(wrapper.get('h1').text()).toBe('Вы записаны');
  });

  it('looks again when it is looked at again, and keeps what it knows meanwhile', async () => {
    const { wrapper } = await page();
    own = { ok: false, problem: { code: 'no-connection' } };
    document.dispatchEvent(new Event('visibilitychange'));
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('Вы записаны');
    own = { ok: true, answer: slip({ state: 'missed' }) };
    document.dispatchEvent(new Event('visibilitychange'));
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('Время записи прошло');
  });

  it('moves the booking, which keeps its code', async () => {
    const { wrapper, replace, press } = await page({ page: 'move-time', code, date: '2026-11-25' });
    await press(/^09:20$/);
    expect(wrapper.get('dialog').text()).toContain('Станет: среда, 25 ноября, 09:20');
    const at = Date.parse('2026-11-25T09:20:00+03:00');
    moved = { ok: true, answer: slip({ appointmentAt: at }) };
    await press(/^Перенести$/);
    expect(asked('moveBooking')[0]![1]).toMatchObject({ code, appointmentAt: at });
    expect(replace).toHaveBeenCalledWith({ page: 'own', code });
    // Whoever comes back to it is shown the new time.
    expect(wrapper.emitted('made')).toEqual([[slip({ appointmentAt: at })]]);
    await wrapper.setProps({ route: { page: 'own', code } });
    expect(wrapper.text()).toContain('Запись перенесена');
    expect(wrapper.text()).toContain('09:20');
  });

  it('looks at the booking again when it was moved in another window, and asks once more', async () => {
    const { wrapper, press } = await page({ page: 'move-time', code, date: '2026-11-25' });
    await press(/^09:20$/);
    const appointmentAt = slip().appointmentAt + 86_400_000;
    own = { ok: true, answer: slip({ appointmentAt }) };
    moved = { ok: false, problem: { code: 'booking-moved', params: { appointmentAt } } };
    await press(/^Перенести$/);
    expect(wrapper.get('dialog').text()).toContain('Было: пятница, 27 ноября, 10:20');
    await press(/^Перенести$/);
    expect(asked('moveBooking').at(-1)![1]).toMatchObject({ seenAppointmentAt: appointmentAt });
  });

  it('tells what it hears of a booking that was known', async () => {
    own = { ok: true, answer: slip({ state: 'missed' }) };
    const { wrapper } = await page({ page: 'own', code }, bookingOffice(), slip());
    document.dispatchEvent(new Event('visibilitychange'));
    await flushPromises();
    expect(wrapper.emitted('made')).toEqual([[slip({ state: 'missed' })]]);
  });

  it('shows a known one that was left, and asks what has become of it', async () => {
    const { global } = fakeRouting();
    const props = {
      api,
      route: { page: 'own', code },
      office: null,
      trouble: null,
      known: slip(),
      stale: true,
    };
    own = { ok: true, answer: slip({ state: 'cancelled' }) };
    const again = mountAttached(OwnPage, { props, global });
    expect(again.get('h1').text()).toBe('Вы записаны');
    await flushPromises();
    expect(again.get('h1').text()).toBe('Запись отменена');
  });

  it('drops an answer that was on its way while the booking was cancelled', async () => {
    const { wrapper } = await page();
    let late = (_: unknown) => {};
    call.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    document.dispatchEvent(new Event('visibilitychange'));
    call.mockResolvedValueOnce({ ok: true, answer: slip({ state: 'cancelled' }) });
    await wrapper.get('.cancel').trigger('click');
    await wrapper.get('dialog button:last-of-type').trigger('click');
    await flushPromises();
    late({ ok: true, answer: slip() });
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('Запись отменена');
  });

  it('cannot offer another time while the office is not known, says why, and asks for it again', async () => {
    const trouble: Refusal = { code: 'no-connection' };
    const { wrapper, press } = await page({ page: 'move-day', code }, null, null, trouble);
    expect(wrapper.get('h1').text()).toBe('Страница не загрузилась');
    expect(wrapper.text()).toContain('Проверьте интернет');
    await press(/Попробовать/);
    expect(wrapper.emitted('again')).toHaveLength(1);
    await wrapper.setProps({ office: bookingOffice(), trouble: null });
    expect(wrapper.get('h1').text()).toBe('На какой день перенести?');
  });

  it('shows a missed one without the office, and asks for it again', async () => {
    own = { ok: true, answer: slip({ state: 'missed' }) };
    const { wrapper, press } = await page({ page: 'own', code }, null, null, { code: 'no-connection' });
    expect(wrapper.get('h1').text()).toBe('Время записи прошло');
    await expectAccessible(wrapper);
    await press(/Попробовать/);
    expect(wrapper.emitted('again')).toHaveLength(1);
  });

  it('shows the next times of a missed one at once; the new booking has a page of its own', async () => {
    own = { ok: true, answer: slip({ state: 'missed' }) };
    const { wrapper, replace, press } = await page();
    expect(wrapper.text()).toContain('Прийти без записи');
    const tomorrow = wrapper.findAll('.times button').find((one) => one.text().startsWith('завтра, 09:00'));
    await tomorrow!.trigger('click');
    const made = slip({ code: '07aaaaaaaaaaaaaa' });
    moved = { ok: true, answer: made };
    await press(/^Записаться$/);
    expect(wrapper.emitted('made')).toEqual([[made]]);
    expect(replace).toHaveBeenCalledWith({ page: 'own', code: '07aaaaaaaaaaaaaa' });
    await expectAccessible(wrapper);
  });

  it('shows a cancelled one as it is, wherever the address leads', async () => {
    own = { ok: true, answer: slip({ state: 'cancelled' }) };
    const { wrapper } = await page({ page: 'move-day', code });
    expect(wrapper.get('h1').text()).toBe('Запись отменена');
    expect(asked('getBookingTimes')).toEqual([]);
  });
});
