/** Browsers like to begin a new line where no reader would. */
const WORD_JOINER = '\u2060';
const NO_BREAK_SPACE = '\u00a0';

/** «8–14 минут», «24 ноября» inside a sentence stay together. */
export const unbroken = (words: string): string =>
  words.replaceAll('–', `${WORD_JOINER}–${WORD_JOINER}`).replace(/(?<=\d) (?=[а-яё])/g, NO_BREAK_SPACE);
