/** What the server said, or the printer, or the calendar: news change a screen only if they belong to it. */
import type { IssuedTicket } from '../contract/api.ts';
import type { Refusal } from '../contract/problems.ts';
import { mayLeave, withPaper } from './flow-time.ts';
import type { Flow, News, Screen } from './flow-types.ts';
import type { Paper } from './paper.ts';

type Heard = Exclude<News, { type: 'tick' }>;

export function hear(flow: Flow, event: Heard, at: number): Flow {
  const { screen } = flow;
  switch (event.type) {
    case 'issued':
      return isAnswerTo(screen, event.commandId) ? showTicket(flow, event, at) : flow;
    case 'late':
      if (screen.kind !== 'checking-in' || !isAnswerTo(screen, event.commandId)) return flow;
      return {
        ...flow,
        screen: { kind: 'late', late: event.late, outOfTurn: screen.checkIn.outOfTurn },
        touchedAt: at,
      };
    case 'refused':
      return isAnswerTo(screen, event.commandId) ? refuse(flow, event.problem, at) : flow;
    case 'paper':
      return screen.kind === 'ticket' && screen.ticket.ticketId === event.ticketId
        ? { ...flow, screen: { ...screen, ...withPaper(screen.closesAt, screen.paper, event.paper, at) } }
        : flow;
    case 'admission-ended':
      // Whoever has a ticket, or one on its way, keeps it; whoever was choosing is told on the start screen.
      return mayLeave(screen) ? { ...flow, screen: { kind: 'start' }, trail: [] } : flow;
  }
}

function isAnswerTo(screen: Screen, commandId: string): boolean {
  if (screen.kind === 'issuing') return screen.order.commandId === commandId;
  return screen.kind === 'checking-in' && screen.checkIn.commandId === commandId;
}

function showTicket(flow: Flow, { ticket, paper }: { ticket: IssuedTicket; paper: Paper }, at: number): Flow {
  const screen: Screen = { kind: 'ticket', ticket, ...withPaper(null, 'printing', paper, at) };
  return { ...flow, screen, trail: [], touchedAt: at };
}

function refuse(flow: Flow, problem: Refusal, at: number): Flow {
  const { screen } = flow;
  // A wrong code is put right where it was typed.
  const isWrongCode = problem.code === 'appointment-unknown' || problem.code === 'bad-request';
  if (screen.kind === 'checking-in' && isWrongCode) {
    return { ...flow, screen: { kind: 'code', typed: screen.checkIn.code, problem }, touchedAt: at };
  }
  const again = MAY_COME_RIGHT.has(problem.code) ? screen : null;
  return { ...flow, screen: { kind: 'refused', problem, again }, touchedAt: at };
}

/** Refusals after which the very same wish may be granted: asked again under the same id, it does nothing twice. */
const MAY_COME_RIGHT: ReadonlySet<string> = new Set([
  'no-connection',
  'stopping',
  'storage-failed',
  'disk-full',
  'too-many-requests',
  'internal',
]);
