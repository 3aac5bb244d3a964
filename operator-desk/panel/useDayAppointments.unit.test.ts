import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, reactive, type EffectScope } from 'vue';
import { foundAppointment } from '../../test/support/found.ts';
import { call, no } from '../fake-desk.ts';
import { useDayAppointments, type DayAppointments } from './useDayAppointments.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));

const given = reactive({ date: '2026-11-23', mark: '5 2' });
let scope: EffectScope;
let day: DayAppointments;
const settle = async () => {
  await nextTick();
  await vi.advanceTimersByTimeAsync(0);
};
const asked = () => call.mock.calls.map(([, request]) => request['date']);

beforeEach(async () => {
  vi.useFakeTimers();
  call.mockReset().mockResolvedValue({ ok: true, answer: { appointments: [foundAppointment()] } });
  Object.assign(given, { date: '2026-11-23', mark: '5 2' });
  scope = effectScope();
  day = scope.run(() =>
    useDayAppointments(
      () => given.date,
      () => given.mark,
    ),
  )!;
  await settle();
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

describe('the bookings of a day', () => {
  it('are asked for at once, when something happens, and every minute', async () => {
    expect(day.bookings.value).toHaveLength(1);
    given.mark = '4 3';
    await settle();
    expect(call).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(call).toHaveBeenCalledTimes(3);
    scope.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(call).toHaveBeenCalledTimes(3);
  });

  it('are not shown under another day', async () => {
    given.date = '2026-11-24';
    expect(day.bookings.value).toBeNull();
    await settle();
    expect(asked()).toEqual(['2026-11-23', '2026-11-24']);
    expect(day.bookings.value).toHaveLength(1);
  });

  it('stay when they cannot be asked for, and it is said', async () => {
    call.mockResolvedValueOnce(no('no-connection'));
    given.mark = '4 3';
    await settle();
    expect(day.bookings.value).toHaveLength(1);
    expect(day.problem.value).toEqual({ code: 'no-connection' });
  });
});
