import { shallowRef, watch, type ShallowRef } from 'vue';
import type { CallOf } from '../../../contract/api.ts';
import type { Refusal } from '../../../contract/problems.ts';
import { shiftDate } from '../../../contract/dates.ts';
import { api } from '../../api.ts';
import type { Bounds, Days } from './strip.ts';

/** What a time is looked for: the service, where, and out of whose places. */
export type Wanted = Required<Pick<CallOf<'getFreeTimes'>, 'serviceId' | 'kind' | 'quota'>>;

/** A month in one request: all that most offices let anybody book. */
const DAYS_AT_ONCE = 31;

export interface FreeTimes {
  days: Readonly<ShallowRef<Days>>;
  loading: Readonly<ShallowRef<boolean>>;
  problem: Readonly<ShallowRef<Refusal | null>>;
  /** Asks for the days up to this one, unless they are known. */
  reach: (date: string) => void;
  /** Asks for everything anew, since somebody may have taken a time meanwhile. What is known stays until that is heard. */
  refresh: () => void;
}

/** The days with their free times, asked for anew when what is wanted changes; a month that is full says nothing of the next. */
export function useFreeTimes(wanted: () => Wanted | null, bounds: () => Bounds): FreeTimes {
  const days = shallowRef<Days>(new Map());
  const loading = shallowRef(false);
  const problem = shallowRef<Refusal | null>(null);
  /** A late answer to an earlier question is none to this one. */
  let question = 0;
  /** Of what the days are known. */
  let source: string | null = null;
  let next = '';
  let until = '';

  async function load(given: Wanted, known: Days): Promise<void> {
    const own = question;
    const asked = keyOf(['serviceId', 'kind', 'quota']);
    const isSame = asked === source;
    const { last } = bounds();
    let all = known;
    let isWhole = true;
    loading.value = true;
    while (next <= last && (next <= until || !hasFree(all))) {
      const result = await api.callSafely('getFreeTimes', { ...given, from: next, days: DAYS_AT_ONCE });
      if (own !== question) return;
      problem.value = result.ok ? null : result.problem;
      isWhole = result.ok;
      if (!result.ok) break;
      all = new Map([...all, ...result.answer.days.map((day) => [day.date, day] as const)]);
      next = shiftDate(next, DAYS_AT_ONCE);
    }
    // Not heard of is not gone: the days that were known stay, but not those of other places.
    if (isWhole || !isSame) days.value = all;
    else if (all.size > 0) days.value = new Map([...days.value, ...all]);
    source = asked;
    loading.value = false;
  }

  function refresh(): void {
    question += 1;
    loading.value = false;
    const given = wanted();
    if (given === null) return;
    next = bounds().first;
    if (until < next) until = next;
    void load(given, new Map());
  }

  function reach(date: string): void {
    if (date > until) until = date;
    const given = wanted();
    if (!loading.value && given !== null && next <= date) void load(given, days.value);
  }

  const keyOf = (parts: readonly (keyof Wanted)[]) => {
    const given = wanted();
    return given && parts.map((part) => given[part]).join(' ');
  };
  // Out of other places there are nearly the same times; for another service there are quite others.
  watch(
    () => keyOf(['serviceId', 'kind']),
    () => {
      days.value = new Map();
      problem.value = null;
      until = '';
    },
    { flush: 'sync' },
  );
  watch([() => keyOf(['serviceId', 'kind', 'quota']), () => bounds().first], refresh, { immediate: true });
  return { days, loading, problem, reach, refresh };
}

const hasFree = (days: Days): boolean => [...days.values()].some(({ times }) => times.length > 0);
