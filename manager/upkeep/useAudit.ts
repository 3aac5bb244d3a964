/** The audit log as far as it was read: the newest page, and as many older ones as somebody asked for. */
import {
  onScopeDispose,
  readonly,
  ref,
  shallowReadonly,
  shallowRef,
  watch,
  type Ref,
  type ShallowRef,
} from 'vue';
import type { CallOf } from '../../contract/api.ts';
import type { AuditEntry } from '../../contract/audit.ts';
import type { Refusal } from '../../contract/problems.ts';
import { api } from '../api.ts';

/** What is asked for; an empty text is everything. */
export interface AuditChoice {
  readonly from: string;
  readonly to: string;
  readonly kinds: string;
  readonly personId: string;
  readonly deviceId: string;
}

export const EVERYTHING: AuditChoice = { from: '', to: '', kinds: '', personId: '', deviceId: '' };

interface AuditState {
  /** Null until the first answer. */
  entries: Readonly<ShallowRef<readonly AuditEntry[] | null>>;
  keptDays: Readonly<Ref<number>>;
  hasMore: Readonly<Ref<boolean>>;
  busy: Readonly<Ref<boolean>>;
  problem: Readonly<ShallowRef<Refusal | null>>;
  /** From the newest on. */
  load: () => Promise<void>;
  more: () => Promise<void>;
}

export function useAudit(choice: Readonly<Ref<AuditChoice>>): AuditState {
  const entries = shallowRef<readonly AuditEntry[] | null>(null);
  const next = shallowRef<string | null>(null);
  const keptDays = ref(0);
  const hasMore = ref(false);
  const busy = ref(false);
  const problem = shallowRef<Refusal | null>(null);
  let asked = 0;

  async function ask(after: string | null): Promise<void> {
    const mine = (asked += 1);
    busy.value = true;
    const result = await api.call('getAudit', {
      ...wishOf(choice.value),
      ...(after === null ? {} : { after }),
    });
    if (mine !== asked) return; // something else was asked for meanwhile
    busy.value = false;
    problem.value = result.ok ? null : result.problem;
    if (!result.ok) return;
    const { answer } = result;
    entries.value = after === null ? answer.entries : [...(entries.value ?? []), ...answer.entries];
    next.value = answer.next;
    hasMore.value = answer.next !== null;
    keptDays.value = answer.keptDays;
  }

  const load = () => ask(null);
  watch(choice, load, { immediate: true });
  onScopeDispose(() => (asked += 1));
  return {
    entries: shallowReadonly(entries),
    keptDays: readonly(keptDays),
    hasMore: readonly(hasMore),
    busy: readonly(busy),
    problem: shallowReadonly(problem),
    load,
    more: () => ask(next.value),
  };
}

/** Without what is not asked for. */
function wishOf(choice: AuditChoice): CallOf<'getAudit'> {
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== ''));
}
