/** How to go on by ear, for the way in which somebody came to it: whoever has two buttons needs to know of no others. */
import { t } from '../../ui/words.ts';

/** By a touch; by keys; by the button of a switch that leads on, or the one that chooses. */
export type Way = 'glass' | 'keys' | 'next' | 'choose';

/** What a key that begins the spoken mode was pressed on. */
export function wayOfKey(key: string): Way {
  if (key === ' ') return 'next';
  return key === 'Enter' ? 'choose' : 'keys';
}

export interface Greeting {
  /** Needed from the first step on: before the screen. */
  readonly first: string;
  /** For whoever listens on behind it. */
  readonly then?: string;
}

/** @param low the four areas are at the bottom, in two rows */
export function greetingOf(way: Way, low: boolean): Greeting {
  switch (way) {
    case 'glass':
      return { first: t('kiosk.spoken-begins-glass'), then: areasText(low) };
    case 'keys':
      return { first: t('kiosk.spoken-begins-keys'), then: t('kiosk.spoken-other-keys') };
    case 'next':
      return { first: t('kiosk.spoken-begins-next') };
    case 'choose':
      return { first: t('kiosk.spoken-begins-choose') };
  }
}

/** Where the four areas are. */
export const areasText = (low: boolean): string =>
  low ? t('kiosk.spoken-areas-low') : t('kiosk.spoken-areas');
