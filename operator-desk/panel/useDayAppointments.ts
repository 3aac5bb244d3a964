import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';
import type { FoundAppointment } from '../../contract/api.ts';
import type { Refusal } from '../../contract/problems.ts';
import { api } from '../api.ts';

export interface DayAppointments {
  /** Null until they are known. */
  bookings: Readonly<ShallowRef<readonly FoundAppointment[] | null>>;
  problem: Readonly<ShallowRef<Refusal | null>>;
}

/** What nothing tells of, a booking for another day above all, is seen this much later at most. */
const ASK_EVERY_MS = 60_000;

/**
 * The bookings of a day, asked for anew from time to time.
 * @param mark changes when there may be others than before
 */
export function useDayAppointments(date: () => string, mark: () => string): DayAppointments {
  const bookings = shallowRef<readonly FoundAppointment[] | null>(null);
  const problem = shallowRef<Refusal | null>(null);
  /** A late answer to an earlier question is none to this one. */
  let question = 0;

  async function ask(): Promise<void> {
    const own = (question += 1);
    const result = await api.callSafely('listAppointments', { date: date() });
    if (own !== question) return;
    if (result.ok) bookings.value = result.answer.appointments;
    problem.value = result.ok ? null : result.problem;
  }

  watch(date, () => (bookings.value = null), { flush: 'sync' });
  watch([date, mark], ask, { immediate: true });
  const timer = setInterval(() => void ask(), ASK_EVERY_MS);
  onScopeDispose(() => {
    clearInterval(timer);
    question += 1;
  });
  return { bookings, problem };
}
