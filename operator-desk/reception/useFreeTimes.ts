import { shallowRef, watch, type ShallowRef } from 'vue';
import type { AnswerOf } from '../../contract/api.ts';
import type { Refusal } from '../../contract/problems.ts';
import { api } from '../api.ts';

type FreeTime = AnswerOf<'getFreeTimes'>['times'][number];

export interface FreeTimes {
  /** Null until they are known, or while nothing is chosen. */
  times: Readonly<ShallowRef<readonly FreeTime[] | null>>;
  problem: Readonly<ShallowRef<Refusal | null>>;
  /** Asks again: somebody may have taken one meanwhile. */
  refresh: () => Promise<void>;
}

/** The times of a day that are still free for a service, asked for anew when either changes. */
export function useFreeTimes(serviceId: () => string | null, date: () => string): FreeTimes {
  const times = shallowRef<readonly FreeTime[] | null>(null);
  const problem = shallowRef<Refusal | null>(null);
  let asked = 0;

  async function refresh(): Promise<void> {
    const question = (asked += 1);
    const [service, day] = [serviceId(), date()];
    if (service === null || day === '') {
      times.value = null;
      return;
    }
    const result = await api.callSafely('getFreeTimes', { serviceId: service, date: day });
    // A late answer to an earlier question is none to this one.
    if (question !== asked) return;
    times.value = result.ok ? result.answer.times : null;
    problem.value = result.ok ? null : result.problem;
  }

  watch([serviceId, date], refresh, { immediate: true });
  return { times, problem, refresh };
}
