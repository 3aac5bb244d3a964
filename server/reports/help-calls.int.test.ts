import { describe, expect, it } from 'vitest';
import type { OfficeEvent } from '../../contract/events.ts';
import { helpCallsReport, type HelpCallLine, type HelpCallsReport } from '../../contract/help-calls.ts';
import { fill } from '../log/testing/fill.ts';
import { randomHistory } from '../log/testing/history.ts';
import { temporaryDatabase } from '../log/testing/temporary.ts';
import { createReports } from './reports.ts';

interface Call extends HelpCallLine {
  readonly helpCallId: string;
  readonly date: string;
}

/** The calls of the raw events in their order, by their times alone: the plainest way. */
function callsIn(events: readonly OfficeEvent[]): Call[] {
  const calls: Call[] = [];
  let today = '';
  for (const { seq, at, body } of events) {
    if (body.type === 'DayOpened') today = body.date;
    if (body.type === 'HelpCalled') {
      const { helpCallId, place } = body;
      const rings = { endedBy: null, waitedMs: null, personName: null };
      calls.push({ helpCallId, date: today, seq, calledAt: at, place, ...rings });
    }
    if (body.type !== 'HelpCallTaken' && body.type !== 'HelpCallCancelled') continue;
    const at_ = calls.findIndex(({ helpCallId }) => helpCallId === body.helpCallId);
    const call = calls[at_];
    if (call === undefined) continue;
    const endedBy = body.type === 'HelpCallTaken' ? 'taken' : body.by;
    calls[at_] = { ...call, endedBy, waitedMs: at - call.calledAt };
  }
  return calls;
}

function reportOf(calls: readonly Call[], from: string, to: string): HelpCallsReport {
  const those = calls.filter(({ date }) => date >= from && date <= to);
  const ended = (by: string) => those.filter(({ endedBy }) => endedBy === by);
  const waits = ended('taken')
    .map(({ waitedMs }) => waitedMs ?? 0)
    .sort((a, b) => a - b);
  const half = waits.length / 2;
  const middle = [waits[Math.ceil(half) - 1] ?? 0, waits[Math.floor(half)] ?? 0];
  return {
    from,
    to,
    made: those.length,
    answered: waits.length,
    cancelled: ended('visitor').length,
    unanswered: ended('day-end').length,
    medianMs: waits.length === 0 ? null : Math.round(((middle[0] ?? 0) + (middle[1] ?? 0)) / 2),
    longestMs: waits.at(-1) ?? null,
    calls: those.toReversed().map(({ helpCallId: _, date: __, ...line }) => line),
  };
}

const DAYS = [
  ['2026-11-23', '2026-11-23'],
  ['2026-11-24', '2026-11-25'],
  ['2026-11-23', '2026-11-25'],
] as const;

describe.each([301, 302])('the calls for help of random history %i', (seed) => {
  it('are those of its raw events', async () => {
    const events = randomHistory(seed, { steps: 800 });
    const database = await temporaryDatabase();
    await fill(database.log, events);
    const { helpCalls } = createReports(database.reports);
    const calls = callsIn(events);
    for (const [from, to] of DAYS) {
      const report = helpCallsReport.strict().parse(await helpCalls({ from, to, limit: 1000 }));
      expect(report).toEqual(reportOf(calls, from, to));
      expect(report.answered).toBeGreaterThan(0);
      const some = await helpCalls({ from, to, limit: 2 });
      expect(some).toEqual({ ...report, calls: report.calls.slice(0, 2) });
    }
  });

  it('of days without any are none, and have no time to be answered in', async () => {
    const { helpCalls } = createReports((await temporaryDatabase()).reports);
    expect(await helpCalls({ from: '2026-11-23', to: '2026-11-23', limit: 10 })).toMatchObject({
      made: 0,
      answered: 0,
      medianMs: null,
      longestMs: null,
      calls: [],
    });
  });
});
