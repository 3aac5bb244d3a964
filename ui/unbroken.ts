/** Browsers like to begin a new line where no reader would. */
const WORD_JOINER = '\u2060';
const NO_BREAK_SPACE = '\u00a0';

/** «8–14 минут», «24 ноября», “24 November” inside a sentence stay together, in whatever language. */
export const unbroken = (words: string): string =>
  words.replaceAll('–', `${WORD_JOINER}–${WORD_JOINER}`).replace(/(?<=\d) (?=\p{L})/gu, NO_BREAK_SPACE);

/** The number of a telephone stays on one line: «8-800-100-00-00». */
export const unbrokenPhones = (words: string): string =>
  words.replace(/(?<=\d)-(?=\d)/g, `${WORD_JOINER}-${WORD_JOINER}`);

/** A short word and its time as well: «сб 09:00–17:00». Large letters have no room for it on every glass. */
export const unbrokenTimes = (words: string): string =>
  unbroken(words).replace(/(?<=(?<!\p{L})\p{L}{1,3}) (?=\d{1,2}:\d\d)/gu, NO_BREAK_SPACE);

/** The parts of what is listed, each to stand on a line of its own rather than to begin on one and end on the next. */
export const piecesOf = (words: string): string[] => unbroken(words).split(/(?<=[:,]) /);
