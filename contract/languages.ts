/** Languages beside Russian: what the office calls things in them. The words of the program itself are in `texts/`. */
import { z } from 'zod';
import { longText } from './primitives.ts';

/** A language by its two letters (ISO 639-1). */
export const languageCode = z.string().regex(/^[a-z]{2}$/);
export type LanguageCode = z.infer<typeof languageCode>;

/** What is written in the office's own words: Russian, in which staff work and which everybody falls back to. */
export const OWN_LANGUAGE: LanguageCode = 'ru';

const MOST_WORDS = 1000;
/** As long as the longest text of an office: a page of information. */
const words = longText(6000);

/**
 * What the office has written, in another language, by the Russian words themselves: the passport that twelve services ask for is
 * translated once, and a translation never outlives its original. What is missing is shown in Russian.
 */
export const officeWords = z
  .record(words, words)
  .refine((all) => Object.keys(all).length <= MOST_WORDS, { message: 'most-words' });
export type OfficeWords = z.infer<typeof officeWords>;

const officeLanguage = z.object({ code: languageCode, words: officeWords });
export type OfficeLanguage = z.infer<typeof officeLanguage>;

const MOST_LANGUAGES = 5;

/** The languages that visitors may choose, with the words that a screen needs. */
export const officeLanguages = z.array(officeLanguage).max(MOST_LANGUAGES);

/** A language as the office keeps it: one that visitors may not choose for now keeps its words. */
const keptLanguage = officeLanguage.extend({ offered: z.boolean().default(true) });
export type KeptLanguage = z.infer<typeof keptLanguage>;

export const keptLanguages = z.array(keptLanguage).max(MOST_LANGUAGES);

/** @returns what the office calls it in this language; as it stands where nobody has translated it */
export function inLanguage(
  languages: readonly OfficeLanguage[],
  code: LanguageCode | null,
  russian: string,
): string {
  const words = languages.find((one) => one.code === code)?.words;
  return words !== undefined && Object.hasOwn(words, russian) ? (words[russian] ?? russian) : russian;
}

/** Those that visitors may choose, with no other words than those of what is shown: a screen gets no more than it needs. */
export function languagesOf(languages: readonly KeptLanguage[], shown: unknown): OfficeLanguage[] {
  const wanted = new Set(textsIn(shown));
  return languages
    .filter(({ offered }) => offered)
    .map(({ code, words: all }) => ({
      code,
      words: Object.fromEntries(Object.entries(all).filter(([russian]) => wanted.has(russian))),
    }));
}

/** Every text in a value, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* textsIn(part);
}
