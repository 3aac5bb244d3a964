/** Tells the styles how large the glass is: how far everything has to grow, and how high a wheelchair user reaches. */
import { onScopeDispose, watchEffect } from 'vue';
import type { KioskView } from '../contract/views.ts';
import { lowPartShare, typeScale } from '../ui/glass.ts';

/** @param glass null until it is known: then it is drawn as designed */
export function useGlass(
  glass: () => KioskView['glass'] | null,
  root: HTMLElement = document.documentElement,
): void {
  watchEffect(() => {
    const known = glass();
    if (known === null) return;
    root.style.setProperty('--glass-scale', String(typeScale(known.screenInches)));
    root.style.setProperty('--reach', `${(lowPartShare(known) * 100).toFixed(1)}vh`);
  });
  onScopeDispose(() => {
    root.style.removeProperty('--glass-scale');
    root.style.removeProperty('--reach');
  });
}
