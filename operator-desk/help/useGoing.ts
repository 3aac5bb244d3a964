import { onScopeDispose, readonly, shallowRef, watch, type Ref } from 'vue';

/** A way through the hall; after it the note has done its work. */
const GOING_MS = 60_000;

/** Where somebody asks for this person. */
export interface Goal {
  /** Of the call or the invitation. */
  readonly id: string;
  readonly place: string;
}

export interface Going {
  /** Where this person is on the way to. */
  going: Readonly<Ref<readonly Goal[]>>;
  go: (goal: Goal) => void;
  /** Somebody else sits here now. */
  forget: () => void;
}

/**
 * Remembers for a while where this person said to go, and no longer than somebody waits there. By the machine's clock: legs know no demo.
 *
 * @param needed what the server says is still gone to; null while it says nothing
 */
export function useGoing(needed: () => readonly string[] | null): Going {
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

  // An answer may be here before the view that knows of it: only what was needed and is no more is over.
  watch(needed, (now, before) => {
    if (now === null) return;
    const isOver = ({ id }: Goal) => before?.includes(id) === true && !now.includes(id);
    going.value = going.value.filter((goal) => !isOver(goal));
  });
  onScopeDispose(forget);
  return { going: readonly(going), go, forget };
}
