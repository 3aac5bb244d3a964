/** What is said about the end of a visit, question by question: what came of it, then the day or the reason. */
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import type { SaidOutcome } from '../../contract/api.ts';
import type { OutcomeKind, RefusedBecause } from '../../contract/events.ts';
import type { DeskVisitor } from '../../contract/views/desk.ts';

type Step = 'kind' | 'due' | 'why';

/** The question that an outcome leads to. */
const NEXT: Readonly<Partial<Record<OutcomeKind, Step>>> = { 'answer-promised': 'due', refused: 'why' };

export interface OutcomeSaid {
  step: Readonly<Ref<Step>>;
  kind: Ref<OutcomeKind | null>;
  /** A local date, as in a date field: empty while none is written. */
  due: Ref<string>;
  why: Ref<RefusedBecause | null>;
  isDueAllowed: ComputedRef<boolean>;
  /** What can be sent; null while a question is open. */
  said: ComputedRef<SaidOutcome | null>;
  /** Enter has something to do: it asks the next question, or all is said. */
  isReady: ComputedRef<boolean>;
  /** It asks the next question. */
  leadsOn: ComputedRef<boolean>;
  /** To the next question. @returns false when there is none */
  goOn: () => boolean;
  /** To the first question. @returns false when that is the one asked */
  goBack: () => boolean;
}

/** @param promise by when an answer may be promised (6.2.3); its `due` is proposed */
export function useOutcome(promise: () => DeskVisitor['promise']): OutcomeSaid {
  const step = ref<Step>('kind');
  const kind = ref<OutcomeKind | null>(null);
  const due = ref(promise().due);
  const why = ref<RefusedBecause | null>(null);

  const isDueAllowed = computed(() => {
    const { today, latest } = promise();
    return due.value >= today && due.value <= latest;
  });

  const said = computed((): SaidOutcome | null => {
    switch (kind.value) {
      case null:
        return null;
      case 'solved':
      case 'sent-to-remote':
        return { kind: kind.value };
      case 'answer-promised':
        return step.value === 'due' && isDueAllowed.value ? { kind: kind.value, due: due.value } : null;
      case 'refused':
        return step.value === 'why' && why.value !== null ? { kind: kind.value, why: why.value } : null;
    }
  });

  const leadsOn = computed(() => step.value === 'kind' && kind.value !== null && said.value === null);
  const isReady = computed(() => leadsOn.value || said.value !== null);

  function goOn(): boolean {
    const next = step.value === 'kind' && kind.value !== null ? NEXT[kind.value] : undefined;
    if (next !== undefined) step.value = next;
    return next !== undefined;
  }

  function goBack(): boolean {
    if (step.value === 'kind') return false;
    step.value = 'kind';
    return true;
  }

  return { step, kind, due, why, isDueAllowed, said, isReady, leadsOn, goOn, goBack };
}
