/** Whether one who did not come may still come back. Pure, and a mirror of the server's rule: once, and in time. */
import type { MissedRow } from '../../contract/views/desk.ts';

const MINUTE_MS = 60_000;

/** May come back, `minutes` of them left (null: until the day ends); or not any more, and why. */
export type ComingBack =
  | { readonly may: true; readonly minutes: number | null }
  | { readonly may: false; readonly why: 'once' | 'late' };

/** @example until 10:50, at 10:42:30 → 8 minutes: one that has begun counts */
export function comingBack(
  { backUntil, cameBack }: Pick<MissedRow, 'backUntil' | 'cameBack'>,
  now: number,
): ComingBack {
  if (cameBack) return { may: false, why: 'once' };
  if (backUntil === null) return { may: true, minutes: null };
  const minutes = Math.ceil((backUntil - now) / MINUTE_MS);
  return minutes > 0 ? { may: true, minutes } : { may: false, why: 'late' };
}
