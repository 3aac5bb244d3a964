/** Words that stay on one line with the next. */

/** A preposition, an abbreviation or a number does not end a line in Russian: «на договор», «ул. Мира», «5 Августа». */
const LEANS_ON_NEXT = /(?<![^ ])(\p{L}{1,2}|\p{L}{1,4}\.|\d{1,3}) (?=[^ ])/gu;

/** Puts spaces that do not break where a Russian line does not end. */
export function held(words: string): string {
  return words.replace(LEANS_ON_NEXT, '$1\u00a0');
}
