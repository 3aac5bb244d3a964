import { describe, expect, it } from 'vitest';
import type { BookingDay } from '../../contract/booking.ts';
import type { Refusal } from '../../contract/problems.ts';
import { lateAnswer } from '../../test/support/arrivals.ts';
import { bookingDay, bookingOffice, slip } from '../../test/support/views.ts';
import { shiftDate } from '../../contract/dates.ts';
import { bookable, hasNothing, type Search } from './draft.ts';
import {
  ASKING_MS,
  askingSeconds,
  closingSeconds,
  newFlow,
  QUIET_MS,
  TICKET_MS,
  TICKET_WITHOUT_PAPER_MS,
  TYPING_QUIET_MS,
} from './time.ts';
import type { Flow, FlowEvent, ScreenOf } from './types.ts';
import { step } from './flow.ts';
import { SAME_PERSON_MS } from './unheard.ts';

const office = bookingOffice();
const TODAY = office.today;
const TOMORROW = shiftDate(TODAY, 1);
const groups = bookable(office);
const groupOf = (id: string) => groups.find((group) => group.id === id)!;

const from = (flow: Flow, ...events: FlowEvent[]): Flow =>
  events.reduce((before, event) => step(before, event, before.touchedAt), flow);
const after = (...events: FlowEvent[]): Flow => from(newFlow(0), ...events);
const searchOf = (flow: Flow): Search => (flow.screen as ScreenOf<'looking'>).search;
const kindOf = (flow: Flow) => flow.screen.kind;

/** Free days from today on; the given ones are full. */
const days = (count: number, full: readonly number[] = [], first = TODAY): BookingDay[] =>
  Array.from({ length: count }, (_, n) =>
    bookingDay(shiftDate(first, n), full.includes(n) ? { times: [] } : {}),
  );
const found = (flow: Flow, list: readonly BookingDay[]): Flow =>
  from(flow, { type: 'days-found', search: searchOf(flow), days: list });

const BACK: FlowEvent = { type: 'back' };
const GO_ON: FlowEvent = { type: 'go-on' };
const PAY: FlowEvent = { type: 'choose-group', group: groupOf('payment') };
const LATER: FlowEvent = { type: 'turn-page', by: 1 };
const BOOK_IT: FlowEvent = { type: 'book-it', commandId: 'command-1' };
const day = bookingDay(TOMORROW);
const [nine = 0, twentyPast = 0] = day.times;
const CHOOSE_DAY: FlowEvent = { type: 'choose-day', date: TOMORROW };
const NINE: FlowEvent = { type: 'choose-time', at: nine };
const type = (signs: string): FlowEvent[] => [...signs].map((sign) => ({ type: 'type-sign', sign }));

/** The groups to choose from. */
const asked = after({ type: 'book' });
const choosing = from(asked, { type: 'office-found', search: searchOf(asked), office });
const onDays = found(from(choosing, PAY), days(31));
const onPhone = from(onDays, CHOOSE_DAY, NINE);
const onConfirm = from(onPhone, ...type('9995550123'), GO_ON, ...type('анна петровна'), GO_ON);
const booking = from(onConfirm, { type: 'agree' }, BOOK_IT);
const refused = (code: Refusal['code'], flow = booking): Flow =>
  from(flow, { type: 'refused', commandId: 'command-1', problem: { code, nearest: [twentyPast] } });

