import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';
/** A way through the hall; after it the note has done its work. */
const GOING_MS = 60_000;

/** Where somebody asks for this person. */
export interface Goal {
  readonly place: string;
}

export interface Going {
  /** Where this person is on the way to. */
  going: Readonly<Ref<readonly Goal[]>>;
  go: (goal: Goal) => void;
  /** Somebody else sits here now. */
  forget: () => void;
}

/** Remembers for a while where this person said to go. By the machine's clock: legs know no demo. */
export function useGoing(): Going {
  const going = shallowRef<readonly Goal[]>([]);
  const timers = new Set<ReturnType<typeof setTimeout>>();

  function go(goal: Goal): void {
    going.value = [...going.value, goal];
    const timer = setTimeout(() => {
      timers.delete(timer);
      going.value = going.value.filter((one) => one !== goal);
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
