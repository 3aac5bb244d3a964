/** «Помощь» on whatever stands on the glass: staff are called where that can be done, else the visitor is told what to do instead. */
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import { HELP_BUTTON_KEY } from '../../contract/kiosk-shell.ts';
import type { KioskView } from '../../contract/views/kiosk.ts';
import type { Api } from '../../ui/api.ts';
import { useHelp, type Help } from './useHelp.ts';

export interface StaffHelp extends Help {
  /** Nobody can be called from here now: the panel says so, until it is closed. */
  readonly unheard: Readonly<Ref<boolean>>;
  /** The button was pressed. */
  readonly ask: () => void;
}

export interface StaffHelpOptions {
  readonly api: Api;
  readonly view: () => KioskView | null;
  readonly lost: () => boolean;
  /** The server's time. */
  readonly now: () => number;
}

export function useStaffHelp({ api, view, lost, now }: StaffHelpOptions): StaffHelp {
  const help = useHelp(api, () => view()?.helpCall ?? null, now);
  const unheard = shallowRef(false);

  /** A call that rings already is still true when the line breaks. */
  const canCall = (): boolean => view() !== null && (!lost() || help.state.value !== 'none');

  function close(): void {
    unheard.value = false;
    help.close();
  }

  /**
   * Whoever presses it does not see the glass: nothing is asked there, and nobody who stands before it is disturbed. Nor do they know that
   * somebody is on the way to another visitor.
   */
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== HELP_BUTTON_KEY) return;
    event.preventDefault();
    if (!event.repeat && help.state.value !== 'called') void help.call();
  };
  window.addEventListener('keydown', onKey);
  onScopeDispose(() => window.removeEventListener('keydown', onKey));

  // A question that nobody has seen for a while does not come back by itself.
  watch(
    () => view() === null,
    (isNothingKnown) => {
      if (isNothingKnown) help.close();
    },
  );

  return {
    ...help,
    unheard,
    close,
    // What was true for one visitor is not told to the next.
    leave: () => {
      unheard.value = false;
      help.leave();
    },
    ask: () => {
      if (canCall()) help.open.value = true;
      else unheard.value = true;
    },
  };
}
