/**
 * Every word that a person reads, in one place: the screens, the paper, the refusals, the console.
 * Messages are ICU MessageFormat, so that a sentence is always whole and plurals are right.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { OWN_LANGUAGE, type LanguageCode } from '../contract/languages.ts';
import { LANGUAGES } from './languages.ts';
import { ru } from './ru/index.ts';

export type TextKey = keyof typeof ru;
export type TextParams = Record<string, string | number>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * The words for a key.
 * @param key a static key of `texts/ru`
 * @param params values for the placeholders of the message; a missing one throws (a bug, found by the texts test)
 * @param language of the reader; what it has no words for is said in Russian
 */
export function text(key: TextKey, params?: TextParams, language: LanguageCode = OWN_LANGUAGE): string {
  const id = `${language}:${key}`;
  let message = compiled.get(id);
  if (message === undefined) {
    message = compile(key, language);
    compiled.set(id, message);
  }
  return String(message.format(params));
}

function compile(key: TextKey, language: LanguageCode): IntlMessageFormat {
  const { texts, tag } = LANGUAGES[language] ?? {};
  const translated = (texts as Partial<Record<TextKey, string>> | undefined)?.[key];
  return translated === undefined
    ? new IntlMessageFormat(ru[key], OWN_LANGUAGE)
    : new IntlMessageFormat(translated, tag);
}
