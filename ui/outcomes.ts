/** What came of a visit, in words: as a choice of the specialist, and in the manager's list. */
import type { OutcomeKind, RefusedBecause, VisitOutcome } from '../contract/events.ts';
import { weekdayText } from './days.ts';
import { t } from './words.ts';

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

/** The number of a day stays with its month. */
const unbroken = (day: string): string => day.replace(/(?<=\d) /, '\u00a0');

/** What came of the visit, or of a service of it, with the day or the reason where one was said. */
export function outcomeText(outcome: VisitOutcome): string {
  if (outcome.kind === 'answer-promised' && outcome.due !== null)
    return t('common.outcome-due', { due: unbroken(weekdayText(outcome.due)) });
  if (outcome.kind === 'refused' && outcome.why !== null)
    return t('common.outcome-why', { why: t(REFUSED_WORDS[outcome.why]) });
  return t(OUTCOME_WORDS[outcome.kind]);
}
