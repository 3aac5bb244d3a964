/** What stands on papers, as the form holds it, and the configuration that it makes. */
import type { OfficeConfig } from '../../contract/office.ts';
import {
  COMPULSORY,
  type OwnLine,
  type PaperSettings,
  type SlipPart,
  type TicketPart,
} from '../../contract/paper.ts';
import type { TextKey } from '../../texts/index.ts';
import { t } from '../../ui/words.ts';
import { readConfig, type FaultOf, type Reading } from '../config/draft.ts';

export type PaperKind = 'ticket' | 'slip';
type Part = TicketPart | SlipPart;

export type Block = { kind: 'part'; part: Part; shown: boolean } | OwnLine | { kind: 'rule' };

export interface Row {
  /** Tells two rows apart while they are changed and moved. */
  key: number;
  block: Block;
}

export interface PaperDraft {
  logo: PaperSettings['logo'];
  ticket: Row[];
  slip: Row[];
}

const rowsOf = (blocks: readonly Block[]): Row[] =>
  blocks.map((block, key) => ({ key, block: { ...block } }));

export const draftOfPaper = ({ logo, ticket, slip }: PaperSettings): PaperDraft => ({
  logo,
  ticket: rowsOf(ticket),
  slip: rowsOf(slip),
});
export const draftOf = ({ paper }: OfficeConfig): PaperDraft => draftOfPaper(paper);

export function withRow(rows: readonly Row[], block: Block): Row[] {
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  return [...rows, { key, block }];
}

export const countOf = (rows: readonly Row[], kind: Block['kind']): number =>
  rows.filter(({ block }) => block.kind === kind).length;

/** What the server is asked to show: a line without words is none yet. */
export function shownPaper({ logo, ticket, slip }: PaperDraft): PaperSettings {
  const written = (rows: readonly Row[]) =>
    rows.map(({ block }) => block).filter((block) => block.kind !== 'text' || block.words.trim() !== '');
  return { logo, ticket: written(ticket), slip: written(slip) } as PaperSettings;
}

export const isCompulsory = (kind: PaperKind, { block }: Row): boolean =>
  block.kind === 'part' && COMPULSORY[kind].includes(block.part);

const PART_WORDS: Readonly<Record<Part, TextKey>> = {
  logo: 'manager.part-logo',
  office: 'manager.part-office',
  number: 'manager.part-number',
  service: 'manager.part-service',
  appointment: 'manager.part-appointment',
  ahead: 'manager.part-ahead',
  wait: 'manager.part-wait',
  'issued-at': 'manager.part-issued-at',
  'what-to-do': 'manager.part-what-to-do',
  follow: 'manager.part-follow',
  title: 'manager.part-title',
  time: 'manager.part-time',
  date: 'manager.part-date',
  code: 'manager.part-code',
  qr: 'manager.part-qr',
  documents: 'manager.part-documents',
  arrival: 'manager.part-arrival',
  lateness: 'manager.part-lateness',
  changes: 'manager.part-changes',
};

export function nameOf({ block }: Row): string {
  if (block.kind === 'part') return t(PART_WORDS[block.part]);
  return block.kind === 'rule'
    ? t('manager.paper-rule')
    : block.words.trim() || t('manager.paper-line-empty');
}

export const faultField = (kind: PaperKind, { key }: Row): string => `${kind}.${key}`;

const faultIn =
  (draft: PaperDraft): FaultOf =>
  ([first, second, third]) => {
    if (first !== 'paper' || (second !== 'ticket' && second !== 'slip')) return null;
    const row = draft[second][Number(third)];
    if (row?.block.kind !== 'text') return null;
    const isEmpty = row.block.words.trim() === '';
    return [
      faultField(second, row),
      isEmpty ? t('manager.paper-fault-empty') : t('manager.paper-fault-long'),
    ];
  };

export function readDraft(config: OfficeConfig, draft: PaperDraft): Reading {
  const blocks = (rows: readonly Row[]) => rows.map(({ block }) => block);
  const paper = { logo: draft.logo, ticket: blocks(draft.ticket), slip: blocks(draft.slip) };
  return readConfig({ ...config, paper }, faultIn(draft));
}
