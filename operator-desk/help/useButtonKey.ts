/** A button with a USB cable is a key of this computer (6.7.5): which key, and where it stands, is kept in this browser. */
import { defineStore } from 'pinia';
import { onScopeDispose, shallowRef } from 'vue';
import { z } from 'zod';
import { id } from '../../contract/primitives.ts';
import { newCommandId } from '../../ui/api.ts';
import { keyName } from '../actions/keymap.ts';
import { api } from '../api.ts';
import { useHelp } from './useHelp.ts';

const KEPT_AS = 'desk.help-button';

const kept = z.object({ key: z.string().min(1), deviceId: id });
export type ButtonKey = z.infer<typeof kept>;

export const useButtonKey = defineStore('button-key', () => {
  const help = useHelp();
  const button = shallowRef<ButtonKey | null>(read());

  function learn(next: ButtonKey | null): void {
    button.value = next;
    keep(next);
  }

  /** Not one of the desk's commands: somebody outside waits, whatever is under way here. */
  async function ring({ deviceId }: ButtonKey): Promise<void> {
    const result = await api.callSafely('pressHelpButtonHere', { deviceId, commandId: newCommandId() });
    if (!result.ok) help.say(result.problem);
  }

  /** Before anything else of the page: a field or a dialog must not swallow it. */
  const onKey = (event: KeyboardEvent): void => {
    if (button.value === null || !help.isAsked || keyName(event) !== button.value.key) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) void ring(button.value);
  };
  addEventListener('keydown', onKey, { capture: true });
  onScopeDispose(() => removeEventListener('keydown', onKey, { capture: true }));

  return { button, learn };
});

function read(): ButtonKey | null {
  try {
    return kept.safeParse(JSON.parse(localStorage.getItem(KEPT_AS) ?? 'null')).data ?? null;
  } catch {
    return null; // a browser that keeps nothing, or something else under that name
  }
}

function keep(button: ButtonKey | null): void {
  try {
    if (button === null) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, JSON.stringify(button));
  } catch {
    // It holds until the page is closed.
  }
}