describe('booking another day', () => {
  it('asks what can be booked, then what for', () => {
    expect(searchOf(asked)).toEqual({ for: 'office' });
    expect(choosing.screen).toEqual({ kind: 'groups' });
    expect(choosing.draft).toMatchObject({ moves: null, office });
  });

  it('tells about documents before the day', () => {
    const contract = groupOf('contract');
    const service = contract.services[0]!;
    const flow = from(
      choosing,
      { type: 'choose-group', group: contract },
      { type: 'choose-service', service },
    );
    expect(flow.screen).toEqual({ kind: 'documents', serviceId: 'contract-1' });
    expect(from(flow, GO_ON).screen).toMatchObject({ kind: 'looking', search: { serviceId: 'contract-1' } });
  });

  it('looks for days from the office’s today on', () => {
    expect(searchOf(from(choosing, PAY))).toEqual({
      for: 'days',
      serviceId: 'payment-1',
      from: TODAY,
      days: 56,
    });
  });

  it('goes back from the days to what was chosen, not to the waiting', () => {
    expect(kindOf(from(onDays, BACK))).toBe('groups');
  });

  it('hears only the search that it waits for', () => {
    const flow = from(choosing, PAY);
    const stale: Search = { for: 'days', serviceId: 'payment-1', from: TODAY, days: 56 };
    expect(from(flow, { type: 'days-found', search: stale, days: [] })).toEqual(flow);
  });

  it('may be asked again when the search failed', () => {
    const problem = { code: 'no-connection' as const };
    const flow = from(asked, { type: 'not-found', search: searchOf(asked), problem });
    expect(flow.screen).toMatchObject({ kind: 'refused', problem });
    expect(from(flow, { type: 'try-again' }).screen).toBe(asked.screen);
  });

  it('asks for phone and name, and books only what was agreed to', () => {
    expect(kindOf(onPhone)).toBe('phone');
    expect(from(onPhone, GO_ON).screen.kind).toBe('phone');
    expect(kindOf(onConfirm)).toBe('confirm');
    expect(kindOf(from(onConfirm, BOOK_IT))).toBe('confirm');
    expect(kindOf(from(onConfirm, { type: 'agree' }, { type: 'agree' }, BOOK_IT))).toBe('confirm');
    expect(booking.screen).toEqual({
      kind: 'booking',
      order: {
        kind: 'book',
        commandId: 'command-1',
        serviceId: 'payment-1',
        appointmentAt: nine,
        name: 'Анна Петровна',
        phone: '79995550123',
      },
    });
  });

  it('takes the second tap of two for nothing: one booking, one command', () => {
    expect(from(booking, { type: 'book-it', commandId: 'command-9' })).toEqual(booking);
  });

  it('asks nobody twice for what was typed, when another time is chosen', () => {
    const flow = from(onConfirm, BACK, BACK, BACK, { ...NINE, at: twentyPast });
    expect(flow.screen).toEqual({ kind: 'confirm', agreed: false });
    expect(flow.draft).toMatchObject({ at: twentyPast, phone: '9995550123', name: 'Анна Петровна' });
  });

  it('ends with the slip, and forgets whom it is for', () => {
    const flow = from(booking, { type: 'booked', commandId: 'command-1', slip: slip(), paper: 'none' });
    expect(flow.screen).toMatchObject({ kind: 'slip', moved: false });
    expect(flow).toMatchObject({ draft: null, trail: [] });
  });

  it('goes on after closing time', () => {
    const ENDED: FlowEvent = { type: 'admission-ended' };
    expect(from(asked, ENDED)).toEqual(asked);
    expect(from(onPhone, ENDED)).toEqual(onPhone);
  });
});

describe('the pages of days', () => {
  it('begin with the first that has something free', () => {
    const full = Array.from({ length: 10 }, (_, n) => n);
    expect(found(from(choosing, PAY), days(31, full)).screen).toEqual({ kind: 'days', page: 1 });
    const all = Array.from({ length: 31 }, (_, n) => n);
    expect(found(from(choosing, PAY), days(31, all)).screen).toEqual({ kind: 'days', page: 0 });
  });

  it('have nothing only when every day that can be booked is full', () => {
    const all = Array.from({ length: 31 }, (_, n) => n);
    expect(hasNothing(found(from(choosing, PAY), days(31, all)).draft!)).toBe(true);
    expect(hasNothing(found(from(choosing, PAY), days(31, all.slice(1))).draft!)).toBe(false);
  });

  it('may have something where they were not asked for yet', () => {
    const far = bookingOffice({ lastDate: shiftDate(TODAY, 100) });
    const start = from(asked, { type: 'office-found', search: searchOf(asked), office: far }, PAY);
    const all = Array.from({ length: 56 }, (_, n) => n);
    expect(hasNothing(found(start, days(56, all)).draft!)).toBe(false);
  });

  it('turn to the last day that can be booked and no further', () => {
    expect(from(onDays, { type: 'turn-page', by: -1 }).screen).toEqual({ kind: 'days', page: 0 });
    const last = from(onDays, LATER, LATER, LATER, LATER);
    expect(last.screen).toEqual({ kind: 'days', page: 4 });
    expect(from(last, LATER)).toEqual(last);
  });

  it('end with the horizon: what lies behind it is not shown as full', () => {
    expect(found(from(choosing, PAY), days(56)).draft!.days.at(-1)!.date).toBe(office.lastDate);
  });

  it('are asked for again where the known ones end', () => {
    const far = bookingOffice({ lastDate: shiftDate(TODAY, 100) });
    const start = from(asked, { type: 'office-found', search: searchOf(asked), office: far }, PAY);
    const pages = Array.from({ length: 8 }, () => LATER);
    const flow = from(found(start, days(56)), ...pages);
    expect(searchOf(flow)).toMatchObject({ from: shiftDate(TODAY, 56) });
    const more = found(flow, days(45, [], shiftDate(TODAY, 56)));
    expect(more.screen).toEqual({ kind: 'days', page: 8 });
    expect(from(more, { type: 'turn-page', by: -1 }).screen).toEqual({ kind: 'days', page: 7 });
  });

  it('do not open a full day', () => {
    const flow = found(from(choosing, PAY), days(31, [1]));
    expect(from(flow, CHOOSE_DAY).screen.kind).toBe('days');
  });
});

