/**
 * The visitor's way through the kiosk as a pure machine: where one is, what happened, where one is then. No clock and
 * no I/O: the moment (milliseconds of a monotonic clock) and command ids come in.
 */
import { hear } from './flow-news.ts';
import { mayLeave, nextVisitor, passTime, stayLonger } from './flow-time.ts';
import {
  CODE_LENGTH,
  type Flow,
  type FlowEvent,
  type Group,
  type Offer,
  type Order,
  type Press,
  type Screen,
  type Service,
  type Wish,
} from './flow-types.ts';

/** The next state. What does not fit the screen (a late answer, a second tap) changes nothing. */
export function step(flow: Flow, event: FlowEvent, at: number): Flow {
  switch (event.type) {
    case 'tick':
      return passTime(flow, at);
    case 'issued':
    case 'late':
    case 'refused':
    case 'paper':
    case 'admission-ended':
      return hear(flow, event, at);
    default:
      return press({ ...flow, touchedAt: at, fresh: false }, event, at);
  }
}

function press(flow: Flow, event: Press, at: number): Flow {
  const { screen } = flow;
  switch (event.type) {
    case 'touch':
      return flow;
    case 'stay':
      return screen.kind === 'ticket' ? stayLonger(flow, screen, at) : flow;
    case 'home':
      return mayLeave(screen) ? { ...flow, screen: { kind: 'start' }, trail: [] } : flow;
    case 'back':
      return goBack(flow);
    case 'done':
      return mayLeave(screen) || screen.kind === 'ticket' ? nextVisitor(flow, at) : flow;
    case 'try-again':
      return screen.kind === 'refused' && screen.again !== null ? { ...flow, screen: screen.again } : flow;
    case 'scan':
      return screen.kind === 'start' || screen.kind === 'code' ? arrive(flow, event.code) : flow;
    default:
      return goOn(flow, event);
  }
}

type Choice = Exclude<Press, { type: 'touch' | 'stay' | 'home' | 'back' | 'done' | 'try-again' | 'scan' }>;

function goOn(flow: Flow, event: Choice): Flow {
  const { screen } = flow;
  switch (screen.kind) {
    case 'start':
      if (event.type === 'take-ticket') return go(flow, { kind: 'groups' });
      return event.type === 'have-appointment' ? go(flow, { kind: 'code', typed: '', problem: null }) : flow;
    case 'groups':
      return event.type === 'choose-group' ? chooseGroup(flow, event.group) : flow;
    case 'services':
      return event.type === 'choose-service' ? chooseService(flow, event.service) : flow;
    case 'documents':
      return event.type === 'go-on' ? go(flow, askTurnFor(screen.serviceId)) : flow;
    case 'turn':
      return event.type === 'choose-turn' ? wish(flow, screen.wish, event) : flow;
    case 'code':
      return changeCode(flow, screen, event);
    case 'late':
      return event.type === 'choose-offer' ? chooseOffer(flow, screen, event) : flow;
    case 'issuing':
    case 'checking-in':
    case 'offer':
    case 'refused':
    case 'ticket':
      return flow;
  }
}

const go = (flow: Flow, screen: Screen): Flow => ({ ...flow, screen, trail: [...flow.trail, flow.screen] });

const askTurn = (asked: Wish): Screen => ({ kind: 'turn', wish: asked });
const askTurnFor = (serviceId: string) => askTurn({ kind: 'ticket', serviceId });

/** A group with one service is chosen together with it: nobody is asked what has one answer. */
function chooseGroup(flow: Flow, group: Group): Flow {
  const [only, ...more] = group.services;
  if (only === undefined) return flow;
  return more.length === 0 ? chooseService(flow, only) : go(flow, { kind: 'services', groupId: group.id });
}

/** What has to be known before the ticket comes first: papers to bring, and a day that may be too short (law 10). */
function chooseService(flow: Flow, service: Service): Flow {
  const tell = service.documents.length > 0 || service.mayNotBeServed;
  return go(flow, tell ? { kind: 'documents', serviceId: service.id } : askTurnFor(service.id));
}

/** Everything is known: the ticket is asked for, or the appointment checked in. */
function wish(
  flow: Flow,
  asked: Wish,
  { outOfTurn, commandId }: { outOfTurn: boolean; commandId: string },
): Flow {
  if (asked.kind === 'ticket') {
    const { serviceId } = asked;
    return order(flow, { commandId, serviceId, outOfTurn, afterAppointmentId: null });
  }
  const checkIn = { commandId, code: asked.code, outOfTurn };
  return { ...flow, screen: { kind: 'checking-in', checkIn }, trail: [{ kind: 'start' }] };
}

const order = (flow: Flow, given: Order): Flow => ({ ...flow, screen: { kind: 'issuing', order: given } });

function changeCode(flow: Flow, screen: Extract<Screen, { kind: 'code' }>, event: Choice): Flow {
  const { typed } = screen;
  if (event.type === 'check-in' && typed.length === CODE_LENGTH) {
    return arrive(flow, typed);
  }
  if (event.type === 'type-sign' && typed.length < CODE_LENGTH) {
    return { ...flow, screen: { kind: 'code', typed: typed + event.sign, problem: null } };
  }
  if (event.type === 'erase-sign') {
    return { ...flow, screen: { kind: 'code', typed: typed.slice(0, -1), problem: null } };
  }
  return flow;
}

/** An appointment holder may have the right to be served out of turn like anybody else (6.7.1). */
const arrive = (flow: Flow, code: string): Flow => go(flow, askTurn({ kind: 'appointment', code }));

/** The general queue now is one touch: what has to be known for it was asked before. */
function chooseOffer(
  flow: Flow,
  { late, outOfTurn }: Extract<Screen, { kind: 'late' }>,
  { offer, commandId }: { offer: Offer; commandId: string },
): Flow {
  if (offer !== 'general-queue') return go(flow, { kind: 'offer', offer });
  const { serviceId, appointmentId: afterAppointmentId } = late;
  return order(flow, { commandId, serviceId, outOfTurn, afterAppointmentId });
}

function goBack(flow: Flow): Flow {
  const before = flow.trail.at(-1);
  if (before === undefined || !mayLeave(flow.screen)) return flow;
  return { ...flow, screen: before, trail: flow.trail.slice(0, -1) };
}
