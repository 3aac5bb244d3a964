/** What is aimed at where the standard has no norm. */

/** Practice of public offices: an appointment begins within this of its time. */
export const START_DELAY_GOAL_MS = 5 * 60_000;
