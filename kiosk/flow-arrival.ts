/** Arriving for an appointment: the code or the phone number, which booking it is, and what is offered when it is late. */
import type { OwnAppointment } from '../contract/api.ts';
import { newDraft } from './flow-draft.ts';
import { begin, go, type Choice } from './flow-moves.ts';
import { isWhole, typeDigit } from './typing.ts';
import type { CheckIn, Flow, KeyKind, ScreenOf } from './flow-types.ts';

/** An appointment holder may have the right to be served out of turn like anybody else (6.7.1). */
const askTurn = (code: string): ScreenOf<'turn'> => ({ kind: 'turn', wish: { kind: 'appointment', code } });

export const askCode = (by: KeyKind): ScreenOf<'code'> => ({ kind: 'code', by, typed: '', problem: null });

/** A scanned slip says why somebody came: whatever else was begun is left. */
export const scanned = (flow: Flow, code: string): Flow => begin(flow, askTurn(code));

export const checkingIn = (flow: Flow, checkIn: CheckIn): Flow => ({
  ...flow,
  screen: { kind: 'checking-in', checkIn },
});

export function changeCode(flow: Flow, screen: ScreenOf<'code'>, event: Choice): Flow {
  const { by, typed } = screen;
  switch (event.type) {
    case 'check-in':
      return isWhole(by, typed) ? go(flow, askTurn(by === 'phone' ? `7${typed}` : typed)) : flow;
    case 'type-by':
      return event.by === by ? flow : { ...flow, screen: askCode(event.by) };
    case 'type-sign':
      return { ...flow, screen: { ...screen, typed: typeDigit(by, typed, event.sign), problem: null } };
    case 'erase-sign':
      return { ...flow, screen: { ...screen, typed: typed.slice(0, -1), problem: null } };
    default:
      return flow;
  }
}

/** The right to be served out of turn was asked about before: it holds for every booking of the visitor. */
export function chooseAppointment(flow: Flow, code: string, commandId: string): Flow {
  const { screen } = flow;
  if (screen.kind === 'which') {
    if (!has(screen.appointments, code)) return flow;
    return checkingIn(flow, { commandId, code, outOfTurn: screen.outOfTurn, earlier: [] });
  }
  if (screen.kind !== 'ticket' || screen.arrival === null || !has(screen.arrival.others, code)) return flow;
  const { outOfTurn, earlier } = screen.arrival;
  const checkIn = { commandId, code, outOfTurn, earlier: [...earlier, screen.ticket.number] };
  // The ticket that is there is what one goes back to when the other booking cannot be checked in.
  return { ...checkingIn(flow, checkIn), trail: [screen] };
}

const has = (appointments: readonly OwnAppointment[], code: string) =>
  appointments.some((appointment) => appointment.code === code);

/** The three offers (8.6.5). The general queue now is one touch: what has to be known for it was asked before. */
export function chooseOffer(flow: Flow, screen: ScreenOf<'late'>, event: Choice): Flow {
  const { late, outOfTurn } = screen;
  const { serviceId, code } = late;
  switch (event.type) {
    case 'join-queue': {
      const { commandId } = event;
      const order = { commandId, serviceId, outOfTurn, afterAppointmentId: late.appointmentId };
      return { ...flow, screen: { kind: 'issuing', order } };
    }
    case 'choose-time': {
      const { commandId, at } = event;
      const order = { kind: 'move' as const, commandId, code, appointmentAt: at };
      return go({ ...flow, draft: { ...newDraft(code), at } }, { kind: 'booking', order });
    }
    case 'other-days':
      return go(flow, { kind: 'looking', search: { for: 'booking', code } });
    default:
      return flow;
  }
}
