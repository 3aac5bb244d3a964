/** For durations: milliseconds of a clock that is never set back, whatever becomes of the computer's. */
export const steady = (): number => performance.now();
