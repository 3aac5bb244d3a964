/** What is said when a key has changed the words that are typed: not all of them each time, they are heard when one asks for them. */
import { t } from '../../ui/words.ts';

/**
 * The sign that was typed or erased; with a gap behind it, the word that is finished.
 *
 *     «Анн» → «Анна»: «А»    «Анна» → «Анна »: «Анна»    «Анна» → «Анн»: «Стёрто: А»
 */
export function echoOf(before: string, now: string): string {
  if (now.startsWith(before)) {
    const typed = now.slice(before.length);
    return typed.endsWith(' ') ? (now.trim().split(' ').at(-1) ?? '') : namesOf(typed.trim());
  }
  return before.startsWith(now)
    ? t('kiosk.spoken-erased', { sign: namesOf(before.slice(now.length)) })
    : now.trim();
}

const namesOf = (signs: string): string => [...signs].map(nameOf).join(', ');

function nameOf(sign: string): string {
  switch (sign) {
    case ' ':
      return t('kiosk.space');
    case '-':
      return t('kiosk.hyphen');
    case ',':
      return t('kiosk.comma');
    case '.':
      return t('kiosk.full-stop');
    default:
      // As it stands on its key: a small «в» would be read as a word.
      return sign.toUpperCase();
  }
}
