/** Free times as they are told to whoever looks for one. */
import type { BookingDay } from '../../contract/booking.ts';
import { freeDays, type Wanted } from '../office/slots.ts';
import type { OfficeRuntime } from '../runtime/runtime.ts';

/** Days from a local date on, each with the times that can still be had; how many places a time has left is the office's business. */
export function bookingDays(
  runtime: Pick<OfficeRuntime, 'state' | 'now'>,
  wanted: Wanted,
  from: string,
  days: number,
): BookingDay[] {
  const free = freeDays(runtime.state, wanted, from, days, runtime.now());
  return free.map(({ times, ...day }) => ({ ...day, times: times.map(({ at }) => at) }));
}
