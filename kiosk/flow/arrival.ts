/** Arriving for an appointment: the code or the phone number, which booking it is, and what is offered when it is late. */
import type { OwnAppointment } from '../../contract/api.ts';
import { checkMove } from './booking.ts';
import { newDraft } from './draft.ts';
import { begin, go, type Choice } from './moves.ts';
import { isWhole, typeDigit, type KeyKind } from '../typing.ts';
import { issuing } from './unheard.ts';
import type { CheckIn, Flow, Recognised, ScreenOf } from './types.ts';

/** Nothing typed yet: for the code of the slip or for the phone number. */
export const askCode = (by: KeyKind): ScreenOf<'code'> => ({ kind: 'code', by, typed: '', problem: null });

/** A scanned slip says why somebody came: whatever else was begun is left. */
export const scanned = (flow: Flow, code: string, commandId: string): Flow => ({
  ...recognising(begin(flow, askCode('code')), code, commandId),
  booking: code,
});

/** «Назад» leads to what was typed or chosen from. */
const further = (flow: Flow): Flow => go(flow, flow.screen);

/** The screen that stands for the call. It is no step of the way: «Назад» leads to what was there before it. */
export const checkingIn = (flow: Flow, checkIn: CheckIn): Flow => ({
  ...flow,
  screen: { kind: 'checking-in', checkIn },
});

/** First it is seen which booking it is: nobody is asked about the turn because of a wrong digit, or for a time that has passed. */
const recognising = (flow: Flow, code: string, commandId: string): Flow =>
  checkingIn(flow, { commandId, code, outOfTurn: null, needs: [], earlier: [] });

/** An appointment holder may have the right to be served out of turn like anybody else (6.7.1). */
export const recognised = (flow: Flow, appointment: Recognised, at: number): Flow => ({
  ...flow,
  screen: { kind: 'turn', wish: { kind: 'appointment', appointment } },
  booking: appointment.code ?? flow.booking,
  touchedAt: at,
});

/** What is typed to find a booking by, and the search once that is whole; the other kind begins with nothing typed. */
export function changeCode(flow: Flow, screen: ScreenOf<'code'>, event: Choice): Flow {
  const { by, typed } = screen;
  switch (event.type) {
    case 'check-in':
      return isWhole(by, typed)
        ? recognising(further(flow), by === 'phone' ? `7${typed}` : typed, event.commandId)
        : flow;
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

/** Which of several it is; for another one beside a ticket the turn was asked about before: it holds for every booking. */
export function chooseAppointment(flow: Flow, appointmentId: string, commandId: string): Flow {
  const { screen } = flow;
  if (screen.kind === 'which') {
    if (!has(screen.appointments, appointmentId)) return flow;
    return recognising(further(flow), appointmentId, commandId);
  }
  if (screen.kind !== 'ticket' || screen.arrival === null || !has(screen.arrival.others, appointmentId))
    return flow;
  const { outOfTurn, needs, earlier } = screen.arrival;
  const checkIn = {
    commandId,
    code: appointmentId,
    outOfTurn,
    needs,
    earlier: [...earlier, screen.ticket.number],
  };
  // The ticket that is there is what one goes back to when the other booking cannot be checked in.
  return { ...checkingIn(flow, checkIn), trail: [screen] };
}

const has = (appointments: readonly OwnAppointment[], appointmentId: string) =>
  appointments.some((one) => one.appointmentId === appointmentId);

/** The three offers (8.6.5). The turn is asked about where it matters, in the general queue, unless it was before. */
export function chooseOffer(flow: Flow, screen: ScreenOf<'late'>, event: Choice): Flow {
  const { late, outOfTurn, needs } = screen;
  const { serviceId, serviceName, code, appointmentAt: from } = late;
  switch (event.type) {
    case 'join-queue': {
      const { commandId } = event;
      const wish = { serviceId, afterAppointmentId: late.appointmentId };
      return outOfTurn === null
        ? go(flow, { kind: 'turn', wish: { kind: 'ticket', ...wish } })
        : issuing(flow, { commandId, outOfTurn, needs, ...wish });
    }
    case 'choose-time':
      return checkMove(flow, {
        ...newDraft({ code, from }),
        service: { id: serviceId, name: serviceName, documents: [] },
        at: event.at,
      });
    case 'other-days':
      return go(flow, { kind: 'looking', search: { for: 'booking', code } });
    default:
      return flow;
  }
}
