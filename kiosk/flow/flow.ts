/**
 * The visitor's way through the kiosk as a pure machine: where one is, what happened, where one is then. No clock and
 * no I/O: the moment (milliseconds of a monotonic clock) and command ids come in.
 */
import { askCode, changeCode, chooseAppointment, chooseOffer, scanned } from './arrival.ts';
import { bookOn, chooseBookedService, lookForDays, startBooking, startMove } from './booking.ts';
import { begin, go, toStart, type Choice } from './moves.ts';
import { hear } from './news.ts';
import { readSlip, followSlip, withoutSlip } from './slip.ts';
import { chooseNeeds, chooseTurn } from './turn.ts';
import { isAsking, withoutStale, withUnheard } from './unheard.ts';
import { askNumber, chooseFace, findVisit, read, sayWords, startReading } from './words.ts';
import { listen, mayLeave, nextVisitor, passTime, stayLonger, stayThanking } from './time.ts';
import type { Group, Service } from './offer.ts';
import type { Flow, FlowEvent, Press, Screen, ScreenOf } from './types.ts';
import { typeWords } from '../typing.ts';
import { movable } from '../refusals.ts';

/** The next state. What does not fit the screen (a late answer, a second tap) changes nothing. */
export const step = (before: Flow, event: FlowEvent, at: number): Flow =>
  withoutSlip(happen(withoutStale(before, event, at), event, at), before, at);

function happen(flow: Flow, event: FlowEvent, at: number): Flow {
  switch (event.type) {
    case 'tick':
      return passTime(flow, at);
    case 'listens':
      return listen(flow, at);
    case 'issued':
    case 'checked-in':
    case 'booked':
    case 'refused':
    case 'office-found':
    case 'booking-found':
    case 'days-found':
    case 'information-found':
    case 'visit-found':
    case 'rated':
    case 'not-found':
    case 'paper':
    case 'admission-ended':
    case 'server-back':
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
      if (screen.kind === 'rated') return stayThanking(flow, screen, at);
      return screen.kind === 'ticket' || screen.kind === 'slip' ? stayLonger(flow, screen, at) : flow;
    case 'home':
      return mayLeave(screen) ? toStart(flow) : flow;
    case 'give-up':
      return isAsking(screen) ? { ...toStart(flow), unheard: withUnheard(flow).unheard } : flow;
    case 'back':
      return goBack(flow, at);
    case 'done':
      return isOver(screen) ? nextVisitor(flow, at) : flow;
    case 'try-again':
      return screen.kind === 'refused' && screen.again !== null ? { ...flow, screen: screen.again } : flow;
    case 'scan':
      return isBeginning(screen) ? scanned(flow, event.code, event.commandId) : readSlip(flow, event, at);
    case 'use-slip':
      return followSlip(flow, at);
    case 'leave-slip':
      return { ...flow, slip: null };
    case 'take-ticket':
      return isBeginning(screen) ? begin(flow, { kind: 'groups' }) : flow;
    case 'have-appointment':
      return isBeginning(screen) ? begin(flow, askCode('code')) : flow;
    case 'book':
      return isBeginning(screen) || isWarned(flow) ? startBooking(flow) : flow;
    case 'read':
      return screen.kind === 'start' ? startReading(flow) : flow;
    case 'rate':
      return screen.kind === 'start' ? begin(flow, askNumber()) : flow;
    case 'move-booking': {
      const code = screen.kind === 'refused' ? movable(screen.problem) : null;
      return code === null ? flow : startMove(flow, code);
    }
    default:
      return goOn(flow, event);
  }
}

/** Where a way begins: the start, and where another one has ended before its aim. */
const isBeginning = ({ kind }: Screen): boolean =>
  kind === 'start' || kind === 'refused' || kind === 'code' || kind === 'days';

/** The day may be too short for what was chosen: another one is offered beside it. */
const isWarned = ({ screen, draft }: Flow): boolean => screen.kind === 'documents' && draft === null;

const isOver = (screen: Screen): boolean =>
  mayLeave(screen) || screen.kind === 'ticket' || screen.kind === 'slip' || screen.kind === 'rated';

function goOn(flow: Flow, event: Choice): Flow {
  const { screen, draft } = flow;
  switch (screen.kind) {
    case 'groups':
      if (event.type === 'search') return go(flow, { kind: 'search', typed: '' });
      return event.type === 'choose-group' ? chooseGroup(flow, event.group) : flow;
    case 'search':
      return searched(flow, screen, event);
    case 'services':
      return event.type === 'choose-service' ? chooseService(flow, event.service) : flow;
    case 'documents':
      if (event.type !== 'go-on') return flow;
      return draft === null ? go(flow, askTurnFor(screen.serviceId)) : lookForDays(flow, draft);
    case 'turn':
      return chooseTurn(flow, screen, event);
    case 'needs':
      return chooseNeeds(flow, screen, event);
    case 'info':
      return read(flow, screen, event);
    case 'rated-number':
      return findVisit(flow, screen, event);
    case 'rate':
      return chooseFace(flow, screen, event);
    case 'rate-words':
      return sayWords(flow, screen, event);
    case 'code':
      return changeCode(flow, screen, event);
    case 'which':
    case 'ticket':
      return event.type === 'choose-appointment'
        ? chooseAppointment(flow, event.appointmentId, event.commandId)
        : flow;
    case 'late':
      return chooseOffer(flow, screen, event);
    default:
      return bookOn(flow, event);
  }
}

const askTurnFor = (serviceId: string): Screen => ({
  kind: 'turn',
  wish: { kind: 'ticket', serviceId, afterAppointmentId: null },
});

/** What is typed finds it; what is found is chosen as from any list. */
function searched(flow: Flow, screen: ScreenOf<'search'>, event: Choice): Flow {
  const { typed } = screen;
  switch (event.type) {
    case 'type-sign':
      return { ...flow, screen: { ...screen, typed: typeWords(typed, event.sign) } };
    case 'erase-sign':
      return { ...flow, screen: { ...screen, typed: typed.slice(0, -1) } };
    case 'choose-service':
      return chooseService(flow, event.service);
    default:
      return flow;
  }
}

/** A group with one service is chosen together with it: nobody is asked what has one answer. */
function chooseGroup(flow: Flow, group: Group): Flow {
  const [only, ...more] = group.services;
  if (only === undefined) return flow;
  return more.length === 0 ? chooseService(flow, only) : go(flow, { kind: 'services', groupId: group.id });
}

/** What has to be known before the ticket comes first: papers to bring, and a day that may be too short (law 10). */
function chooseService(flow: Flow, service: Service): Flow {
  if (flow.draft !== null) return chooseBookedService(flow, flow.draft, service);
  const tell = service.documents.length > 0 || service.mayNotBeServed;
  return go(flow, tell ? { kind: 'documents', serviceId: service.id } : askTurnFor(service.id));
}

function goBack(flow: Flow, at: number): Flow {
  const before = flow.trail.at(-1);
  if (before === undefined || !mayLeave(flow.screen)) return flow;
  if (before.kind === 'start') return toStart(flow);
  const back = { ...withUnheard(flow), screen: before, trail: flow.trail.slice(0, -1) };
  switch (before.kind) {
    case 'ticket':
      return stayLonger(back, before, at);
    case 'late':
    case 'refused':
      // Another of the offers may be taken: no booking is being moved any more.
      return flow.draft?.moves == null ? back : { ...back, draft: null };
    default:
      return back;
  }
}
