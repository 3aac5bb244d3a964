/**
 * The second tap of a double tap is not an answer: the first has already changed the screen, and whatever lies under the
 * finger now was never read. Browsers count taps that follow at once in the same place. Keys to type on are marked
 * `data-taps="all"`.
 */
import { onScopeDispose } from 'vue';

export function useSingleTaps(): void {
  const drop = (event: MouseEvent): void => {
    const typed = event.target instanceof Element && event.target.closest('[data-taps="all"]') !== null;
    if (event.detail > 1 && !typed) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  window.addEventListener('click', drop, { capture: true });
  onScopeDispose(() => window.removeEventListener('click', drop, { capture: true }));
}
