/** The language of this page, which belongs to whoever stands before it, and the office's words in it. */
import { readonly, shallowRef, type Ref } from 'vue';
import { inLanguage, OWN_LANGUAGE, type LanguageCode, type OfficeLanguage } from '../contract/languages.ts';
import { LANGUAGES } from '../texts/languages.ts';

const current = shallowRef<LanguageCode>(OWN_LANGUAGE);
/** The office's words, as each message of the server has brought them: a screen's view, a page of information. */
const brought = shallowRef<Readonly<Record<string, readonly OfficeLanguage[]>>>({});

export const language: Readonly<Ref<LanguageCode>> = readonly(current);

/** Everything that is shown follows at once, and a screen reader reads it as what it is. */
export function setLanguage(code: LanguageCode, root: HTMLElement = document.documentElement): void {
  current.value = LANGUAGES[code] === undefined ? OWN_LANGUAGE : code;
  root.lang = LANGUAGES[current.value]?.tag ?? OWN_LANGUAGE;
}

/**
 * What the office offers beside Russian, with its words.
 * @param by what has brought them; what it brought before is forgotten
 */
export function setOfficeLanguages(languages: readonly OfficeLanguage[], by = 'view'): void {
  brought.value = { ...brought.value, [by]: languages };
}

/** A text of the office in the language of the page; as it stands where nobody has translated it. */
export function told(russian: string): string {
  for (const languages of Object.values(brought.value)) {
    const words = inLanguage(languages, current.value, russian);
    if (words !== russian) return words;
  }
  return russian;
}

/** All that the server has sent, in the language of the page. The office's words are whole texts: nothing else is like them. */
export function inPageLanguage<T>(sent: T): T {
  return current.value === OWN_LANGUAGE ? sent : (deeply(sent) as T);
}

function deeply(value: unknown): unknown {
  if (typeof value === 'string') return told(value);
  if (Array.isArray(value)) return value.map(deeply);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, deeply(part)]));
}

/** What a language calls itself. */
export const languageName = (code: LanguageCode): string => LANGUAGES[code]?.name ?? code;

/** A language that the page can be switched to. */
export interface LanguageChoice {
  readonly code: LanguageCode;
  /** In itself: «English». */
  readonly name: string;
}

/** The one that comes next at every touch of the button; null where there is only Russian. */
export function nextLanguage(): LanguageChoice | null {
  const offered = Object.values(brought.value).flatMap((languages) => languages.map(({ code }) => code));
  const codes = [...new Set([OWN_LANGUAGE, ...offered])].filter((code) => code in LANGUAGES);
  const next = codes[(codes.indexOf(current.value) + 1) % codes.length] ?? OWN_LANGUAGE;
  return next === current.value ? null : { code: next, name: languageName(next) };
}
