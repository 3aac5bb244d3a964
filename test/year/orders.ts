/** What each command of the API means to the heart, as the server's handlers have it: those that the simulator sends. */
import type { AnswerOf, CallOf, IssuedTicket, SaidOutcome } from '../../contract/api.ts';
import type { Actor } from '../../contract/people.ts';
import type { CommandBody } from '../../server/office/commands.ts';
import type { Answer } from '../../server/office/decision.ts';
import type { Forecast } from '../../server/office/estimate.ts';
import type { OfficeState, Ticket } from '../../server/office/state.ts';
import type { CommandName } from '../../simulator/api.ts';

/** What an order is made from. */
export interface Asked<N extends CommandName> {
  readonly request: Omit<CallOf<N>, 'commandId'>;
  readonly actor: Actor;
  readonly state: OfficeState;
  /** A number that nobody has yet. */
  readonly fresh: () => number;
  readonly told: Forecast['newcomer'];
}

/** A command of the heart, and what its sender is told; null where the request names nobody. */
type Order<A> = {
  readonly body: CommandBody;
  readonly answer: (answer: Answer, state: OfficeState) => A;
} | null;

type Orders = { readonly [N in CommandName]?: (asked: Asked<N>) => Order<AnswerOf<N>> };

const DONE = { done: true } as const;
const done = (body: CommandBody): Order<typeof DONE> => ({ body, answer: () => DONE });

const code = (n: number): string => String(n).padStart(16, '0');
/** Not one that everybody has: of the demo's own numbers. */
const OFFICE_NUMBER = '01';
const newAppointment = (n: number) => ({
  appointmentId: `appointment-${n}`,
  code: code(n),
  shortCode: `${OFFICE_NUMBER}${String(n).padStart(6, '0')}`,
});

const newTicket = (n: number, { channel, told }: Pick<Issue, 'channel' | 'told'>) => ({
  ticketId: `ticket-${n}`,
  code: code(n),
  channel,
  told,
  printerId: null,
  language: 'ru' as const,
});
type Issue = Extract<CommandBody, { type: 'IssueTicket' }>;

function ticketOf(answer: Answer, state: OfficeState): Ticket {
  const ticket = answer.kind === 'ticket' ? state.tickets.get(answer.ticketId) : undefined;
  if (ticket === undefined) throw new Error('no ticket was answered');
  return ticket;
}

function issued(answer: Answer, state: OfficeState): IssuedTicket {
  const { ticketId, code, number, serviceName, appointmentAt, told } = ticketOf(answer, state);
  return {
    ticketId,
    code,
    number,
    serviceName,
    issuedAt: state.lastAt,
    appointmentAt,
    ahead: told?.ahead ?? null,
    wait: told?.wait ?? null,
    followUrl: '',
    printJobId: null,
  };
}

function called(answer: Answer, state: OfficeState) {
  const { ticketId, number, status } = ticketOf(answer, state);
  if (status.kind !== 'called') throw new Error(`${number} was not called`);
  const deskNumber = state.seats.get(status.deskId)?.deskNumber ?? 0;
  return { ticketId, number, deskNumber, reason: status.reason, calledAt: status.calledAt };
}

/** What a booking's slip says, as far as the simulator reads it. */
function slip(answer: Answer, state: OfficeState): AnswerOf<'book'> {
  if (answer.kind !== 'appointment') throw new Error('no appointment was answered');
  return slipOf(answer.appointmentId, state);
}

function slipOf(ofId: string, state: OfficeState): AnswerOf<'book'> {
  const booked = state.appointments.get(ofId);
  if (booked === undefined) throw new Error('no such appointment');
  const { appointmentId, code, shortCode, appointmentAt } = booked;
  return { appointmentId, code, shortCode, appointmentAt } as AnswerOf<'book'>;
}

/** As the API's schema fills in what was not said. */
function saidOf(outcome: CallOf<'finishService'>['outcome']): SaidOutcome {
  if (outcome === undefined) return { kind: 'solved' };
  return outcome.kind === 'answer-promised' ? { ...outcome, due: outcome.due ?? null } : outcome;
}

