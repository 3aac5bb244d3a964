/** «8–14 минут» inside a sentence: browsers like to begin a new line after the dash. */
const WORD_JOINER = '\u2060';

export const unbroken = (words: string): string => words.replace('–', `${WORD_JOINER}–${WORD_JOINER}`);
