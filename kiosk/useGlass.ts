/** Tells the styles how large the glass is: how far everything has to grow, and how high a wheelchair user reaches. */
import { onScopeDispose, watchEffect } from 'vue';
import type { KioskView } from '../contract/views/kiosk.ts';
import { DESIGN_INCHES, lowPartShare, typeScale } from '../ui/glass.ts';
import { useWindowShape } from '../ui/useWindowShape.ts';

/** @param glass null until it is known: then it is drawn as designed */
export function useGlass(
  glass: () => KioskView['glass'] | null,
  root: HTMLElement = document.documentElement,
): void {
  const shape = useWindowShape();
  watchEffect(() => {
    const known = glass();
    const inches = known?.screenInches ?? DESIGN_INCHES;
    root.style.setProperty('--glass-scale', String(typeScale(inches, shape.value)));
    if (known === null) return;
    root.style.setProperty('--reach', `${(lowPartShare(known, shape.value) * 100).toFixed(1)}vh`);
  });
  onScopeDispose(() => {
    root.style.removeProperty('--glass-scale');
    root.style.removeProperty('--reach');
  });
}
