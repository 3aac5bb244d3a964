/** Tells the styles how large the glass is: how far everything has to grow, and how high a wheelchair user reaches. */
import { computed, onScopeDispose, watchEffect, type ComputedRef } from 'vue';
import type { KioskView } from '../../contract/views/kiosk.ts';
import { DESIGN_INCHES, lowPartShare, typeScale } from '../../ui/glass.ts';
import { useWindowShape } from '../../ui/useWindowShape.ts';

/**
 * @param glass null until it is known: then it is drawn as designed
 * @returns how far letters have grown against the design
 */
export function useGlass(
  glass: () => KioskView['glass'] | null,
  root: HTMLElement = document.documentElement,
): ComputedRef<number> {
  const shape = useWindowShape();
  const scale = computed(() => typeScale(glass()?.screenInches ?? DESIGN_INCHES, shape.value));
  watchEffect(() => {
    const known = glass();
    root.style.setProperty('--glass-scale', String(scale.value));
    if (known === null) return;
    root.style.setProperty('--reach', `${(lowPartShare(known, shape.value) * 100).toFixed(1)}vh`);
  });
  onScopeDispose(() => {
    root.style.removeProperty('--glass-scale');
    root.style.removeProperty('--reach');
  });
  return scale;
}
