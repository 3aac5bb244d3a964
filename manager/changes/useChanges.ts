/** The configurations that the office had, read page by page; the newest again after something was taken back. */
import { readonly, ref, shallowReadonly, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { ConfigChange } from '../../contract/api.ts';
import type { Refusal } from '../../contract/problems.ts';
import { api } from '../api.ts';

interface Changes {
  /** Null before the first answer. */
  changes: Readonly<ShallowRef<readonly ConfigChange[] | null>>;
  hasMore: Readonly<Ref<boolean>>;
  busy: Readonly<Ref<boolean>>;
  problem: Readonly<Ref<Refusal | null>>;
  /** From the newest on. */
  load: () => Promise<void>;
  /** From where the list ends. */
  more: () => Promise<void>;
}

export function useChanges(): Changes {
  const changes = shallowRef<readonly ConfigChange[] | null>(null);
  const next = ref<number | null>(null);
  const hasMore = ref(false);
  const busy = ref(false);
  const problem = shallowRef<Refusal | null>(null);

  async function read(before: number | null): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    const result = await api.callSafely('listConfigChanges', before === null ? {} : { before });
    busy.value = false;
    problem.value = result.ok ? null : result.problem;
    if (!result.ok) return;
    changes.value = [...(before === null ? [] : (changes.value ?? [])), ...result.answer.changes];
    next.value = result.answer.next;
    hasMore.value = next.value !== null;
  }

  return {
    changes: shallowReadonly(changes),
    hasMore: readonly(hasMore),
    busy: readonly(busy),
    problem: shallowReadonly(problem),
    load: () => read(null),
    more: () => read(next.value),
  };
}
