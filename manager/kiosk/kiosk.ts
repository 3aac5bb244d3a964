/** What an office sets for its kiosks, as the form holds it, and the configuration that it makes. */
import type { InfoPage } from '../../contract/kiosk.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { t } from '../../ui/words.ts';
import { inTenths, readConfig, type FaultOf, type Reading, type Typed } from '../config/draft.ts';

export interface TurnDraft {
  /** Tells two rows apart while they are changed and moved. */
  key: number;
  words: string;
}

export interface KioskDraft {
  outOfTurn: TurnDraft[];
  pages: InfoPage[];
  screenInches: Typed;
  lowerEdgeMm: Typed;
}

/** As many as the contract lets in. */
export const MOST_ROWS = 10;

export const draftOf = ({ kiosk }: OfficeConfig): KioskDraft => ({
  outOfTurn: kiosk.outOfTurn.map((words, key) => ({ key, words })),
  pages: kiosk.infoPages.map((page) => ({ ...page })),
  screenInches: kiosk.screenInches,
  lowerEdgeMm: kiosk.lowerEdgeMm,
});

export const newTurn = (rows: readonly TurnDraft[]): TurnDraft => ({
  key: Math.max(-1, ...rows.map(({ key }) => key)) + 1,
  words: '',
});

/** A page with nothing on it, under an id that no other page has. */
export function newPage(pages: readonly InfoPage[]): InfoPage {
  const taken = new Set(pages.map(({ id }) => id));
  let number = pages.length + 1;
  while (taken.has(`page-${number}`)) number += 1;
  return { id: `page-${number}`, title: '', icon: 'info', text: '' };
}

/** What the button and the title say while nothing is typed. */
export const titleOf = ({ title }: InfoPage): string => title.trim() || t('manager.info-untitled');

const isEmpty = (typed: string): boolean => typed.trim() === '';

const turnFault = (words: string): string =>
  isEmpty(words) ? t('manager.fault-turn-empty') : t('manager.fault-turn-long');

function pageFault(page: InfoPage, field: string): string {
  if (field === 'title')
    return isEmpty(page.title) ? t('manager.fault-info-title-empty') : t('manager.fault-info-title-long');
  return isEmpty(page.text) ? t('manager.fault-info-text-empty') : t('manager.fault-info-text-long');
}

const faultIn =
  ({ outOfTurn, pages }: KioskDraft): FaultOf =>
  ([first, second, third, field = '']) => {
    if (first !== 'kiosk') return null;
    if (second === 'screenInches') return ['screenInches', t('manager.fault-inches')];
    if (second === 'lowerEdgeMm') return ['lowerEdgeMm', t('manager.fault-edge')];
    if (second === 'outOfTurn') {
      const row = outOfTurn[Number(third)];
      return row === undefined
        ? ['turn', t('manager.fault-turn-count')]
        : [`turn.${row.key}`, turnFault(row.words)];
    }
    if (second !== 'infoPages') return null;
    const page = pages[Number(third)];
    if (page === undefined) return ['pages', t('manager.fault-info-count')];
    return field === 'title' || field === 'text'
      ? [`page.${page.id}.${field}`, pageFault(page, field)]
      : null;
  };

export function readDraft(config: OfficeConfig, draft: KioskDraft): Reading {
  const kiosk = {
    outOfTurn: draft.outOfTurn.map(({ words }) => words),
    infoPages: draft.pages,
    screenInches: inTenths(draft.screenInches),
    lowerEdgeMm: draft.lowerEdgeMm,
  };
  return readConfig({ ...config, kiosk }, faultIn(draft));
}