describe('a time that somebody else was quicker for', () => {
  const taken = refused('slot-taken');

  it('shows the nearest, and checks the chosen one, nothing typed and agreed to again', () => {
    expect(taken.screen).toEqual({
      kind: 'taken',
      problem: { code: 'slot-taken', nearest: [twentyPast] },
    });
    const flow = from(taken, { type: 'choose-time', at: twentyPast });
    expect(flow.screen).toEqual({ kind: 'confirm', agreed: true });
    expect(kindOf(from(flow, BACK))).toBe('name');
    // Nor is it offered again.
    expect(flow.draft?.days.find(({ date }) => date === TOMORROW)?.times).not.toContain(nine);
    expect(from(flow, { type: 'book-it', commandId: 'command-5' }).screen).toMatchObject({
      kind: 'booking',
      order: { commandId: 'command-5', appointmentAt: twentyPast, name: 'Анна Петровна' },
    });
    expect(kindOf(from(taken, BACK))).toBe('name');
  });

  it('may be looked for on other days, asked for anew, and leads straight to the summary', () => {
    const looking = from(taken, { type: 'other-days' });
    expect(searchOf(looking)).toMatchObject({ from: TODAY });
    expect(kindOf(from(found(looking, days(31)), CHOOSE_DAY, NINE))).toBe('confirm');
  });

  it('that the number holds already may be booked on another number', () => {
    const held = refused('phone-booked-then');
    expect(kindOf(held)).toBe('taken');
    const flow = from(held, { type: 'change-phone' }, { type: 'erase-sign' }, ...type('4'), GO_ON, GO_ON);
    expect(flow.screen).toEqual({ kind: 'confirm', agreed: false });
    expect(flow.draft).toMatchObject({ at: nine, phone: '9995550124', name: 'Анна Петровна' });
  });

  it('of a moved booking is looked for with the booking', () => {
    const late: FlowEvent = {
      type: 'checked-in',
      commandId: 'command-7',
      answer: lateAnswer(),
      paper: 'none',
    };
    const flow = after(
      { type: 'scan', code: '07k3x9q2m5t8w1z4', commandId: 'command-7' },
      late,
      { type: 'choose-time', at: nine },
      BOOK_IT,
    );
    const search = searchOf(from(refused('slot-taken', flow), { type: 'other-days' }));
    expect(search).toEqual({ for: 'booking', code: '07k3x9q2m5t8w1z4' });
  });
});

describe('a refused booking', () => {
  it('of a number that holds too many lets it be changed', () => {
    const flow = from(refused('phone-holds-too-many'), { type: 'change-phone' });
    expect(flow.screen.kind).toBe('phone');
    expect(flow.draft).toMatchObject({ phone: '9995550123' });
  });

  it('that was not heard is asked for again under the same id', () => {
    expect(from(refused('no-connection'), { type: 'try-again' }).screen).toBe(booking.screen);
  });
});

