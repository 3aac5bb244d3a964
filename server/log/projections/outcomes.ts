/** What came of a visit or of one service of it, in columns. */
import { z } from 'zod';
import { outcomeKind, refusedBecause, type VisitOutcome } from '../../../contract/events.ts';
import { localDate } from '../../../contract/primitives.ts';

export const outcomeColumns = z.object({
  outcome: outcomeKind.nullable(),
  /** The day by which an answer was promised (6.2.3). */
  answer_due: localDate.nullable(),
  refused_because: refusedBecause.nullable(),
});

export const NO_OUTCOME = { outcome: null, answer_due: null, refused_because: null } as const;

export function inColumns(outcome: VisitOutcome): z.infer<typeof outcomeColumns> {
  return {
    outcome: outcome.kind,
    answer_due: outcome.kind === 'answer-promised' ? outcome.due : null,
    refused_because: outcome.kind === 'refused' ? outcome.why : null,
  };
}
