/**
 * The second tap of a double tap is not an answer: the first has already changed the screen, and whatever lies under the
 * finger now was never read. However often somebody taps on, as long as the taps follow one another in the same place: browsers
 * count up to three of them and begin anew. Keys to type on, and arrows that go on step by step, are marked `data-taps="all"`.
 */
import { onScopeDispose } from 'vue';

/** As long as a browser holds two taps for one. */
export const FOLLOWS_MS = 500;
/** A finger that taps again is never quite where it was: 9 mm on 27 inches. */
const SAME_PLACE_PX = 30;

export function useSingleTaps(): void {
  let last = { at: -Infinity, x: 0, y: 0 };
  /** Of the label that was tapped: the browser taps it as well, in the same place, at once. */
  let labelled: Element | null = null;

  const drop = (event: MouseEvent): void => {
    // Of a key, or of a program.
    if (event.detail === 0) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target !== null && target === labelled) {
      labelled = null;
      return;
    }
    const now = { at: performance.now(), x: event.clientX, y: event.clientY };
    const follows =
      now.at - last.at < FOLLOWS_MS && Math.hypot(now.x - last.x, now.y - last.y) < SAME_PLACE_PX;
    last = now;
    const typed = target !== null && target.closest('[data-taps="all"]') !== null;
    const isDropped = (follows || event.detail > 1) && !typed;
    const control = target?.closest('label')?.control ?? null;
    labelled = isDropped || control === target ? null : control;
    if (isDropped) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  window.addEventListener('click', drop, { capture: true });
  onScopeDispose(() => window.removeEventListener('click', drop, { capture: true }));
}
