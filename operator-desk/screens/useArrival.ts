import { onScopeDispose } from 'vue';
import { DOUBLE_PRESS_MS } from '../actions/double-press.ts';

/**
 * For a screen that comes in place of another: the second click of a double click on what was there is no press here, where a button
 * may lie that calls a visitor.
 *
 * @returns whether the screen is so new that a key may be meant for the one before
 */
export function useArrival(): () => boolean {
  const since = performance.now();
  const drop = (event: MouseEvent): void => {
    if (event.detail < 2) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = (): void => window.removeEventListener('click', drop, { capture: true });
  window.addEventListener('click', drop, { capture: true });
  const timer = setTimeout(stop, DOUBLE_PRESS_MS);
  onScopeDispose(() => {
    clearTimeout(timer);
    stop();
  });
  return () => performance.now() - since < DOUBLE_PRESS_MS;
}
