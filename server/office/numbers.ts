/** Ticket numbers: the letter of the service group and three digits, four past 999. */

/** @example ticketNumberOf('К', 7) → 'К007'; ticketNumberOf('К', 1000) → 'К1000' */
export function ticketNumberOf(letter: string, ordinal: number): string {
  return letter + String(ordinal).padStart(3, '0');
}
