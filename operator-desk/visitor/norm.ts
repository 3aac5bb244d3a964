/** A duration against its norm: near it from 80 %, over it from 100 %. */
type Level = 'ok' | 'near' | 'over';

const NEAR_SHARE = 0.8;
const MINUTE_MS = 60_000;

export interface AgainstNorm {
  level: Level;
  /** 0…1, the part of the norm that has passed. */
  share: number;
  /** Whole minutes left, begun ones included; 0 when over. */
  minutesLeft: number;
  /** Whole minutes over; 0 when within, and in the first minute over. */
  minutesOver: number;
}

/** @example 16 min of 20 → near, 4 minutes left; 22 min 30 s of 20 → over, by 2 minutes */
export function againstNorm(ms: number, normMinutes: number): AgainstNorm {
  const normMs = normMinutes * MINUTE_MS;
  const share = normMs > 0 ? Math.max(0, ms) / normMs : 0;
  const leftMs = normMs - Math.max(0, ms);
  return {
    level: share >= 1 ? 'over' : share >= NEAR_SHARE ? 'near' : 'ok',
    share: Math.min(1, share),
    minutesLeft: Math.max(0, Math.ceil(leftMs / MINUTE_MS)),
    minutesOver: Math.max(0, Math.floor(-leftMs / MINUTE_MS)),
  };
}
