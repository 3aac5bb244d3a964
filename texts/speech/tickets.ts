/** A ticket's number, and the call of it. */
import { text } from '../index.ts';
import { numberInWords } from './numbers.ts';

/**
 * `К047` → «ка, сорок семь»: the letter by its name, since «к» and «в» alone are prepositions, and a number without zeros in front.
 * @param number with or without the space of the screens
 */
export function spokenTicket(number: string): string {
  const letter = text('speech.letter', { letter: number.slice(0, 1) });
  return text('speech.ticket', { letter, number: numberInWords(Number(number.slice(1))) });
}

/** «Талон ка, сорок семь, пройдите к окну четыре.» */
export const spokenCall = (number: string, deskNumber: number): string =>
  text('speech.call', { ticket: spokenTicket(number), desk: numberInWords(deskNumber) });
