/** Taking one out of a list: asked about first, asked again while no answer is heard, and said when it is done. */
import { nextTick, readonly, ref, shallowReadonly, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { Refusal } from '../contract/problems.ts';
import type { Result } from '../ui/api.ts';

interface RemovalOptions<T> {
  remove: (one: T) => Promise<Result<unknown>>;
  /** What is said when it is done. */
  words: (one: T) => string;
  /** Takes the focus then: the button that was pressed goes with its row. */
  list: () => HTMLElement | null;
  removed: () => void;
}

export interface Removal<T> {
  /** The one that is asked about; null while nobody asks. */
  leaving: ShallowRef<T | null>;
  busy: Readonly<Ref<boolean>>;
  problem: Readonly<Ref<Refusal | null>>;
  /** What was done, in words. */
  done: Ref<string>;
  ask: (one: T) => void;
  confirm: () => Promise<void>;
}

export function useRemoval<T>({ remove, words, list, removed }: RemovalOptions<T>): Removal<T> {
  const leaving = shallowRef(null) as ShallowRef<T | null>;
  const busy = ref(false);
  const problem = shallowRef<Refusal | null>(null);
  const done = ref('');

  function ask(one: T): void {
    done.value = '';
    problem.value = null;
    leaving.value = one;
  }

  async function confirm(): Promise<void> {
    const one = leaving.value;
    if (one === null || busy.value) return;
    busy.value = true;
    const result = await remove(one);
    busy.value = false;
    problem.value = result.ok ? null : result.problem;
    if (!result.ok) return;
    leaving.value = null;
    done.value = words(one);
    removed();
    await nextTick();
    list()?.focus();
  }

  return { leaving, busy: readonly(busy), problem: shallowReadonly(problem), done, ask, confirm };
}
