/** Tells the styles how large the glass is: how far everything has to grow, and how high a wheelchair user reaches. */
import { computed, onScopeDispose, watchEffect, type ComputedRef } from 'vue';
import type { KioskView } from '../../contract/views/kiosk.ts';
import type { Modes } from './useModes.ts';
import { DESIGN_INCHES, lowPartShare, lowSpokenPartShare, typeScale } from '../../ui/glass.ts';
import { useWindowShape } from '../../ui/useWindowShape.ts';

/** Where no more than this share is within reach, the header, the title and what is only read have room above it. */
const MOST_WITH_ROOM_ABOVE = 0.72;

/**
 * How what is touched comes into reach: `low` pushes it below all that is only read. Spoken too, it shares the reach with two rows of
 * areas: where that takes most of the glass, `areas` lets the screen begin at the top and the title fill what is above the reach.
 */
type Reach = 'whole' | 'low' | 'areas';

/**
 * @param glass null until it is known: then it is drawn as designed
 * @returns how far letters have grown against the design
 */
export function useGlass(
  glass: () => KioskView['glass'] | null,
  { low, spoken }: Pick<Modes, 'low' | 'spoken'>,
  root: HTMLElement = document.documentElement,
): ComputedRef<number> {
  const shape = useWindowShape();
  const scale = computed(() => typeScale(glass()?.screenInches ?? DESIGN_INCHES, shape.value));
  watchEffect(() => {
    const known = glass();
    const share = known && (spoken.value ? lowSpokenPartShare : lowPartShare)(known, shape.value);
    root.style.setProperty('--glass-scale', String(scale.value));
    root.dataset.reach = low.value ? reachOf(share, spoken.value) : 'whole';
    if (share !== null) root.style.setProperty('--reach', `${(share * 100).toFixed(1)}vh`);
  });
  onScopeDispose(() => {
    root.style.removeProperty('--glass-scale');
    root.style.removeProperty('--reach');
    delete root.dataset.reach;
  });
  return scale;
}

/** @param share of the glass that is within reach; null until it is known */
function reachOf(share: number | null, spoken: boolean): Reach {
  if (!spoken) return 'low';
  return share !== null && share <= MOST_WITH_ROOM_ABOVE ? 'low' : 'areas';
}
