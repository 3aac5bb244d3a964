/** Why a visitor has stepped aside and why a desk pauses, in words. */
import type { AfterLast, HoldWhy, PauseWhy } from '../../contract/events.ts';
import type { DeskView } from '../../contract/views/desk.ts';
import { ticketText, t } from '../../ui/words.ts';
import type { Seat } from '../actions/rules.ts';

const HOLD_WORDS = {
  'fill-form': 'desk.hold-fill-form',
  'fetch-document': 'desk.hold-fetch-document',
  other: 'desk.hold-other',
} as const satisfies Record<HoldWhy, string>;

const PAUSE_WORDS = {
  lunch: 'desk.pause-lunch',
  technical: 'desk.pause-technical',
  documents: 'desk.pause-documents',
} as const satisfies Record<PauseWhy, string>;

/** @param why null for a hold of which nobody said why */
export const heldWhyText = (why: HoldWhy | null): string => t(HOLD_WORDS[why ?? 'other']);
export const pauseWhyText = (why: PauseWhy): string => t(PAUSE_WORDS[why]);

/** «Последний посетитель, затем обед». */
export const lastVisitorText = (then: AfterLast): string => t('desk.last-visitor', { then: wordOf(then) });

const wordOf = (then: AfterLast) => (then.kind === 'pause' ? then.why : then.kind);

/** What the desk waits for before it leaves; null when it waits for nobody. */
export function waitsForText({ afterLast, waitsFor }: Pick<Seat, 'afterLast' | 'waitsFor'>): string | null {
  if (afterLast === null || waitsFor === null) return null;
  const words = { then: wordOf(afterLast) };
  return waitsFor.isBack ? t('desk.last-back', words) : t('desk.last-held', words);
}

/** Who is on hold at a desk that is being left; null when nobody is. */
export function heldThenText(held: DeskView['held']): string | null {
  if (held.length === 0) return null;
  const numbers = held.map(({ number }) => ticketText(number)).join(', ');
  return t('desk.leave-held', { numbers, held: held.length });
}
