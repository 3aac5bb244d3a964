/** Any day: who is called again, given up and let back is what the office's rules and the ticket's own history say. */
import { expect, it } from 'vitest';
import type { EventBody, OfficeEvent } from '../../contract/events.ts';
import type { Rules } from '../../contract/office.ts';
import type { ProblemCode } from '../../contract/problems.ts';
import type { Command } from './commands.ts';
import { MINUTE } from './testing/office.ts';
import { anyDayUntil, check, type Step, type Watcher } from './testing/play.ts';

type Limited = 'Recall' | 'MarkDidNotCome' | 'ReturnTicket';

const LIMITS: readonly ProblemCode[] = [
  'recall-limit',
  'recall-too-soon',
  'calls-too-few',
  'no-show-too-soon',
  'ticket-came-back-already',
  'came-back-too-late',
];

const ofType = (history: readonly OfficeEvent[], ...types: EventBody['type'][]) =>
  history.filter(({ body }) => types.includes(body.type));

/** The calls to the desk at which the visitor is awaited now. */
function calls(history: readonly OfficeEvent[]): OfficeEvent[] {
  const first = ofType(history, 'TicketCalled').at(-1);
  return ofType(history, 'TicketCalled', 'TicketRecalled').filter(({ seq }) => seq >= (first?.seq ?? 0));
}

/** Whom the command is about, and all that had happened to the ticket before it. */
function historyBefore({ command, before, oracle }: Step): OfficeEvent[] {
  const ticketId =
    'deskId' in command
      ? before.seats.get(command.deskId)?.ticketId
      : 'ticketId' in command
        ? command.ticketId
        : null;
  const visit = oracle.visits.find((other) => other.ticketId === ticketId);
  return visit?.history.filter(({ seq }) => seq <= before.seq) ?? [];
}

/** What stands in the way, by the history alone. @param clock as the server's clock says, @param at the time of the log */
function limitOf(
  type: Limited,
  history: readonly OfficeEvent[],
  rules: Rules,
  { clock, at }: { clock: number; at: number },
): ProblemCode | null {
  const called = calls(history);
  const last = called.at(-1)?.at ?? 0;
  const isHeard = clock < last || clock >= last + rules.recallPauseSeconds * 1000;
  switch (type) {
    case 'Recall':
      if (called.length > rules.recallLimit) return 'recall-limit';
      return isHeard ? null : 'recall-too-soon';
    case 'MarkDidNotCome':
      if (called.length < rules.callsBeforeNoShow) return 'calls-too-few';
      return isHeard ? null : 'no-show-too-soon';
    case 'ReturnTicket': {
      const missed = history.at(-1);
      if (missed?.body.type !== 'VisitorDidNotCome') return null;
      const cameBack = ({ body }: OfficeEvent) => body.type === 'TicketReturned' && body.after !== 'hold';
      if (history.some(cameBack)) return 'ticket-came-back-already';
      const { comeBackMinutes } = rules;
      const isLate = comeBackMinutes !== null && at - missed.at >= comeBackMinutes * MINUTE;
      return isLate ? 'came-back-too-late' : null;
    }
  }
}

const isLimited = (command: Command): command is Command & { type: Limited } =>
  command.type === 'Recall' || command.type === 'MarkDidNotCome' || command.type === 'ReturnTicket';

it('calls again, gives up and lets back as the rules say, and says no only for what they say', () => {
  const seen = new Set<ProblemCode>();
  const watcher: Watcher = {
    step(step) {
      const { command, decision, now, before, oracle } = step;
      if (!isLimited(command) || oracle.rules === null) return;
      const said = decision.outcome.ok ? null : decision.outcome.refusal.code;
      // Another no comes first: somebody else's desk, a day that is over.
      if (said !== null && !LIMITS.includes(said)) return;
      const times = { clock: now, at: Math.max(now, before.lastAt) };
      const expected = limitOf(command.type, historyBefore(step), oracle.rules, times);
      check(said === expected, `${command.type}: ${said} instead of ${expected}`);
      if (said !== null) seen.add(said);
    },
  };
  anyDayUntil(
    () => seen.size === LIMITS.length,
    () => watcher,
    { seed: 1201, numRuns: 60 },
  );
  expect([...seen].toSorted()).toEqual(LIMITS.toSorted());
});
