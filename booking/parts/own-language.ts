/**
 * The language of a page on the visitor's own device: as it was chosen here, else as the ticket or the booking was taken, else as
 * the browser would have it.
 */
import { OWN_LANGUAGE, type LanguageCode, type OfficeLanguage } from '../../contract/languages.ts';
import { setLanguage, setOfficeLanguages } from '../../ui/language.ts';

const KEPT = 'language';

let offered: readonly LanguageCode[] = [OWN_LANGUAGE];
let taken: LanguageCode | null = null;
/** Chosen on this page: it holds also where the browser keeps nothing. */
let chosen: LanguageCode | null = null;

/** What the office offers, as it is now. */
export function officeSpeaks(languages: readonly OfficeLanguage[]): void {
  setOfficeLanguages(languages);
  offered = [OWN_LANGUAGE, ...languages.map(({ code }) => code)];
  settle();
}

/** The page turned out to be about a ticket or a booking that was taken in this language. */
export function wasTakenIn(code: LanguageCode): void {
  taken = code;
  settle();
}

/** The visitor has chosen, here and for the next time. */
export function chooseLanguage(code: LanguageCode): void {
  chosen = code;
  setLanguage(code);
  try {
    localStorage.setItem(KEPT, code);
  } catch {
    // A private window, or no room: it is chosen for this page.
  }
}

function settle(): void {
  const wished = [chosen, kept(), taken, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  setLanguage(wished.find((code) => code !== null && offered.includes(code)) ?? OWN_LANGUAGE);
}

function kept(): LanguageCode | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
