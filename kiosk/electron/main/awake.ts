/** The screen stays on. */
import { powerSaveBlocker } from 'electron';

/** @returns a way to let it sleep again */
export function keepAwake(): () => void {
  const id = powerSaveBlocker.start('prevent-display-sleep');
  return () => powerSaveBlocker.stop(id);
}
