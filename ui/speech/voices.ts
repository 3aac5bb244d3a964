/** Which language a part of a text is in: where the office has not translated its words, a Russian voice says them. */
import { OWN_LANGUAGE, type LanguageCode } from '../../contract/languages.ts';
import { spoken } from '../../texts/speech/spoken.ts';
import { phrasesOf } from './phrases.ts';

export interface Phrase {
  readonly words: string;
  readonly language: LanguageCode;
}

/** From the first letter of one alphabet to the first of another; figures and signs stay with what they stand behind. */
const RUNS = /[^\p{L}]*(?:\p{Script=Cyrillic}[^\p{Script=Latin}]*|[^\p{Script=Cyrillic}]+)/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * What is to be said, one after the other.
 *
 *     «Приём платежа, button» in English → «Приём платежа,» in Russian, «button» in English
 */
export function toSay(text: string, language: LanguageCode): Phrase[] {
  const phrases = phrasesOf(spoken(text, language));
  if (language === OWN_LANGUAGE) return phrases.map((words) => ({ words, language }));
  return phrases.flatMap((phrase) =>
    [...phrase.matchAll(RUNS)].flatMap(([run]) =>
      CYRILLIC.test(run)
        ? phrasesOf(spoken(run, OWN_LANGUAGE)).map((words) => ({ words, language: OWN_LANGUAGE }))
        : phrasesOf(run).map((words) => ({ words, language })),
    ),
  );
}