describe('another time for a booking', () => {
  const params = { appointmentAt: nine, code: '07k3x9q2m5t8w1z4' };
  const problem: Refusal = { code: 'appointment-other-day', params };
  const looking = after(
    { type: 'scan', code: '07k3x9q2m5t8w1z4', commandId: 'command-7' },
    { type: 'refused', commandId: 'command-7', problem },
    { type: 'move-booking' },
  );
  const known = from(looking, { type: 'booking-found', search: searchOf(looking), slip: slip(), office });

  it('is looked for by the service of the booking', () => {
    expect(searchOf(known)).toMatchObject({ for: 'days', serviceId: 'contract-1', from: TODAY });
  });

  const checked = from(found(known, days(31)), CHOOSE_DAY, NINE);

  it('is taken by whoever has seen both times: a hand that slipped gives nothing up', () => {
    expect(kindOf(checked)).toBe('confirm-move');
    expect(checked.draft).toMatchObject({ moves: { from: slip().appointmentAt }, at: nine });
    expect(kindOf(from(checked, BACK))).toBe('times');
    const flow = from(checked, { type: 'book-it', commandId: 'command-8' });
    expect(from(flow, { type: 'book-it', commandId: 'command-9' })).toEqual(flow);
    expect(flow.screen).toEqual({
      kind: 'booking',
      order: {
        kind: 'move',
        commandId: 'command-8',
        code: '07k3x9q2m5t8w1z4',
        from: slip().appointmentAt,
        appointmentAt: nine,
      },
    });
  });

  it('is not the one that the booking has', () => {
    const own = { ...slip(), appointmentAt: nine };
    const search = searchOf(looking);
    const flow = found(from(looking, { type: 'booking-found', search, slip: own, office }), days(31));
    const times = flow.draft?.days.find(({ date }) => date === TOMORROW)?.times;
    expect(times).toEqual(day.times.filter((time) => time !== nine));
  });

  it('leads back to where it was begun, with nothing of it left', () => {
    const back = from(found(known, days(31)), BACK);
    expect(back).toMatchObject({ screen: { kind: 'refused', problem }, draft: null });
    expect(searchOf(from(back, { type: 'move-booking' }))).toEqual({ for: 'booking', code: params.code });
  });

  it('cannot be taken for a booking that is gone: no check of it is left to go back to', () => {
    const gone = refused('booking-unknown', from(checked, BOOK_IT));
    expect(gone).toMatchObject({ screen: { kind: 'refused' }, draft: null, trail: [{ kind: 'start' }] });
  });

  it('that has another time by now is refused, and checked again from that one', () => {
    const appointmentAt = slip().appointmentAt + 86_400_000;
    const moved: Refusal = { code: 'booking-moved', params: { appointmentAt } };
    const flow = from(checked, BOOK_IT, { type: 'refused', commandId: 'command-1', problem: moved });
    expect(flow.screen).toEqual({ kind: 'refused', problem: moved, again: null });
    expect(flow.draft?.moves).toEqual({ code: '07k3x9q2m5t8w1z4', from: appointmentAt });
    const seen = from(flow, BACK);
    expect(kindOf(seen)).toBe('confirm-move');
    expect(from(seen, { type: 'book-it', commandId: 'command-9' }).screen).toMatchObject({
      order: { commandId: 'command-9', from: appointmentAt, appointmentAt: nine },
    });
  });

  it('that somebody was quicker for is chosen anew and checked again', () => {
    const taken = refused('slot-taken', from(checked, BOOK_IT));
    expect(kindOf(taken)).toBe('taken');
    const again = from(taken, { type: 'choose-time', at: twentyPast });
    expect(kindOf(again)).toBe('confirm-move');
    expect(again.draft).toMatchObject({ at: twentyPast });
    expect(kindOf(from(again, BACK))).toBe('times');
  });
});

describe('time', () => {
  it('is longer for whoever types', () => {
    expect(askingSeconds(onPhone, TYPING_QUIET_MS - 1)).toBeNull();
    expect(askingSeconds(onPhone, TYPING_QUIET_MS)).toBe(ASKING_MS / 1000);
    expect(askingSeconds(onDays, QUIET_MS)).toBe(ASKING_MS / 1000);
  });

  it('that runs out takes name and phone with it, and so does the start', () => {
    const gone = step(onConfirm, { type: 'tick' }, TYPING_QUIET_MS + ASKING_MS);
    expect(gone).toEqual({ ...newFlow(TYPING_QUIET_MS + ASKING_MS), visit: 1 });
    expect(from(onConfirm, { type: 'home' })).toMatchObject({ draft: null, trail: [] });
    expect(from(choosing, BACK)).toMatchObject({ screen: { kind: 'start' }, draft: null });
    expect(step(onConfirm, { type: 'tick' }, TYPING_QUIET_MS + ASKING_MS - 1)).toEqual(onConfirm);
  });

  it('of a slip is twice that of a ticket', () => {
    const shown = (paper: 'printing' | 'none') =>
      from(booking, { type: 'booked', commandId: 'command-1', slip: slip(), paper });
    expect(closingSeconds(shown('printing'), 0)).toBeNull();
    expect(closingSeconds(shown('none'), 0)).toBe((2 * TICKET_WITHOUT_PAPER_MS) / 1000);
    const paper: FlowEvent = { type: 'paper', of: slip().appointmentId, paper: 'take' };
    expect(closingSeconds(step(shown('printing'), paper, 0), 0)).toBe((2 * TICKET_MS) / 1000);
    const longer = step(step(shown('printing'), paper, 0), { type: 'stay' }, 1000);
    expect(closingSeconds(longer, 1000)).toBe((2 * TICKET_MS + 30_000 - 1000) / 1000);
    expect(step(longer, { type: 'done' }, 0)).toMatchObject({ screen: { kind: 'start' }, visit: 1 });
  });

  it('does not run while the server is asked', () => {
    expect(step(booking, { type: 'tick' }, 1_000_000)).toEqual(booking);
    expect(from(booking, { type: 'home' }, BACK, { type: 'done' })).toEqual(booking);
  });
});

