/** The languages that the program has words in. Another one is a folder beside `ru`, with what visitors read, and a line here. */
import { en } from './en/index.ts';
import { ru, type VisitorTexts } from './ru/index.ts';

interface Language {
  /** In itself, as it stands on the button that leads to it. */
  readonly name: string;
  /** For dates and plurals (BCP 47). */
  readonly tag: string;
  readonly texts: VisitorTexts;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  ru: { name: 'Русский', tag: 'ru', texts: ru },
  en: { name: 'English', tag: 'en-GB', texts: en },
};
