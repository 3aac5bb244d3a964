/** How long the office itself takes lately: a running mean and variance that forget slowly. */
import type { Pace } from './state.ts';

/** So many recent durations weigh as much as all that came before: about an hour of one service. */
const MEMORY = 30;
/** The norm counts as so many observations until the day has its own. */
const PRIOR_WEIGHT = 3;
/** Service times scatter by about so much of their mean (coefficient of variation). */
const PRIOR_SCATTER = 0.6;
/** Norms are limits to be kept on average (6.2.5): an ordinary service takes somewhat less. */
const PRIOR_SHARE_OF_NORM = 0.8;

/** What is assumed of a service before any was finished today. */
export function paceOfNorm(serviceNormMs: number): Pace {
  const meanMs = serviceNormMs * PRIOR_SHARE_OF_NORM;
  return { n: PRIOR_WEIGHT, meanMs, varianceMs2: (meanMs * PRIOR_SCATTER) ** 2 };
}

/** The pace after one more duration in milliseconds (exponentially weighted once `MEMORY` is full). */
export function learn(pace: Pace, durationMs: number): Pace {
  const n = Math.min(pace.n + 1, MEMORY);
  const step = (durationMs - pace.meanMs) / n;
  const meanMs = pace.meanMs + step;
  const varianceMs2 =
    pace.varianceMs2 + ((durationMs - pace.meanMs) * (durationMs - meanMs) - pace.varianceMs2) / n;
  return { n, meanMs, varianceMs2 };
}
