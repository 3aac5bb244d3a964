/** What a text of the office is called where it is translated. */
import type { OfficeText, TextKind, TextPart } from '../../contract/office-texts.ts';
import type { TextKey } from '../../texts/index.ts';
import { t } from '../../ui/words.ts';

export const PART_WORDS: Readonly<Record<TextPart, TextKey>> = {
  office: 'manager.translate-office',
  services: 'manager.translate-services',
  documents: 'manager.translate-documents',
  'out-of-turn': 'manager.translate-out-of-turn',
  pages: 'manager.translate-pages',
  papers: 'manager.translate-papers',
};

interface KindOfText {
  readonly words: TextKey;
  /** As long as the Russian may be: the glass and the paper have no more room. */
  readonly most: number;
}

/** The bounds are the contract's for the Russian text of the same place. */
const KINDS: Readonly<Record<TextKind, KindOfText>> = {
  'office-name': { words: 'manager.text-office-name', most: 80 },
  address: { words: 'manager.text-address', most: 120 },
  'call-back': { words: 'manager.text-call-back', most: 80 },
  'day-note': { words: 'manager.text-day-note', most: 60 },
  'other-office': { words: 'manager.text-other-office', most: 80 },
  'other-office-address': { words: 'manager.text-address', most: 120 },
  group: { words: 'manager.text-group', most: 40 },
  hint: { words: 'manager.text-hint', most: 80 },
  service: { words: 'manager.text-service', most: 90 },
  document: { words: 'manager.text-document', most: 160 },
  category: { words: 'manager.text-category', most: 120 },
  'page-title': { words: 'manager.text-page-title', most: 40 },
  'page-text': { words: 'manager.text-page-text', most: 6000 },
  'own-line': { words: 'manager.text-own-line', most: 160 },
};

export const mostLetters = ({ kind }: OfficeText): number => KINDS[kind].most;

/** So many services are named; more are counted. */
const MOST_NAMED = 1;

/** «Услуга · Оплата», «Документ · для 12 услуг» */
export function captionOf({ kind, of }: OfficeText): string {
  const what = t(KINDS[kind].words);
  const [first] = of;
  if (first === undefined) return what;
  return of.length > MOST_NAMED && kind === 'document'
    ? t('manager.text-of-services', { what, count: of.length })
    : t('manager.text-of', { what, of: first });
}
