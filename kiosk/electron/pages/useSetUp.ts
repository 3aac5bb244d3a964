/** Asks the shell for a set-up, and tells what came of it. */
import { ref, watch, type Ref } from 'vue';
import type { SetUpFault } from '../bridge.ts';

export interface SetUpInWork {
  readonly address: Ref<string>;
  readonly code: Ref<string>;
  /** What was wrong with what was asked for last; nothing is wrong yet with what is typed since. */
  readonly fault: Readonly<Ref<SetUpFault | null>>;
  readonly busy: Readonly<Ref<boolean>>;
  /** @param evenIfSilent keeps an address at which nobody answers */
  readonly ask: (evenIfSilent: boolean) => Promise<void>;
}

/** @param kept the address that is set */
export function useSetUp(kept: string | null): SetUpInWork {
  const address = ref(kept ?? '');
  const code = ref('');
  const fault = ref<SetUpFault | null>(null);
  const busy = ref(false);
  watch([address, code], () => (fault.value = null));

  async function ask(evenIfSilent: boolean): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    fault.value = null;
    const wish = { address: address.value, code: code.value, evenIfSilent };
    // A shell that does not hear us is no help; the page that says so is.
    const answer = await window.shell.own
      .setUp(wish)
      .catch(() => ({ ok: false, fault: 'forbidden' as const }) as const);
    busy.value = false;
    if (!answer.ok) fault.value = answer.fault;
  }
  return { address, code, fault, busy, ask };
}
