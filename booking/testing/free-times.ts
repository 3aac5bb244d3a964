/** Free times of a test, without a server behind them. */
import { shallowRef } from 'vue';
import { vi } from 'vitest';
import type { BookingDay } from '../../contract/booking.ts';
import type { Refusal } from '../../contract/problems.ts';

export function fakeTimes(days: readonly BookingDay[] = []) {
  return {
    days: shallowRef<ReadonlyMap<string, BookingDay>>(new Map(days.map((day) => [day.date, day]))),
    loading: shallowRef(false),
    problem: shallowRef<Refusal | null>(null),
    reach: vi.fn(),
    refresh: vi.fn(),
  };
}
