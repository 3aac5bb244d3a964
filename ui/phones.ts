/** Telephone numbers for the eye and for the telephone. */

/** `79051234567` → `+7 905 123-45-67`; a number of another country only gets its plus. */
export const phoneText = (digits: string): string =>
  digits.replace(/^7(\d{3})(\d{3})(\d{2})(\d{2})$/, '7\u00a0$1\u00a0$2-$3-$4').replace(/^/, '+');

/** What a telephone dials when the number is touched. */
export const phoneLink = (digits: string): string => `tel:+${digits}`;
