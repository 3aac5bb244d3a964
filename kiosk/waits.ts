/** A wait on the glass: a figure above its unit for the eye, a sentence for the ear. */
import type { WaitRange } from '../contract/primitives.ts';
import { t, waitParts, waitText, type WaitParts } from '../ui/words.ts';

interface ShownWait extends WaitParts {
  said: string;
}

/**
 * @returns null while the wait is not known
 *
 *     { 15, 22 } → «15–22» «минуты», «ждать 15–22 минуты»    { 0, 0 } → «без ожидания» «», «без ожидания»
 */
export function shownWait(wait: WaitRange | null): ShownWait | null {
  if (wait === null) return null;
  const words = waitText(wait);
  const said = wait.maxMinutes === 0 ? words : t('kiosk.spoken-wait', { wait: words });
  return { ...waitParts(wait), said };
}
