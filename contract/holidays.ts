/**
 * The non-working holidays of Russia that have the same date every year: Трудовой кодекс РФ (Федеральный закон от 30.12.2001
 * № 197-ФЗ), art. 112 part 1.
 */

export type Holiday =
  'new-year' | 'christmas' | 'defender' | 'women' | 'labour' | 'victory' | 'russia' | 'unity';

/** By the part of a date that comes after the year, in the order of the year. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map([
  ['01-01', 'new-year'],
  ['01-02', 'new-year'],
  ['01-03', 'new-year'],
  ['01-04', 'new-year'],
  ['01-05', 'new-year'],
  ['01-06', 'new-year'],
  ['01-07', 'christmas'],
  ['01-08', 'new-year'],
  ['02-23', 'defender'],
  ['03-08', 'women'],
  ['05-01', 'labour'],
  ['05-09', 'victory'],
  ['06-12', 'russia'],
  ['11-04', 'unity'],
]);
