/** The language of this page, which belongs to whoever stands before it, and the office's words in it. */
import { readonly, shallowRef, type Ref } from 'vue';
import { inLanguage, OWN_LANGUAGE, type LanguageCode, type OfficeLanguage } from '../contract/languages.ts';
import { LANGUAGES } from '../texts/languages.ts';

const current = shallowRef<LanguageCode>(OWN_LANGUAGE);
const offered = shallowRef<readonly OfficeLanguage[]>([]);

export const language: Readonly<Ref<LanguageCode>> = readonly(current);

/** Everything that is shown follows at once, and a screen reader reads it as what it is. */
export function setLanguage(code: LanguageCode, root: HTMLElement = document.documentElement): void {
  current.value = LANGUAGES[code] === undefined ? OWN_LANGUAGE : code;
  root.lang = LANGUAGES[current.value]?.tag ?? OWN_LANGUAGE;
}

/** What the office offers beside Russian, with its words. */
export function setOfficeLanguages(languages: readonly OfficeLanguage[]): void {
  offered.value = languages;
}

/** A text of the office in the language of the page; as it stands where nobody has translated it. */
export const told = (russian: string): string => inLanguage(offered.value, current.value, russian);

/** A language that the page can be switched to. */
export interface LanguageChoice {
  readonly code: LanguageCode;
  /** In itself: «English». */
  readonly name: string;
}

/** The one that comes next at every touch of the button; null where there is only Russian. */
export function nextLanguage(): LanguageChoice | null {
  const codes = [OWN_LANGUAGE, ...offered.value.map(({ code }) => code)].filter((code) => code in LANGUAGES);
  const next = codes[(codes.indexOf(current.value) + 1) % codes.length] ?? OWN_LANGUAGE;
  return next === current.value ? null : { code: next, name: LANGUAGES[next]?.name ?? next };
}
