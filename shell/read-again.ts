/** A settings file that could not be had or understood is looked at again and again: whoever mends it need not start the shell. */
import type { KeptSettings } from './kept-settings.ts';

/** Somebody may be looking at the glass to see whether it helped. */
const EVERY_MS = 3_000;

/**
 * @param onUseful hears once that the settings are of use, at once when they are already
 * @returns a way to stop
 */
export function readUntilUseful(
  settings: Pick<KeptSettings<unknown>, 'readAgain'>,
  onUseful: () => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let wanted = true;

  async function look(): Promise<void> {
    const isUseful = await settings.readAgain();
    if (!wanted) return;
    if (isUseful) onUseful();
    else timer = setTimeout(() => void look(), EVERY_MS);
  }

  void look();
  return () => {
    wanted = false;
    clearTimeout(timer);
  };
}
