/** The free times of a service, a month in one request, and further as the visitor looks further. */
import { shallowRef, watch, type ShallowRef } from 'vue';
import type { BookingDay } from '../../contract/booking.ts';
import type { Refusal } from '../../contract/problems.ts';
import type { Api } from '../../ui/api.ts';
import { shiftDate } from '../../contract/dates.ts';
import type { Bounds } from './calendar.ts';

/** A month at a time: all that most offices let anybody book. */
const DAYS_AT_ONCE = 31;

export interface FreeTimes {
  /** By date, as far as they are known. */
  days: Readonly<ShallowRef<ReadonlyMap<string, BookingDay>>>;
  loading: Readonly<ShallowRef<boolean>>;
  problem: Readonly<ShallowRef<Refusal | null>>;
  /** Asks for the days up to this one, unless they are known. */
  reach: (date: string) => void;
  /** Asks for everything anew: somebody may have taken a time meanwhile. What is known stays until then. */
  refresh: () => void;
}

export interface FreeTimesOptions {
  api: Api;
  /** Null while none is chosen: nothing is asked. */
  serviceId: () => string | null;
  /** Null until the office is known. */
  bounds: () => Bounds | null;
}

export function useFreeTimes({ api, serviceId, bounds }: FreeTimesOptions): FreeTimes {
  const days = shallowRef<ReadonlyMap<string, BookingDay>>(new Map());
  const loading = shallowRef(false);
  const problem = shallowRef<Refusal | null>(null);
  /** A late answer to an earlier question is none to this one. */
  let asked = 0;
  let known = new Map<string, BookingDay>();
  let next = '';
  let wanted = '';

  async function load(service: string, { last }: Bounds): Promise<void> {
    const question = asked;
    const hasFree = () => [...known.values()].some(({ times }) => times.length > 0);
    loading.value = true;
    problem.value = null;
    // A month that is full says nothing of the one after it.
    while (next <= last && (next <= wanted || !hasFree())) {
      const count = Math.min(DAYS_AT_ONCE, daysBetween(next, last) + 1);
      const result = await api.callSafely('getBookingTimes', {
        serviceId: service,
        from: next,
        days: count,
      });
      if (question !== asked) return;
      if (!result.ok) {
        problem.value = result.problem;
        break;
      }
      known = new Map([...known, ...result.answer.days.map((day) => [day.date, day] as const)]);
      days.value = known;
      next = shiftDate(next, count);
    }
    loading.value = false;
  }

  function refresh(): void {
    const [service, within] = [serviceId(), bounds()];
    asked += 1;
    loading.value = false;
    if (service === null || within === null) return;
    known = new Map();
    next = within.first;
    if (wanted < next) wanted = next;
    void load(service, within);
  }

  function reach(date: string): void {
    if (date > wanted) wanted = date;
    const [service, within] = [serviceId(), bounds()];
    if (loading.value || service === null || within === null || next === '' || date < next) return;
    void load(service, within);
  }

  watch(
    [serviceId, () => bounds()?.first, () => bounds()?.last],
    ([service], [before]) => {
      days.value = new Map();
      // A new day moves the bounds; the visitor still looks as far as before.
      if (service !== before) wanted = '';
      refresh();
    },
    { immediate: true },
  );
  return { days, loading, problem, reach, refresh };
}

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
