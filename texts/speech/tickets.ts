/** A ticket's number, and the call of it. */
import { OWN_LANGUAGE, type LanguageCode } from '../../contract/languages.ts';
import { text } from '../index.ts';
import { numberInWords } from './numbers.ts';

/** By its name; in another language by its Russian one, as it is called. */
export const spokenLetter = (letter: string, language: LanguageCode = OWN_LANGUAGE): string =>
  text('speech.letter', { letter }, language);

/**
 * `К047` → «ка, сорок семь»: the letter by its name, since «к» and «в» alone are prepositions, and a number without zeros in front.
 * In another language the letter keeps its Russian name, by which it is called.
 * @param number with or without the space of the screens
 */
export function spokenTicket(number: string, language: LanguageCode = OWN_LANGUAGE): string {
  const letter = spokenLetter(number.slice(0, 1), language);
  const digits = Number(number.slice(1));
  const said = language === OWN_LANGUAGE ? numberInWords(digits) : String(digits);
  return text('speech.ticket', { letter, number: said }, language);
}

/** «Талон ка, сорок семь, пройдите к окну четыре.»; in English «Ticket kah, 47, please go to desk 4.» */
export function spokenCall(
  number: string,
  deskNumber: number,
  language: LanguageCode = OWN_LANGUAGE,
): string {
  const desk = language === OWN_LANGUAGE ? numberInWords(deskNumber) : String(deskNumber);
  return text('speech.call', { ticket: spokenTicket(number, language), desk }, language);
}
