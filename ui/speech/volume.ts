/**
 * How loud the voice is: a few steps that the ear takes for equal, the third being the sound as the server made it. In steps, without
 * sight, and back to the usual for whoever comes next: EN 301 549, 5.1.3.12 and 5.1.3.13.
 */

/** From quiet to louder than the sound itself, for a noisy hall: 18 dB from the first to the last (EN 301 549, 8.2.1.1). */
export const VOLUMES = [0.25, 0.5, 0.75, 1] as const;
/** What a screen goes back to after each visitor (EN 301 549, 5.1.3.13: 65 dBA at most; what it is in dBA, the loudspeaker decides). */
export const USUAL_VOLUME = 0.75;

/** 6 dB a step, which the ear hears as plainly louder; two steps are the 12 dB that one has to be above the quietest (8.2.1.2). */
const GAIN_A_STEP = 2;
const STEP = 0.25;

/** What samples are multiplied by. `0.25` → 0.25, `0.5` → 0.5, `0.75` → 1, `1` → 2; 0 is silence. */
export const gainOf = (volume: number): number =>
  volume <= 0 ? 0 : GAIN_A_STEP ** ((Math.min(volume, 1) - USUAL_VOLUME) / STEP);

/** The next step up; the loudest stays. */
export const louder = (volume: number): number => VOLUMES.find((step) => step > volume) ?? 1;

/** The next step down; the quietest stays. */
export const quieter = (volume: number): number => VOLUMES.findLast((step) => step < volume) ?? VOLUMES[0];
