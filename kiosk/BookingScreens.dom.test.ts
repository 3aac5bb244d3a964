import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { bookingDay, bookingOffice, NOW } from '../test/support/views.ts';
import { shiftDate } from '../contract/dates.ts';
import BookingScreens from './BookingScreens.vue';
import { newDraft, type Draft } from './flow/draft.ts';
import type { ScreenOf } from './flow/types.ts';

const tomorrow = bookingDay('2026-11-24');
const draft: Draft = {
  ...newDraft(null),
  office: bookingOffice(),
  service: { id: 'payment-1', name: 'Приём платежей', documents: [] },
  days: [bookingDay('2026-11-23', { times: [] }), tomorrow],
  at: tomorrow.times[3]!,
  phone: '9995550123',
  name: 'Анна Петровна',
};
type Shown = ScreenOf<'looking' | 'days' | 'times' | 'phone' | 'name' | 'confirm' | 'confirm-move' | 'taken'>;

const show = (screen: Shown, over: Partial<Draft> = {}) =>
  mountAttached(BookingScreens, {
    props: {
      screen,
      draft: { ...draft, ...over },
      timeZone: 'Europe/Moscow',
      today: '2026-11-23',
      admits: true,
    },
  });
const press = (wrapper: ReturnType<typeof show>, name: string) =>
  wrapper
    .findAll('button')
    .find((button) => button.text().includes(name))!
    .trigger('click');
const sent = (wrapper: ReturnType<typeof show>) => wrapper.emitted<[object]>('send')!.map(([event]) => event);
const withId = { commandId: expect.any(String) };

describe('each screen of a booking', () => {
  it.each([
    [{ kind: 'looking', search: { for: 'office' } }, 'Ищем свободное время…'],
    [{ kind: 'days', page: 0 }, 'На какой день записать?'],
    [{ kind: 'times', date: tomorrow.date }, 'На какое время?'],
    [{ kind: 'phone' }, 'Ваш номер телефона'],
    [{ kind: 'name' }, 'Как к вам обращаться?'],
    [{ kind: 'confirm', agreed: false }, 'Проверьте запись'],
    [{ kind: 'confirm-move' }, 'Перенести запись?'],
    [{ kind: 'taken', problem: { code: 'slot-taken' } }, 'Это время недоступно'],
  ] as [Shown, string][])('%o asks «%s»', async (screen, title) => {
    const wrapper = show(screen);
    expect(wrapper.get('h1').text()).toBe(title);
    await expectAccessible(wrapper);
  });
});

describe('what is chosen', () => {
  it('is a day, a page of days', async () => {
    const wrapper = show({ kind: 'days', page: 0 });
    await press(wrapper, 'Завтра');
    await press(wrapper, 'Позже');
    expect(sent(wrapper)).toEqual([
      { type: 'choose-day', date: tomorrow.date },
      { type: 'turn-page', by: 1 },
    ]);
  });

  it('is another day where the last page is full', () => {
    const { lastDate } = bookingOffice();
    const full = Array.from({ length: 6 }, (_, n) => bookingDay(shiftDate(lastDate, n - 5), { times: [] }));
    const wrapper = show({ kind: 'days', page: 1 }, { days: [...draft.days, ...draft.days, ...full] });
    expect(wrapper.text()).not.toContain('Свободного времени нет');
  });

  it('is nothing when all is full, said on the first page', () => {
    const { today, lastDate } = bookingOffice();
    const days = Array.from({ length: 31 }, (_, n) => bookingDay(shiftDate(today, n), { times: [] }));
    expect(days.at(-1)!.date).toBe(lastDate);
    expect(show({ kind: 'days', page: 0 }, { days }).text()).toContain('Свободного времени нет');
  });

  it('is a time', async () => {
    const wrapper = show({ kind: 'times', date: tomorrow.date });
    await press(wrapper, '09:20');
    expect(sent(wrapper)).toEqual([{ type: 'choose-time', at: tomorrow.times[1] }]);
  });

  it('is all told before it is booked', async () => {
    const wrapper = show({ kind: 'confirm', agreed: true });
    expect(wrapper.text()).toContain('Завтра, 24 ноября, 10:00');
    expect(wrapper.text()).toContain('+7\u00a0999\u00a0555-01-23');
    await press(wrapper, 'Даю согласие');
    await press(wrapper, 'Записаться');
    expect(sent(wrapper)).toEqual([{ type: 'agree' }, { type: 'book-it', ...withId }]);
  });

  it('is told beside what it was for a booking that is moved', async () => {
    const wrapper = show({ kind: 'confirm-move' }, { moves: { code: '07k3x9q2m5t8w1z4', from: NOW } });
    expect(wrapper.text()).toContain('Сегодня, 23 ноября');
    expect(wrapper.text()).toContain('Завтра, 24 ноября, 10:00');
    await press(wrapper, 'Перенести');
    expect(sent(wrapper)).toEqual([{ type: 'book-it', ...withId }]);
  });

  it('for a booking that is moved asks for no name and keeps none', () => {
    const moved = { moves: { code: '07k3x9q2m5t8w1z4', from: 0 } };
    expect(show({ kind: 'days', page: 0 }, moved).get('h1').text()).toBe('На какой день перенести?');
    const taken = show({ kind: 'taken', problem: { code: 'slot-taken' } }, moved);
    expect(taken.text()).not.toContain('Имя и телефон');
  });
});
