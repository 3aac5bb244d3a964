/** Tells the styles how large the glass is: how far everything has to grow, and how high a wheelchair user reaches. */
import { onScopeDispose, shallowRef, watchEffect } from 'vue';
import type { KioskView } from '../contract/views/kiosk.ts';
import { DESIGN_INCHES, lowPartShare, typeScale, type Shape } from '../ui/glass.ts';

/** The kiosk fills its glass: its window has the shape of it, whichever way that stands. */
const shapeOf = ({ innerWidth, innerHeight }: Window): Shape => ({ width: innerWidth, height: innerHeight });

/** @param glass null until it is known: then it is drawn as designed */
export function useGlass(
  glass: () => KioskView['glass'] | null,
  root: HTMLElement = document.documentElement,
): void {
  const shape = shallowRef(shapeOf(window));
  const look = () => (shape.value = shapeOf(window));
  window.addEventListener('resize', look);
  watchEffect(() => {
    const known = glass();
    const inches = known?.screenInches ?? DESIGN_INCHES;
    root.style.setProperty('--glass-scale', String(typeScale(inches, shape.value)));
    if (known === null) return;
    root.style.setProperty('--reach', `${(lowPartShare(known, shape.value) * 100).toFixed(1)}vh`);
  });
  onScopeDispose(() => {
    window.removeEventListener('resize', look);
    root.style.removeProperty('--glass-scale');
    root.style.removeProperty('--reach');
  });
}
