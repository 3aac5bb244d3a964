/** Why a visitor has stepped aside and why a desk pauses, in words. */
import type { AfterLast, HoldWhy, PauseWhy } from '../../contract/events.ts';
import { t } from '../../ui/words.ts';

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
export const lastVisitorText = (then: AfterLast): string =>
  t('desk.last-visitor', { then: then.kind === 'pause' ? then.why : then.kind });