export const ORDERS: Orders = {
  openDesk: ({ request: { deskId } }) =>
    done({ type: 'OpenDesk', deskId, skills: null, serving: null, takeOver: false }),
  pauseDesk: ({ request: { deskId, why } }) => done({ type: 'PauseDesk', deskId, why }),
  resumeDesk: ({ request: { deskId } }) => done({ type: 'ResumeDesk', deskId }),
  closeDesk: ({ request: { deskId } }) => done({ type: 'CloseDesk', deskId }),
  callNext: ({ request: { deskId } }) => ({ body: { type: 'CallNext', deskId }, answer: called }),
  callTicket: ({ request: { deskId, ticketId, why } }) => ({
    body: { type: 'CallTicket', deskId, ticketId, why },
    answer: called,
  }),
  recall: ({ request: { deskId } }) => ({
    body: { type: 'Recall', deskId },
    answer: (answer, state) => {
      const { status } = ticketOf(answer, state);
      return { ...called(answer, state), times: status.kind === 'called' ? status.calls : 1 };
    },
  }),
  startService: ({ request: { deskId } }) => done({ type: 'StartService', deskId }),
  finishService: ({ request: { deskId, outcome } }) =>
    done({ type: 'FinishService', deskId, outcome: saidOf(outcome) }),
  anotherService: ({ request: { deskId, serviceId, outcome } }) =>
    done({ type: 'BeginAnotherService', deskId, serviceId, outcome: saidOf(outcome) }),
  didNotCome: ({ request: { deskId } }) => done({ type: 'MarkDidNotCome', deskId }),
  holdTicket: ({ request: { deskId, why } }) => done({ type: 'HoldTicket', deskId, why }),
  transferTicket: ({ request: { deskId, to } }) => done({ type: 'TransferTicket', deskId, to }),
  returnTicket: ({ request: { ticketId } }) => done({ type: 'ReturnTicket', ticketId }),

  issueTicket: ({ request, fresh, told }) => {
    const { serviceId, outOfTurn, afterAppointmentId } = request;
    const visitorClass = outOfTurn ? 'out-of-turn' : 'general';
    const ticket = newTicket(fresh(), { channel: 'kiosk', told: told({ serviceId, visitorClass }) });
    return {
      body: {
        type: 'IssueTicket',
        ...ticket,
        serviceId,
        outOfTurn,
        afterAppointmentId: afterAppointmentId ?? null,
      },
      answer: issued,
    };
  },
  leaveQueue: ({ request, state }) => {
    const ticketId = state.ticketsByCode.get(request.code);
    return ticketId === undefined ? null : done({ type: 'LeaveQueue', ticketId });
  },
  checkIn: ({ request, fresh }) => ({
    body: {
      type: 'CheckIn',
      ...newTicket(fresh(), { channel: 'kiosk', told: null }),
      key: request.code,
      ofPhone: [],
      outOfTurn: request.outOfTurn ?? false,
    },
    answer: (answer, state) => {
      // The simulator reads no more of either.
      if (answer.kind === 'late') {
        return { kind: 'late', appointmentId: answer.appointmentId } as AnswerOf<'checkIn'>;
      }
      return { kind: 'admitted', ticket: issued(answer, state), earlyMinutes: 0, others: [] };
    },
  }),

  bookAppointment: ({ request, fresh }) => ({
    body: {
      type: 'BookAppointment',
      ...newAppointment(fresh()),
      kind: request.kind ?? 'office',
      serviceId: request.serviceId,
      appointmentAt: request.appointmentAt,
      channel: request.channel,
      fromReserve: false,
      language: 'ru',
      ofPhone: [],
    },
    answer: slip,
  }),
  book: ({ request, fresh, actor }) => ({
    body: {
      type: 'BookAppointment',
      ...newAppointment(fresh()),
      kind: 'office',
      serviceId: request.serviceId,
      appointmentAt: request.appointmentAt,
      channel: actor.kind === 'personal-account' ? 'personal-account' : 'website',
      fromReserve: false,
      language: 'ru',
      ofPhone: [],
    },
    answer: slip,
  }),
  cancelBooking: ({ request, state }) => {
    const appointmentId = state.appointmentsByCode.get(request.code);
    if (appointmentId === undefined) return null;
    return {
      body: { type: 'CancelAppointment', appointmentId, by: 'visitor', seenAt: null },
      answer: (_, after) => slipOf(appointmentId, after),
    };
  },
  recordHomeVisit: ({ request: { appointmentId, outcome } }) =>
    done({ type: 'RecordHomeVisit', appointmentId, outcome }),

  callForHelp: ({ fresh, actor }) => ({
    body: {
      type: 'CallForHelp',
      helpCallId: `help-${fresh()}`,
      deviceId: actor.id,
      place: 'Киоск у входа',
      outside: false,
    },
    answer: (answer, state) => {
      if (answer.kind !== 'help-call') throw new Error('no call for help was answered');
      return { helpCallId: answer.helpCallId, calledAt: state.lastAt };
    },
  }),
  cancelHelpCall: ({ request: { helpCallId }, actor }) =>
    done({ type: 'CancelHelpCall', helpCallId, deviceId: actor.id }),
  takeHelpCall: ({ request: { helpCallId }, actor }) =>
    done({ type: 'TakeHelpCall', helpCallId, personId: actor.id }),
  rateVisit: ({ request: { number, score }, state }) => {
    const rated = [...state.tickets.values()].find((ticket) => ticket.number === number);
    if (rated === undefined) return null;
    return done({ type: 'RateVisit', ticketId: rated.ticketId, score, from: 'kiosk' });
  },
  recordWord: ({ request: { ticketId, words } }) =>
    done({ type: 'RecordWord', ticketId, said: words !== null }),
  considerWord: ({ request: { ticketId } }) => done({ type: 'ConsiderWord', ticketId, number: 'К001' }),
};