it('a scan does not wipe what is typed about a person before that was asked', () => {
  const SCAN: FlowEvent = { type: 'scan', code: '07k3x9q2m5t8w1z4', commandId: 'command-7' };
  const asked = from(onConfirm, SCAN);
  expect(asked).toEqual({ ...onConfirm, slip: asked.slip });
  expect(from(asked, { type: 'leave-slip' })).toEqual(onConfirm);
  expect(from(asked, { type: 'use-slip' })).toMatchObject({ screen: { kind: 'checking-in' }, draft: null });
  expect(from(onDays, SCAN)).toMatchObject({ screen: { kind: 'checking-in' }, draft: null });
});

describe('a booking that nobody waits for any more', () => {
  const given = from(booking, { type: 'give-up' });
  const ANSWER: FlowEvent = { type: 'booked', commandId: 'command-1', slip: slip(), paper: 'none' };
  /** The whole way once more, with what is typed. */
  const again = (typed: { phone?: string; name?: string; at?: number } = {}, before = given): Flow => {
    const looking = from(before, { type: 'book' });
    const chosen = from(looking, { type: 'office-found', search: searchOf(looking), office });
    const listed = found(from(chosen, PAY), days(31));
    return from(
      listed,
      CHOOSE_DAY,
      { type: 'choose-time', at: typed.at ?? nine },
      ...type(typed.phone ?? '9995550123'),
      GO_ON,
      ...type(typed.name ?? 'анна петровна'),
      GO_ON,
      { type: 'agree' },
      { type: 'book-it', commandId: 'command-8' },
    );
  };
  const idOf = (flow: Flow) => flow.screen.kind === 'booking' && flow.screen.order.commandId;

  it('is the same one when the same is asked for again', () => {
    expect(kindOf(given)).toBe('start');
    expect(idOf(again())).toBe('command-1');
    expect(
      idOf(
        from(
          booking,
          { type: 'refused', commandId: 'command-1', problem: { code: 'no-connection' } },
          BACK,
          BOOK_IT,
        ),
      ),
    ).toBe('command-1');
  });

  it('is another one where anything in it is', () => {
    expect(idOf(again({ at: twentyPast }))).toBe('command-8');
    expect(idOf(again({ phone: '9995550124' }))).toBe('command-8');
    expect(idOf(again({ name: 'Анна' }))).toBe('command-8');
  });

  it('comes after all to whoever is still at the start, and to nobody else', () => {
    expect(from(given, ANSWER)).toMatchObject({ screen: { kind: 'slip', moved: false }, unheard: null });
    expect(kindOf(step(given, ANSWER, SAME_PERSON_MS))).toBe('start');
    expect(kindOf(from(given, { type: 'take-ticket' }, ANSWER))).toBe('groups');
    expect(kindOf(from(given, { type: 'read' }, ANSWER))).toBe('looking');
    expect(kindOf(from(refused('no-connection'), { type: 'home' }, ANSWER))).toBe('start');
  });

  it('leaves no name and no number to the next visitor', () => {
    const gone = step(given, { type: 'tick' }, SAME_PERSON_MS);
    expect(JSON.stringify(gone)).not.toContain('9995550123');
    expect(idOf(again({}, gone))).toBe('command-8');
  });

  it('may be another time for one: that is asked for under its id as well', () => {
    const late = step(
      after({ type: 'scan', code: lateAnswer().code, commandId: 'command-0' }),
      {
        type: 'checked-in',
        commandId: 'command-0',
        answer: lateAnswer(),
        paper: 'none',
      },
      0,
    );
    const [first = 0] = lateAnswer().nearest;
    const order = (commandId: string): FlowEvent => ({ type: 'book-it', commandId });
    const moving = from(late, { type: 'choose-time', at: first }, order('command-1'));
    const back = from(
      moving,
      { type: 'refused', commandId: 'command-1', problem: { code: 'no-connection' } },
      BACK,
    );
    expect(kindOf(back)).toBe('confirm-move');
    expect(idOf(from(back, order('command-2')))).toBe('command-1');
    const fromOffers = from(back, BACK, { type: 'choose-time', at: first }, order('command-3'));
    expect(idOf(fromOffers)).toBe('command-1');
    expect(from(moving, { type: 'give-up' }, ANSWER).screen).toMatchObject({ kind: 'slip', moved: true });
  });
});
