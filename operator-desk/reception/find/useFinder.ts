import {
  computed,
  onScopeDispose,
  ref,
  shallowRef,
  watch,
  type ComputedRef,
  type Ref,
  type ShallowRef,
} from 'vue';
import type { FoundAppointment } from '../../../contract/api.ts';
import type { Refusal } from '../../../contract/problems.ts';
import { api } from '../../api.ts';
import { codeOf } from '../code.ts';

export interface Finder {
  /** What somebody says: a name, digits of a phone, the short code. */
  text: Ref<string>;
  /** Null until something was looked for. */
  found: Readonly<ShallowRef<readonly FoundAppointment[] | null>>;
  problem: Readonly<ShallowRef<Refusal | null>>;
  /** What is shown answers what is typed. */
  isFresh: ComputedRef<boolean>;
  /** Without waiting for the end of the typing. */
  search: () => Promise<void>;
  /** A booking that was changed here. */
  replace: (changed: FoundAppointment) => void;
}

/** Between two letters of a quick typist. */
const PAUSE_MS = 200;
const LEAST_LETTERS = 2;
/** Fewer digits are part of every other number. */
const LEAST_DIGITS = 4;

/** What is worth looking for; null while there is too little of it, or when it is a code that needs no looking for. */
export function askedIn(typed: string): string | null {
  const text = typed.trim();
  if (codeOf(text) !== null) return null;
  const isNumber = /^[\d\s()+-]+$/.test(text);
  const enough = isNumber ? text.replace(/\D/g, '').length >= LEAST_DIGITS : text.length >= LEAST_LETTERS;
  return enough ? text : null;
}

/** Looks for bookings while somebody types. @param start those that are known already */
export function useFinder(start: readonly FoundAppointment[] | null): Finder {
  const text = ref('');
  const found = shallowRef(start);
  const problem = shallowRef<Refusal | null>(null);
  const answered = shallowRef<string | null>(null);
  const asked = computed(() => askedIn(text.value));
  /** A late answer to an earlier question is none to this one. */
  let question = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function search(): Promise<void> {
    clearTimeout(timer);
    const own = (question += 1);
    const sought = asked.value;
    if (sought === null) return;
    const result = await api.callSafely('findAppointments', { text: sought });
    if (own !== question) return;
    found.value = result.ok ? result.answer.appointments : null;
    problem.value = result.ok ? null : result.problem;
    // What was not heard is asked for again, with the same words as well.
    answered.value = result.ok ? sought : null;
  }

  function replace(changed: FoundAppointment): void {
    found.value =
      found.value?.map((one) => (one.appointmentId === changed.appointmentId ? changed : one)) ?? null;
  }

  watch(asked, (sought) => {
    clearTimeout(timer);
    question += 1;
    if (sought !== null) timer = setTimeout(() => void search(), PAUSE_MS);
    else found.value = problem.value = answered.value = null;
  });
  onScopeDispose(() => clearTimeout(timer));

  return { text, found, problem, isFresh: computed(() => asked.value === answered.value), search, replace };
}
