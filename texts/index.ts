/**
 * Every word that a person reads, in one place: the screens, the paper, the refusals, the console.
 * Messages are ICU MessageFormat, so that a sentence is always whole and Russian plurals are right.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { ru } from './ru/index.ts';

export type TextKey = keyof typeof ru;
export type TextParams = Record<string, string | number>;

/** A language is one table with the same keys as the Russian one. */
type Texts = Readonly<Record<TextKey, string>>;

const LOCALES: Readonly<Record<string, Texts>> = { ru };

const compiled = new Map<string, IntlMessageFormat>();

/**
 * The words for a key.
 * @param key a static key of `texts/ru`
 * @param params values for the placeholders of the message; a missing one throws (a bug, found by the texts test)
 * @param locale the language's tag, Russian unless said otherwise
 */
export function text(key: TextKey, params?: TextParams, locale = 'ru'): string {
  const id = `${locale}:${key}`;
  let message = compiled.get(id);
  if (message === undefined) {
    message = new IntlMessageFormat((LOCALES[locale] ?? ru)[key], locale);
    compiled.set(id, message);
  }
  return String(message.format(params));
}
