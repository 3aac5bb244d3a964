/** The office's words in other languages, as the form holds them, and the configuration that they make. */
import {
  keptWords,
  officeTexts,
  TEXT_PARTS,
  type OfficeText,
  type TextPart,
} from '../../contract/office-texts.ts';
import { OWN_LANGUAGE, type KeptLanguage } from '../../contract/languages.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { LANGUAGES } from '../../texts/languages.ts';
import { t } from '../../ui/words.ts';
import { readConfig, type FaultOf, type Reading } from '../config/draft.ts';

export interface LanguageDraft {
  readonly code: string;
  /** Visitors may choose it. */
  offered: boolean;
  /** By the Russian text; an empty one is not translated. */
  words: Record<string, string>;
}

/** The languages that the program has words in, beside Russian. */
const KNOWN = Object.keys(LANGUAGES).filter((code) => code !== OWN_LANGUAGE);

/** Each language that can be offered, with a place for every text that the office has now. */
export function draftOf(config: OfficeConfig): LanguageDraft[] {
  const texts = officeTexts(config);
  return KNOWN.map((code) => {
    const kept = config.languages.find((language) => language.code === code);
    const words = kept?.words ?? {};
    const wordsFor = ({ russian }: OfficeText) =>
      Object.hasOwn(words, russian) ? (words[russian] ?? '') : '';
    return {
      code,
      offered: kept?.offered ?? false,
      words: Object.fromEntries(texts.map((text) => [text.russian, wordsFor(text)])),
    };
  });
}

/** As the contract keeps it; a language that was never touched is not kept at all. */
export function readDraft(config: OfficeConfig, draft: readonly LanguageDraft[]): Reading {
  const texts = officeTexts(config);
  const known = draft
    .map(({ code, offered, words }): KeptLanguage => ({ code, offered, words: keptWords(words, texts) }))
    .filter(({ offered, words }) => offered || Object.keys(words).length > 0);
  // One that this page cannot show, set through the API, is left alone.
  const others = config.languages.filter(({ code }) => !KNOWN.includes(code));
  const languages = [...known, ...others];
  return readConfig({ ...config, languages }, faultIn(languages));
}

/** Where a fault is shown. */
export const faultField = (code: string, russian: string): string => `${code}.${russian}`;

const faultIn =
  (languages: readonly KeptLanguage[]): FaultOf =>
  ([first, index, field, russian]) => {
    const language = languages[Number(index)];
    if (first !== 'languages' || field !== 'words' || language === undefined || russian === undefined)
      return null;
    return [faultField(language.code, russian), t('manager.fault-translation-long')];
  };

export const isTranslated = ({ words }: LanguageDraft, { russian }: OfficeText): boolean =>
  (words[russian] ?? '').trim() !== '';

export interface TextGroup {
  readonly part: TextPart;
  readonly texts: readonly OfficeText[];
}

/** Under headings, in their order; a part without texts has none. */
export function groupsOf(texts: readonly OfficeText[]): TextGroup[] {
  return TEXT_PARTS.map((part) => ({ part, texts: texts.filter((text) => text.part === part) })).filter(
    (group) => group.texts.length > 0,
  );
}

export const nameOf = (code: string): string => LANGUAGES[code]?.name ?? code;
