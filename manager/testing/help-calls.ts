/** How calls for help were answered, for the tests of the manager's page. */
import type { HelpCallLine, HelpCallsReport } from '../../contract/help-calls.ts';

/** Ten o’clock in Moscow, on the day of the other tests. */
const CALLED_AT = Date.parse('2026-11-23T10:00+03:00');

const helpCallLine = (seq: number, over: Partial<HelpCallLine> = {}): HelpCallLine => ({
  seq,
  calledAt: CALLED_AT,
  place: 'Вход с улицы',
  endedBy: 'taken',
  waitedMs: 95_000,
  personName: 'Ольга Викторовна',
  ...over,
});

/** One of each end. */
export const helpCallsReport = (over: Partial<HelpCallsReport> = {}): HelpCallsReport => ({
  from: '2026-11-23',
  to: '2026-11-23',
  made: 5,
  answered: 2,
  cancelled: 1,
  unanswered: 1,
  medianMs: 95_000,
  longestMs: 120_000,
  calls: [
    helpCallLine(5, { endedBy: null, waitedMs: null, personName: null }),
    helpCallLine(4, { endedBy: 'day-end', waitedMs: 3_600_000, personName: null }),
    helpCallLine(3, { endedBy: 'visitor', waitedMs: 20_000, personName: null, place: 'Киоск у входа' }),
    helpCallLine(2, { personName: null, waitedMs: 70_000 }),
    helpCallLine(1),
  ],
  ...over,
});
