/**
 * The visitor's way through the kiosk as a pure machine: where one is, what happened, where one is then. No clock and
 * no I/O: the moment (milliseconds of a monotonic clock) and command ids come in.
 */
import { hear } from './flow-news.ts';
import { mayLeave, nextVisitor, passTime, stayLonger } from './flow-time.ts';
import {
  CODE_LENGTH,
  type CheckIn,
  type Flow,
  type FlowEvent,
  type Group,
  type LateAnswer,
  type Offer,
  type Press,
  type Screen,
  type Service,
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
      return screen.kind === 'start' || screen.kind === 'code'
        ? checkIn(flow, { code: event.code, commandId: event.commandId })
        : flow;
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
      return event.type === 'go-on' ? go(flow, askTurn(screen.serviceId)) : flow;
    case 'turn':
      return event.type === 'choose-turn' ? order(flow, screen, event) : flow;
    case 'code':
      return changeCode(flow, screen, event);
    case 'late':
      return event.type === 'choose-offer' ? chooseOffer(flow, screen.late, event.offer) : flow;
    case 'issuing':
    case 'checking-in':
    case 'offer':
    case 'refused':
    case 'ticket':
      return flow;
  }
}

const go = (flow: Flow, screen: Screen): Flow => ({ ...flow, screen, trail: [...flow.trail, flow.screen] });

const askTurn = (serviceId: string, afterAppointmentId: string | null = null): Screen => ({
  kind: 'turn',
  serviceId,
  afterAppointmentId,
});

/** A group with one service is chosen together with it: nobody is asked what has one answer. */
function chooseGroup(flow: Flow, group: Group): Flow {
  const [only, ...more] = group.services;
  if (only === undefined) return flow;
  return more.length === 0 ? chooseService(flow, only) : go(flow, { kind: 'services', groupId: group.id });
}

/** What has to be known before the ticket comes first: papers to bring, and a day that may be too short (law 10). */
function chooseService(flow: Flow, service: Service): Flow {
  const tell = service.documents.length > 0 || service.mayNotBeServed;
  return go(flow, tell ? { kind: 'documents', serviceId: service.id } : askTurn(service.id));
}

function order(
  flow: Flow,
  { serviceId, afterAppointmentId }: Extract<Screen, { kind: 'turn' }>,
  { outOfTurn, commandId }: { outOfTurn: boolean; commandId: string },
): Flow {
  return {
    ...flow,
    screen: { kind: 'issuing', order: { commandId, serviceId, outOfTurn, afterAppointmentId } },
  };
}

function changeCode(flow: Flow, screen: Extract<Screen, { kind: 'code' }>, event: Choice): Flow {
  const { typed } = screen;
  if (event.type === 'check-in' && typed.length === CODE_LENGTH) {
    return checkIn(flow, { code: typed, commandId: event.commandId });
  }
  if (event.type === 'type-sign' && typed.length < CODE_LENGTH) {
    return { ...flow, screen: { kind: 'code', typed: typed + event.sign, problem: null } };
  }
  if (event.type === 'erase-sign') {
    return { ...flow, screen: { kind: 'code', typed: typed.slice(0, -1), problem: null } };
  }
  return flow;
}

const checkIn = (flow: Flow, wish: CheckIn): Flow => ({
  ...flow,
  screen: { kind: 'checking-in', checkIn: wish },
  trail: [{ kind: 'start' }],
});

function chooseOffer(flow: Flow, late: LateAnswer, offer: Offer): Flow {
  return offer === 'general-queue'
    ? go(flow, askTurn(late.serviceId, late.appointmentId))
    : go(flow, { kind: 'offer', offer });
}

function goBack(flow: Flow): Flow {
  const before = flow.trail.at(-1);
  if (before === undefined || !mayLeave(flow.screen)) return flow;
  return { ...flow, screen: before, trail: flow.trail.slice(0, -1) };
}
