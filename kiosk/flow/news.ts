/** What the server said, or the printer, or the calendar: news change a screen only if they belong to it. */
import type { CheckInAnswer } from '../../contract/api.ts';
import type { ProblemCode, Refusal } from '../../contract/problems.ts';
import { askCode, recognised } from './arrival.ts';
import {
  DAYS_ON_PAGE,
  newDraft,
  nextDays,
  pageWithTimes,
  withDays,
  withRefusal,
  type BookingOrder,
  type Search,
} from './draft.ts';
import { THANKS_MS, withPaper } from './time.ts';
import type { CheckIn, Flow, News, Screen } from './types.ts';
import { askAgain, endAdmission, isLateAnswer, refusedLate } from './unheard.ts';
import type { Paper } from '../paper.ts';

type Heard = Exclude<News, { type: 'tick' | 'listens' }>;
type Found = Extract<News, { search: Search }>;

/** What becomes of the screen. An answer is shown if its screen still waits for it, or if it is that of a wish given up before. */
export function hear(flow: Flow, event: Heard, at: number): Flow {
  const { screen } = flow;
  switch (event.type) {
    case 'issued':
      if (!isAnswerTo(screen, event.commandId) && !isLateAnswer(flow, event.commandId)) return flow;
      return showPaper(flow, { kind: 'ticket', ticket: event.ticket, arrival: null }, event.paper, at);
    case 'checked-in':
      return screen.kind === 'checking-in' && isAnswerTo(screen, event.commandId)
        ? arrive(flow, screen.checkIn, event.answer, event.paper, at)
        : flow;
    case 'booked': {
      const order = bookingAnswered(flow, event.commandId);
      if (order === null) return flow;
      const { slip, paper } = event;
      return showPaper(flow, { kind: 'slip', slip, moved: order.kind === 'move' }, paper, at);
    }
    case 'refused':
      return isAnswerTo(screen, event.commandId) ? refuse(flow, event.problem, at) : refusedLate(flow, event);
    case 'office-found':
    case 'booking-found':
    case 'days-found':
    case 'information-found':
    case 'visit-found':
    case 'not-found':
      return screen.kind === 'looking' && screen.search === event.search ? found(flow, event) : flow;
    case 'rated':
      return screen.kind === 'rating' && isAnswerTo(screen, event.commandId)
        ? thank(flow, screen.order.score, at)
        : flow;
    case 'paper':
      return tellOfPaper(flow, event, at);
    case 'admission-ended':
      return endAdmission(flow, at);
    case 'server-back':
      return askAgain(flow);
  }
}

function isAnswerTo(screen: Screen, commandId: string): boolean {
  switch (screen.kind) {
    case 'issuing':
    case 'booking':
    case 'rating':
      return screen.order.commandId === commandId;
    case 'checking-in':
      return screen.checkIn.commandId === commandId;
    default:
      return false;
  }
}

/** The wish that an answer belongs to; null when nobody waits for it any more. */
function bookingAnswered(flow: Flow, commandId: string): BookingOrder | null {
  const { screen, unheard } = flow;
  if (screen.kind === 'booking' && isAnswerTo(screen, commandId)) return screen.order;
  return unheard?.kind === 'booking' && isLateAnswer(flow, commandId) ? unheard.order : null;
}

type Given<S> = S extends { paper: Paper } ? Omit<S, 'paper' | 'closesAt'> : never;

/** What was asked for is there: the way ends, and what was typed for it is forgotten. */
function showPaper(flow: Flow, given: Given<Screen>, paper: Paper, at: number): Flow {
  const screen: Screen = { ...given, ...withPaper(given.kind, null, 'printing', paper, at) };
  return { ...flow, screen, trail: [], draft: null, unheard: null, touchedAt: at };
}

function tellOfPaper(flow: Flow, { of, paper }: { of: string; paper: Paper }, at: number): Flow {
  const { screen } = flow;
  if (screen.kind !== 'ticket' && screen.kind !== 'slip') return flow;
  const id = screen.kind === 'ticket' ? screen.ticket.ticketId : screen.slip.appointmentId;
  if (id !== of) return flow;
  const { kind, closesAt, paper: before } = screen;
  return { ...flow, screen: { ...screen, ...withPaper(kind, closesAt, before, paper, at) } };
}

function arrive(flow: Flow, checkIn: CheckIn, answer: CheckInAnswer, paper: Paper, at: number): Flow {
  const { earlier, needs, outOfTurn } = checkIn;
  switch (answer.kind) {
    case 'recognised':
      return recognised(flow, answer, at);
    case 'admitted': {
      const { ticket, earlyMinutes, others } = answer;
      const arrival = { earlyMinutes, others, outOfTurn: outOfTurn ?? false, needs, earlier };
      return showPaper(flow, { kind: 'ticket', ticket, arrival }, paper, at);
    }
    case 'late':
      return { ...flow, screen: { kind: 'late', late: answer, outOfTurn, needs }, touchedAt: at };
    case 'choose':
      return { ...flow, screen: { kind: 'which', appointments: answer.appointments }, touchedAt: at };
  }
}

