/** What a visitor adds to a rating, as it is sent. */

/** As many as the server takes. */
export const WORDS_MAX = 500;

/** What was written; null for nothing, and for blanks and marks that nobody sees. */
export function wordsToSend(written: string): string | null {
  const isEmpty = written.replace(/\p{C}/gu, '').trim() === '';
  return isEmpty ? null : written.trim();
}
