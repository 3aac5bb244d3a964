import { MOST_DIGITS } from '../parts/useDigits.ts';

/**
 * The desks that are taken by one key, which is their own number.
 *
 * @example desks 1 to 6 → all of them; desks 1 to 12 → 2 to 9, since whoever types 12 would be at desk 1
 */
export function digitsOf(desks: readonly { readonly number: number }[]): ReadonlySet<number> {
  const numbers = desks.map(({ number }) => number);
  const begins = (digit: number): boolean =>
    numbers.some((number) => number !== digit && String(number).startsWith(String(digit)));
  return new Set(numbers.filter((number) => number <= MOST_DIGITS && !begins(number)));
}
