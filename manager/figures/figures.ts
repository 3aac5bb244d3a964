/** Figures of a report as they are read, and how they stand against a norm. */
import { decimalMinutes } from '../../ui/times.ts';
import { t } from '../../ui/words.ts';

/** Where there is nothing to average. */
export const NOTHING = '—';

/** `11,8` */
export const minutes = (ms: number | null): string => (ms === null ? NOTHING : decimalMinutes(ms));

const tenths = new Intl.NumberFormat('ru', { style: 'percent', maximumFractionDigits: 1 });

/** `7,4 %` */
export const shareText = (share: number | null): string => (share === null ? NOTHING : tenths.format(share));

/** A part of a whole; null when there is no whole. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** `1 214` */
export const countText = (count: number): string => count.toLocaleString('ru');

/** Inside the norm, close to it, over it. Never shown by colour alone. */
export type Standing = 'ok' | 'near' | 'over';

/** From nine tenths of the norm on there is still time to help. */
const NEAR_SHARE = 0.9;

/** Norms are the most that a duration may be: exactly the norm is still inside (6.2.5). */
export function standing(ms: number, normMs: number): Standing {
  if (ms > normMs) return 'over';
  return ms >= normMs * NEAR_SHARE ? 'near' : 'ok';
}

export const standingOf = (ms: number | null, normMs: number): Standing | null =>
  ms === null ? null : standing(ms, normMs);

export function standingText(is: Standing): string {
  switch (is) {
    case 'ok':
      return t('manager.standing-ok');
    case 'near':
      return t('manager.standing-near');
    case 'over':
      return t('manager.standing-over');
  }
}
