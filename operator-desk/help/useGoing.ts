import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';
import type { HelpCall } from '../../contract/views/desk.ts';

/** A way through the hall; after it the note has done its work. */
const GOING_MS = 60_000;

export interface Going {
  /** Where this person is on the way to. */
  going: Readonly<Ref<readonly HelpCall[]>>;
  go: (call: HelpCall) => void;
  /** Somebody else sits here now. */
  forget: () => void;
}

/** Remembers for a while where this person said to go. By the machine's clock: legs know no demo. */
export function useGoing(): Going {
  const going = shallowRef<readonly HelpCall[]>([]);
  const timers = new Set<ReturnType<typeof setTimeout>>();

  function go(call: HelpCall): void {
    going.value = [...going.value, call];
    const timer = setTimeout(() => {
      timers.delete(timer);
      going.value = going.value.filter((one) => one !== call);
    }, GOING_MS);
    timers.add(timer);
  }

  function forget(): void {
    timers.forEach(clearTimeout);
    timers.clear();
    going.value = [];
  }

  onScopeDispose(forget);
  return { going: readonly(going), go, forget };
}
