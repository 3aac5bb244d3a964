/** Any day: it ends for everybody (law 10), and its numbers tell nothing but the order of arrival (law 7). */
import { expect, it } from 'vitest';
import type { EventOf } from '../../contract/events.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { HOUR, MINUTE } from './testing/office.ts';
import type { Oracle } from './testing/oracle.ts';
import { anyDay, check, type Watcher } from './testing/play.ts';

const ENDS: ReadonlySet<string> = new Set(['ServiceFinished', 'VisitorLeft', 'TicketNotServed']);
const GONE = ['served', 'missed', 'left', 'not-served'];

const endsForAll: Watcher = {
  event({ body }, oracle) {
    if (body.type === 'DayOpened') check(!oracle.dayOpen, 'a day begins while another goes on');
    if (body.type === 'TicketNotServed') {
      const { place } = oracle.visit(body.ticketId) ?? {};
      check(place === body.stage, `${body.ticketId} was ${place}, not ${body.stage}`);
    }
  },
  step({ oracle, command }) {
    if (oracle.dayOpen) return;
    const left = oracle.visits.filter((visit) => !GONE.includes(visit.place));
    check(left.length === 0, `after ${command.type} ${left[0]?.ticketId} is still ${left[0]?.place}`);
    check(oracle.desks.length === 0, `after ${command.type} somebody sits at ${oracle.desks[0]?.deskId}`);
  },
  end(events, state) {
    const takenBack = events.map(({ body }) => body.type === 'StepTakenBack' && body.stepSeq);
    const ends = events.flatMap(({ seq, body }) =>
      ENDS.has(body.type) && 'ticketId' in body && !takenBack.includes(seq) ? [body.ticketId] : [],
    );
    expect(new Set(ends).size, 'two ends of one ticket').toBe(ends.length);
    expect(state.day?.closed).toBe(true);
  },
};

it('every ticket has one end when the day has ended, and nobody sits at a desk', () => {
  anyDay(() => endsForAll, { seed: 1001, numRuns: 30 });
});

/** Moscow has had three hours more than Greenwich all the year since 2014. */
const MOSCOW = 3 * HOUR;

/** Whether visitors are admitted by the schedule, worked out by hand. */
function isOpen(config: OfficeConfig, at: number): boolean {
  const local = new Date(at + MOSCOW);
  const minutes = local.getUTCHours() * 60 + local.getUTCMinutes();
  const hours = config.schedule.week[(local.getUTCDay() + 6) % 7];
  if (hours === undefined || hours === null) return false;
  const inMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return minutes >= inMinutes(hours.opens) && minutes < inMinutes(hours.closes);
}

/** Whether whoever is served at once after closing had come before: called for help by then, or got a number from the roll. */
function cameBefore(
  { begunFrom }: EventOf<'TicketIssued'>,
  config: OfficeConfig,
  at: number,
  { helpCalls }: Oracle,
): boolean {
  if (begunFrom === null) return false;
  const call = begunFrom.kind === 'help-call' ? begunFrom.helpCallId : null;
  const since = helpCalls.find(({ helpCallId }) => helpCallId === call)?.at ?? -Infinity;
  const midnight = Math.floor((at + MOSCOW) / (24 * HOUR)) * (24 * HOUR) - MOSCOW;
  // Some moment of today at which the doors were open, not before whoever called had called.
  for (let moment = at; moment >= Math.max(midnight, since); moment -= 1000)
    if (isOpen(config, moment)) return true;
  return false;
}

function admitted(): Watcher {
  let config: OfficeConfig | null = null;
  let closedByHand = false;
  return {
    event({ body, at }, oracle) {
      if (body.type === 'OfficeConfigured') config = body.config;
      if (body.type === 'DayClosed') closedByHand = body.by === 'person';
      if (body.type === 'DayOpened' || body.type === 'DayHoursChanged') closedByHand = false;
      if (body.type === 'DayOpened') {
        expect(body.date).toBe(new Date(at + MOSCOW).toISOString().slice(0, 10));
        check(
          body.endsAt <= Math.floor((at + MOSCOW) / (24 * HOUR) + 1) * 24 * HOUR - MOSCOW,
          'past midnight',
        );
      }
      if (body.type === 'TicketIssued' && body.appointmentAt === null) {
        const isAdmitted = config !== null && (isOpen(config, at) || cameBefore(body, config, at, oracle));
        check(isAdmitted, `${body.ticketId} was admitted outside opening hours`);
        check(!closedByHand, `${body.ticketId} was admitted after the manager had closed the day`);
      }
    },
  };
}

it('walk-ins are admitted in opening hours only', () => {
  anyDay(admitted, { seed: 1002, numRuns: 30 });
});

/** @param given the day's letters so far, those of visits that were taken back too: nobody else gets their numbers */
function numberRight(
  body: EventOf<'TicketIssued'>,
  config: OfficeConfig | null,
  given: readonly string[],
): void {
  const group = config?.groups.find((other) => other.id === body.groupId);
  expect(body.letter).toBe(group?.letter);
  const ordinal = 1 + given.filter((letter) => letter === body.letter).length;
  expect(body).toMatchObject({ ordinal, number: body.letter + String(ordinal).padStart(3, '0') });
}

/** Law 7: nothing of a call that is shown tells why. */
const SHOWN = 'at,callId,deskNumber,number,ticketId,times';

function numbered(): Watcher {
  let config: OfficeConfig | null = null;
  let given: string[] = [];
  return {
    event({ body }, oracle) {
      if (body.type === 'OfficeConfigured') config = body.config;
      if (body.type === 'DayOpened') given = [];
      if (body.type === 'TicketIssued') {
        numberRight(body, config, given);
        given.push(body.letter);
      }
      if (body.type === 'TicketCalled' && oracle.visit(body.ticketId)?.visitorClass === 'out-of-turn') {
        check(
          body.reason.kind === 'by-hand' || Object.keys(body.reason).length === 1,
          'a reason says too much',
        );
      }
    },
    step({ decision: { state }, oracle }) {
      const numbers = oracle.visits.map((visit) => visit.number);
      check(new Set(numbers).size === numbers.length, 'a number was given twice');
      for (const call of state.calls) {
        check(
          Object.keys(call).sort().join() === SHOWN,
          `shown to the waiting room: ${Object.keys(call).join()}`,
        );
      }
    },
  };
}

it('numbers of a letter count one by one, whatever the class', () => {
  anyDay(numbered, { seed: 1003, numRuns: 30 });
});

/** The office by its hours: half an hour past closing is past closing. */
it('has an oracle that knows the hours', () => {
  const config = { schedule: { week: [{ opens: '08:00', closes: '18:00' }] } } as OfficeConfig;
  expect(isOpen(config, Date.UTC(2026, 10, 23, 5))).toBe(true);
  expect(isOpen(config, Date.UTC(2026, 10, 23, 15) - 1)).toBe(true);
  expect(isOpen(config, Date.UTC(2026, 10, 23, 15) + 30 * MINUTE)).toBe(false);
});