/** One thing found may be what the next is looked for with. */
function found(flow: Flow, event: Found): Flow {
  switch (event.type) {
    case 'not-found':
      return notFound(flow, event);
    case 'information-found':
      return { ...flow, screen: { kind: 'info', information: event.information } };
    case 'visit-found':
      return { ...flow, screen: { kind: 'rate', ...event.visit } };
    case 'office-found':
      return { ...flow, screen: { kind: 'groups' }, draft: { ...newDraft(null), office: event.office } };
    case 'booking-found': {
      const { code, appointmentAt: from, serviceId: id, serviceName: name, documents } = event.slip;
      const draft = { ...newDraft({ code, from }), office: event.office, service: { id, name, documents } };
      const search = nextDays(draft);
      return search === null ? flow : { ...flow, draft, screen: { kind: 'looking', search } };
    }
    case 'days-found': {
      const { draft } = flow;
      if (draft === null) return flow;
      const next = withDays(draft, event.days);
      const page = pageWithTimes(next, Math.ceil(draft.days.length / DAYS_ON_PAGE));
      return { ...flow, draft: next, screen: { kind: 'days', page } };
    }
  }
}

/** A number that was typed wrong is put right where it was typed. */
function notFound(flow: Flow, { search, problem }: Extract<Found, { type: 'not-found' }>): Flow {
  const again = againOf(flow.screen, problem);
  if (search.for === 'visit' && again === null) {
    return {
      ...flow,
      screen: { kind: 'rated-number', typed: search.number, problem },
      trail: [{ kind: 'start' }],
    };
  }
  return { ...flow, screen: { kind: 'refused', problem, again } };
}

const thank = (flow: Flow, score: number, at: number): Flow => ({
  ...flow,
  screen: { kind: 'rated', score, closesAt: at + THANKS_MS },
  trail: [],
  touchedAt: at,
});

function refuse(flow: Flow, problem: Refusal, at: number): Flow {
  const { screen } = flow;
  const touched = { ...flow, draft: flow.draft && withRefusal(flow.draft, problem), touchedAt: at };
  if (screen.kind === 'booking' && TAKES_ANOTHER_TIME.has(problem.code)) {
    // The check of that time is over: «Назад» leads to where another is chosen.
    const trail = flow.trail.slice(0, -1);
    return { ...touched, screen: { kind: 'taken', problem }, trail };
  }
  if (
    screen.kind === 'checking-in' &&
    IS_WRONG_KEY.has(problem.code) &&
    screen.checkIn.earlier.length === 0
  ) {
    return { ...touched, screen: { ...typedAs(screen.checkIn.code), problem }, trail: [{ kind: 'start' }] };
  }
  const again = againOf(screen, problem);
  const refused: Flow = { ...touched, screen: { kind: 'refused', problem, again } };
  // What became of that booking is known now: there is nothing to move any more, unless it has another time.
  const isMove = screen.kind === 'booking' && screen.order.kind === 'move';
  const isOver = again === null && isMove && problem.code !== 'booking-moved';
  return isOver ? { ...refused, draft: null, trail: [{ kind: 'start' }] } : refused;
}

const againOf = (screen: Screen, { code }: Refusal): Screen | null =>
  MAY_COME_RIGHT.has(code) ? screen : null;

/** A wrong code is put right where it was typed. */
const IS_WRONG_KEY: ReadonlySet<ProblemCode> = new Set([
  'appointment-unknown',
  'phone-without-appointment',
  'bad-request',
]);

/** The screen on which a key could have been typed; the sixteen signs of a slip are not typed but scanned. */
function typedAs(key: string) {
  if (/^\d{8}$/.test(key)) return { ...askCode('code'), typed: key };
  return /^7\d{10}$/.test(key) ? { ...askCode('phone'), typed: key.slice(1) } : askCode('code');
}

/** Refusals of a time, not of the booking. */
const TAKES_ANOTHER_TIME: ReadonlySet<ProblemCode> = new Set([
  'slot-taken',
  'slot-past',
  'slot-too-soon',
  'slot-too-far',
  'slot-outside-hours',
  'slot-off-grid',
  'phone-booked-then',
]);

/** Refusals after which the very same wish may be granted: asked again under the same id, it does nothing twice. */
const MAY_COME_RIGHT: ReadonlySet<ProblemCode> = new Set([
  'no-connection',
  'stopping',
  'storage-failed',
  'disk-full',
  'too-many-requests',
  'internal',
]);
