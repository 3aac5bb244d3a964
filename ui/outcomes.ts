/** What came of a visit, in words: as a choice of the specialist, and in the manager's list. */
import type { OutcomeKind, RefusedBecause } from '../contract/events.ts';

export const OUTCOME_WORDS = {
  solved: 'common.outcome-solved',
  'answer-promised': 'common.outcome-answer-promised',
  'sent-to-remote': 'common.outcome-sent-to-remote',
  refused: 'common.outcome-refused',
} as const satisfies Record<OutcomeKind, string>;

export const REFUSED_WORDS = {
  'documents-missing': 'common.refused-documents-missing',
  'not-ours': 'common.refused-not-ours',
  'no-right': 'common.refused-no-right',
  'conditions-not-met': 'common.refused-conditions-not-met',
  'visitor-withdrew': 'common.refused-visitor-withdrew',
} as const satisfies Record<RefusedBecause, string>;
