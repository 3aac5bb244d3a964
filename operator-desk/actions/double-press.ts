/** The second press of a double click comes within this; meant twice, it comes later. */
export const DOUBLE_PRESS_MS = 500;
