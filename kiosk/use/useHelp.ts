/** Calling a member of staff to the kiosk: asked first, done once, and told of until somebody comes. */
import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue';
import type { Refusal } from '../../contract/problems.ts';
import type { KioskView } from '../../contract/views/kiosk.ts';
import { newCommandId, type Api, type Result } from '../../ui/api.ts';

/** Whoever is on the way has crossed the room by then; that somebody came is told by nobody. */
export const ON_THE_WAY_MS = 60_000;

/** `none` nobody is called; `called` it rings; `coming` somebody is on the way. */
export type HelpState = 'none' | 'called' | 'coming';

export interface Help {
  state: ComputedRef<HelpState>;
  /** The panel is on the glass. */
  open: ShallowRef<boolean>;
  busy: Readonly<ShallowRef<boolean>>;
  problem: Readonly<ShallowRef<Refusal | null>>;
  call: () => Promise<void>;
  cancel: () => Promise<void>;
  close: () => void;
  /**
   * The visitor is gone: whoever is on the way comes to nobody else. A call that still rings goes on, as somebody may stand there and
   * touch nothing; pressed again it is the same call.
   */
  leave: () => void;
}

/**
 * @param call what the server knows of this kiosk's last call
 * @param now the server's time
 */
export function useHelp(api: Api, call: () => KioskView['helpCall'], now: () => number): Help {
  const open = shallowRef(false);
  const busy = shallowRef(false);
  const problem = shallowRef<Refusal | null>(null);
  /** The call that was answered and is not in the view yet: it can be seen, and taken back, at once. */
  const asked = shallowRef<string | null>(null);
  watch(call, () => (asked.value = null));
  /** Of the visitor before, for whom somebody was on the way. */
  const left = shallowRef<string | null>(null);

  /** Kept until an answer is heard: pressed again after a lost answer, it is the same call. */
  let commandId = newCommandId();

  const state = computed((): HelpState => {
    const known = call();
    if (asked.value !== null) return 'called';
    if (known === null) return 'none';
    if (known.takenAt === null) return 'called';
    if (known.helpCallId === left.value) return 'none';
    return now() - known.takenAt < ON_THE_WAY_MS ? 'coming' : 'none';
  });

  async function ask<A>(send: (id: string) => Promise<Result<A>>): Promise<A | null> {
    if (busy.value) return null;
    busy.value = true;
    problem.value = null;
    const result = await send(commandId);
    busy.value = false;
    if (result.ok || result.problem.code !== 'no-connection') commandId = newCommandId();
    problem.value = result.ok ? null : result.problem;
    return result.ok ? result.answer : null;
  }

  function close(): void {
    open.value = false;
    problem.value = null;
  }

  return {
    state,
    open,
    busy,
    problem,
    call: async () => {
      const answer = await ask((id) => api.callSafely('callForHelp', { commandId: id }));
      if (answer !== null) asked.value = answer.helpCallId;
    },
    cancel: async () => {
      const helpCallId = asked.value ?? call()?.helpCallId ?? null;
      if (helpCallId === null) return close();
      const done = await ask((id) => api.callSafely('cancelHelpCall', { helpCallId, commandId: id }));
      if (done === null) return;
      asked.value = null;
      close();
    },
    close,
    leave: () => {
      if (state.value === 'coming') left.value = call()?.helpCallId ?? null;
      close();
    },
  };
}
