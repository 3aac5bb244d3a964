/** Time on the glass: how long a ticket stays, when «Вы ещё здесь?» is asked, when a visitor is gone. */
import type { Flow, Screen } from './flow-types.ts';
import type { Paper } from './paper.ts';

/** So long nothing was touched: is anybody there? A list of documents takes a minute to read. */
export const QUIET_MS = 60_000;
/** The answer may take so long (EN 301 549, 5.9 asks for 20 s at least), and any number of times. */
export const ASKING_MS = 30_000;
/** The ticket stays on the glass so long once its paper is out … */
export const TICKET_MS = 20_000;
/** … and so long when the glass is all there is: time to take a picture. */
export const TICKET_WITHOUT_PAPER_MS = 60_000;
/** What «Показать дольше» adds. */
export const LONGER_MS = 30_000;

export const newFlow = (at: number): Flow => ({
  screen: { kind: 'start' },
  trail: [],
  touchedAt: at,
  visit: 0,
  fresh: true,
});

/** A ticket that is being made is not walked away from, one that is there is finished, not left. */
export const mayLeave = ({ kind }: Screen): boolean =>
  kind !== 'issuing' && kind !== 'checking-in' && kind !== 'ticket' && kind !== 'start';

export const nextVisitor = (flow: Flow, at: number): Flow => ({ ...newFlow(at), visit: flow.visit + 1 });

/** What is known of the paper decides how long the ticket stays; the same news again does not begin anew. */
export function withPaper(closesAt: number | null, before: Paper, paper: Paper, at: number) {
  if (paper === 'printing') return { paper, closesAt };
  if (paper === before && closesAt !== null) return { paper, closesAt };
  const stays = paper === 'take' ? TICKET_MS : TICKET_WITHOUT_PAPER_MS;
  return { paper, closesAt: Math.max(closesAt ?? 0, at + stays) };
}

export function stayLonger(flow: Flow, screen: Extract<Screen, { kind: 'ticket' }>, at: number): Flow {
  const closesAt = Math.max(screen.closesAt ?? at, at) + LONGER_MS;
  return { ...flow, screen: { ...screen, closesAt } };
}

export function passTime(flow: Flow, at: number): Flow {
  const { screen } = flow;
  switch (screen.kind) {
    case 'issuing':
    case 'checking-in':
      return flow;
    case 'start':
      return !flow.fresh && at - flow.touchedAt >= QUIET_MS ? nextVisitor(flow, at) : flow;
    case 'ticket':
      return screen.closesAt !== null && at >= screen.closesAt ? nextVisitor(flow, at) : flow;
    default:
      return at - flow.touchedAt >= QUIET_MS + ASKING_MS ? nextVisitor(flow, at) : flow;
  }
}

/** Seconds until the ticket leaves the glass; null while it stays. */
export function ticketSeconds({ screen }: Flow, at: number): number | null {
  if (screen.kind !== 'ticket' || screen.closesAt === null) return null;
  return Math.max(0, Math.ceil((screen.closesAt - at) / 1000));
}

/** Seconds left to answer «Вы ещё здесь?»; null while it is not asked. */
export function askingSeconds({ screen, touchedAt }: Flow, at: number): number | null {
  if (!mayLeave(screen) || at - touchedAt < QUIET_MS) return null;
  return Math.max(0, Math.ceil((touchedAt + QUIET_MS + ASKING_MS - at) / 1000));
}
