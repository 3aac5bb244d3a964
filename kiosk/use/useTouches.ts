/**
 * Fingers on the glass. A browser makes a press of one finger only: with a second one down, a resting hand say, it makes none, and the
 * kiosk seems dead. Here the first finger that taps is the one that is meant; the others are let go of. And whoever touches twice
 * in quick succession meant the screen that was there, not the one that came in between.
 */
import { onScopeDispose, watch } from 'vue';

/** A tap is shorter; what lies longer is resting. */
export const TAP_MS = 700;
/** A finger rolls while it taps: 7 mm on 27 inches. */
const TAP_SLOP_PX = 24;
/** No finger is so wide: 28 mm on 27 inches. A fist that presses alone is another thing, and presses. */
const PALM_PX = 90;
/** So many at once are a hand, and mean nothing. */
const HAND = 3;
/** Nobody has read a new screen sooner. */
export const READING_MS = 300;

export interface TouchesOptions {
  /** What is on the glass: another value is another screen. */
  readonly screen: () => unknown;
  /** Spoken, a touch is a question and no press. */
  readonly spoken: () => boolean;
}

interface Finger {
  readonly target: EventTarget | null;
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** Another one was down with it: the browser makes no press of it. */
  together: boolean;
  /** It means nothing any more. */
  spent: boolean;
}

export function useTouches({ screen, spoken }: TouchesOptions): void {
  const fingers = new Map<number, Finger>();
  let changedAt = -Infinity;
  watch(screen, () => (changedAt = performance.now()), { flush: 'sync' });

  const isUnread = (): boolean => performance.now() - changedAt < READING_MS;

  function onDown(event: PointerEvent): void {
    if (event.pointerType !== 'touch') return;
    const { pointerId, target, clientX: x, clientY: y, width, height } = event;
    const isPalm = Math.max(width, height) > PALM_PX;
    fingers.set(pointerId, { target, x, y, at: performance.now(), together: false, spent: isPalm });
    if (fingers.size === 1) return;
    for (const finger of fingers.values()) {
      finger.together = true;
      if (fingers.size >= HAND) finger.spent = true;
    }
  }

  function onUp(event: PointerEvent): void {
    const finger = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    if (finger === undefined || !finger.together || finger.spent || spoken()) return;
    const button = isTap(finger, event) ? pressable(finger.target) : null;
    if (button === null || (isUnread() && !takesAll(button))) return;
    for (const other of fingers.values()) other.spent = true;
    button.click();
  }

  const onCancel = ({ pointerId }: PointerEvent): void => void fingers.delete(pointerId);

  /** The second of two quick touches in different places; `useSingleTaps` knows those in the same place. */
  function onClick(event: MouseEvent): void {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isTouch || !isUnread() || spoken() || takesAll(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  const options = { capture: true };
  window.addEventListener('pointerdown', onDown, options);
  window.addEventListener('pointerup', onUp, options);
  window.addEventListener('pointercancel', onCancel, options);
  window.addEventListener('click', onClick, options);
  onScopeDispose(() => {
    window.removeEventListener('pointerdown', onDown, options);
    window.removeEventListener('pointerup', onUp, options);
    window.removeEventListener('pointercancel', onCancel, options);
    window.removeEventListener('click', onClick, options);
  });
}

const isTap = ({ x, y, at }: Finger, { clientX, clientY }: PointerEvent): boolean =>
  performance.now() - at < TAP_MS && Math.hypot(clientX - x, clientY - y) < TAP_SLOP_PX;

const pressable = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('button, label, summary, a[href]') : null;

/** Keys to type on: each touch of them is meant. */
const takesAll = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-taps="all"]') !== null;
