/** A test paper from the wish to its end: asked for once, and then looked after until something is known. */
import { onScopeDispose, readonly, ref, shallowReadonly, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { Printer } from '../../contract/printers.ts';
import type { TestPaper } from '../../contract/printing.ts';
import type { Refusal } from '../../contract/problems.ts';
import { newCommandId } from '../../ui/api.ts';
import { api } from '../api.ts';

/** A paper takes two seconds: whoever stands at the printer should hear of it then. */
const LOOK_EVERY_MS = 500;

export interface TestPapers {
  /** Null before the first one. */
  paper: Readonly<ShallowRef<TestPaper | null>>;
  problem: Readonly<Ref<Refusal | null>>;
  busy: Readonly<Ref<boolean>>;
  print: (printer: Printer) => Promise<void>;
}

export function useTestPaper(): TestPapers {
  const paper = shallowRef<TestPaper | null>(null);
  const problem = shallowRef<Refusal | null>(null);
  const busy = ref(false);
  let gone = false;
  onScopeDispose(() => (gone = true));

  async function follow(testId: string): Promise<void> {
    while (!gone && paper.value?.state === 'printing') {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      const result = await api.callSafely('getTestPaper', { testId });
      if (!result.ok) return fail(result.problem);
      paper.value = result.answer;
    }
  }

  /** Nothing is known of the paper then, and nothing is claimed. */
  function fail(why: Refusal): void {
    problem.value = why;
    paper.value = null;
  }

  async function print(printer: Printer): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    paper.value = null;
    problem.value = null;
    const commandId = newCommandId();
    const result = await api.callSafely('printTestPaper', { commandId, printer });
    if (result.ok) {
      paper.value = result.answer;
      await follow(commandId);
    } else fail(result.problem);
    busy.value = false;
  }

  return {
    paper: shallowReadonly(paper),
    problem: shallowReadonly(problem),
    busy: readonly(busy),
    print,
  };
}
