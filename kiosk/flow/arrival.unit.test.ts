import { describe, expect, it } from 'vitest';
import type { CheckInAnswer } from '../../contract/api.ts';
import type { Refusal } from '../../contract/problems.ts';
import {
  admittedAnswer,
  issuedTicket,
  lateAnswer,
  otherAppointment,
  ownAppointment,
  recognisedAnswer,
} from '../../test/support/arrivals.ts';
import { at, slip } from '../../test/support/views.ts';
import { closingSeconds, newFlow, TICKET_MS } from './time.ts';
import type { Flow, FlowEvent } from './types.ts';
import { step } from './flow.ts';

const SCANNED = '07k3x9q2m5t8w1z4';
const APPOINTMENT: FlowEvent = { type: 'have-appointment' };
const SCAN: FlowEvent = { type: 'scan', code: SCANNED, commandId: 'command-1' };
const CHECK_IN: FlowEvent = { type: 'check-in', commandId: 'command-1' };
const BY_PHONE: FlowEvent = { type: 'type-by', by: 'phone' };
const ERASE: FlowEvent = { type: 'erase-sign' };
/** The answer to the question about the turn. */
const BY_TIME: FlowEvent = {
  type: 'choose-turn',
  outOfTurn: false,
  needsHelp: false,
  commandId: 'command-2',
};

const type = (signs: string): FlowEvent[] => [...signs].map((sign) => ({ type: 'type-sign', sign }));
const answered = (answer: CheckInAnswer, commandId = 'command-2'): FlowEvent => ({
  type: 'checked-in',
  commandId,
  answer,
  paper: 'printing',
});
const refused = (problem: Refusal, commandId = 'command-2'): FlowEvent => ({
  type: 'refused',
  commandId,
  problem,
});

/** It is seen which booking it is, and then asked about the turn. */
const KNOWN = answered(recognisedAnswer(), 'command-1');

/** All at the moment 0, unless said otherwise. */
const from = (flow: Flow, ...events: FlowEvent[]): Flow =>
  events.reduce((before, event) => step(before, event, before.touchedAt), flow);
const after = (...events: FlowEvent[]): Flow => from(newFlow(0), ...events);

describe('the short code', () => {
  it('is checked in when all eight digits are there', () => {
    const flow = after(APPOINTMENT, ...type('0748219'));
    expect(from(flow, CHECK_IN).screen.kind).toBe('code');
    const looked = from(flow, ...type('3'), CHECK_IN);
    const look = { commandId: 'command-1', code: '07482193', outOfTurn: null, needs: [], earlier: [] };
    expect(looked.screen).toEqual({ kind: 'checking-in', checkIn: look });
    expect(from(looked, CHECK_IN)).toEqual(looked);
    const asked = from(looked, KNOWN);
    expect(asked.screen).toEqual({
      kind: 'turn',
      wish: { kind: 'appointment', appointment: recognisedAnswer() },
    });
    expect(from(asked, BY_TIME).screen).toEqual({
      kind: 'checking-in',
      checkIn: {
        commandId: 'command-2',
        code: ownAppointment().code,
        outOfTurn: false,
        needs: [],
        earlier: [],
      },
    });
  });

  it('takes no ninth digit and no letter, and lets the last be erased', () => {
    const flow = after(APPOINTMENT, ...type('0a7482193x4'), ERASE);
    expect(flow.screen).toMatchObject({ typed: '0748219' });
  });

  it('that is unknown is put right where it was typed, before anything is asked', () => {
    const problem = { code: 'appointment-unknown' as const };
    const flow = after(APPOINTMENT, ...type('07482193'), CHECK_IN, refused(problem, 'command-1'));
    expect(flow.screen).toEqual({ kind: 'code', by: 'code', typed: '07482193', problem });
    expect(from(flow, ERASE).screen).toMatchObject({ typed: '0748219', problem: null });
    expect(from(flow, { type: 'back' }).screen.kind).toBe('start');
  });

  it('is still there when one comes back from the question', () => {
    const flow = after(APPOINTMENT, ...type('07482193'), CHECK_IN, KNOWN, { type: 'back' });
    expect(flow.screen).toMatchObject({ kind: 'code', typed: '07482193' });
  });
});

describe('the phone number', () => {
  it('is ten digits after +7', () => {
    const flow = after(APPOINTMENT, BY_PHONE, ...type('999555012'), CHECK_IN);
    expect(flow.screen.kind).toBe('code');
    expect(from(flow, ...type('3'), CHECK_IN).screen).toMatchObject({
      checkIn: { code: '79995550123' },
    });
  });

  it('begins with nothing typed, and so does the code again', () => {
    const flow = after(APPOINTMENT, ...type('0748'), BY_PHONE);
    expect(flow.screen).toMatchObject({ by: 'phone', typed: '' });
    expect(from(flow, { type: 'type-by', by: 'code' }).screen).toMatchObject({ by: 'code', typed: '' });
  });

  it('without an appointment is put right where it was typed', () => {
    const problem = { code: 'phone-without-appointment' as const };
    const flow = after(APPOINTMENT, BY_PHONE, ...type('9995550123'), CHECK_IN, refused(problem, 'command-1'));
    expect(flow.screen).toEqual({ kind: 'code', by: 'phone', typed: '9995550123', problem });
    expect(from(flow, { type: 'take-ticket' }).screen.kind).toBe('groups');
  });

  it('with several bookings asks which one before it asks about the turn', () => {
    const appointments = [ownAppointment(), otherAppointment()];
    const flow = after(SCAN, answered({ kind: 'choose', appointments }, 'command-1'));
    expect(flow.screen).toEqual({ kind: 'which', appointments });
    const { appointmentId } = otherAppointment();
    const chosen = from(flow, { type: 'choose-appointment', appointmentId, commandId: 'command-3' });
    expect(chosen.screen).toEqual({
      kind: 'checking-in',
      checkIn: { commandId: 'command-3', code: appointmentId, outOfTurn: null, needs: [], earlier: [] },
    });
    const asked = from(chosen, answered(recognisedAnswer(otherAppointment()), 'command-3'));
    expect(asked.screen.kind).toBe('turn');
    expect(from(asked, { type: 'back' }).screen.kind).toBe('which');
    expect(from(asked, BY_TIME).screen).toMatchObject({
      checkIn: { code: appointmentId, outOfTurn: false },
    });
    const foreign: FlowEvent = {
      type: 'choose-appointment',
      appointmentId: 'foreign',
      commandId: 'command-4',
    };
    expect(from(flow, foreign).screen.kind).toBe('which');
  });
});

describe('a scanned slip', () => {
  it('is looked up at once, wherever one is, and then asked about the turn', () => {
    const look = { commandId: 'command-1', code: SCANNED, outOfTurn: null, needs: [], earlier: [] };
    expect(after(SCAN).screen).toEqual({ kind: 'checking-in', checkIn: look });
    expect(after({ type: 'take-ticket' }, SCAN).screen).toEqual({ kind: 'checking-in', checkIn: look });
    expect(after(SCAN, KNOWN).screen.kind).toBe('turn');
    expect(after(APPOINTMENT, ...type('07'), SCAN, KNOWN, { type: 'back' }).screen.kind).toBe('start');
    expect(after(SCAN, KNOWN, BY_TIME).screen.kind).toBe('checking-in');
  });

  it('does not disturb a command on its way, nor a ticket', () => {
    const going = after(SCAN, KNOWN, BY_TIME);
    expect(from(going, SCAN)).toEqual(going);
    const shown = from(going, answered(admittedAnswer()));
    expect(from(shown, SCAN).screen.kind).toBe('ticket');
  });

  it('that is unknown leads to the keys with nothing on them', () => {
    const problem = { code: 'appointment-unknown' as const };
    expect(after(SCAN, refused(problem, 'command-1')).screen).toEqual({
      kind: 'code',
      by: 'code',
      typed: '',
      problem,
    });
  });

  it('may be served out of turn as well (6.7.1)', () => {
    const yes: FlowEvent = { type: 'choose-turn', outOfTurn: true, needsHelp: false, commandId: 'command-2' };
    const help: FlowEvent[] = [
      { type: 'toggle-need', need: 'hearing' },
      { type: 'say-needs', commandId: 'command-3' },
    ];
    expect(after(SCAN, KNOWN, yes).screen).toMatchObject({ kind: 'needs', needs: [] });
    expect(after(SCAN, KNOWN, yes, ...help).screen).toMatchObject({
      checkIn: { commandId: 'command-3', outOfTurn: true, needs: ['hearing'] },
    });
  });
});

describe('admitted', () => {
  it('becomes a ticket that says when the call comes', () => {
    const flow = after(SCAN, KNOWN, BY_TIME, answered(admittedAnswer({ earlyMinutes: 25 })));
    expect(flow.screen).toMatchObject({
      kind: 'ticket',
      arrival: { earlyMinutes: 25, outOfTurn: false, needs: [], earlier: [] },
    });
    expect(after(SCAN, KNOWN, BY_TIME, answered(admittedAnswer(), 'command-0')).screen.kind).toBe(
      'checking-in',
    );
  });

  describe('with another booking today', () => {
    const { appointmentId } = otherAppointment();
    const first = after(SCAN, KNOWN, BY_TIME, answered(admittedAnswer({ others: [otherAppointment()] })));
    const TOO: FlowEvent = { type: 'choose-appointment', appointmentId, commandId: 'command-3' };

    it('checks in for it with one touch, and the second tap is nothing', () => {
      const flow = from(first, TOO);
      const checkIn = {
        commandId: 'command-3',
        code: appointmentId,
        outOfTurn: false,
        needs: [],
        earlier: ['Д047'],
      };
      expect(flow.screen).toEqual({ kind: 'checking-in', checkIn });
      expect(from(flow, { ...TOO, commandId: 'command-4' })).toEqual(flow);
    });

    it('names the first number on the second ticket', () => {
      const second = admittedAnswer({ ticket: issuedTicket({ ticketId: 'ticket-2', number: 'С012' }) });
      const flow = from(first, TOO, answered(second, 'command-3'));
      expect(flow.screen).toMatchObject({ ticket: { number: 'С012' }, arrival: { earlier: ['Д047'] } });
    });

    it('goes back to the first ticket when the other cannot be checked in', () => {
      const flow = from(first, TOO, refused({ code: 'appointment-unknown' }, 'command-3'));
      expect(flow.screen.kind).toBe('refused');
      const back = step(flow, { type: 'back' }, 100_000);
      expect(back.screen).toMatchObject({ kind: 'ticket', ticket: { number: 'Д047' } });
      expect(closingSeconds(back, 100_000)).toBeGreaterThanOrEqual(TICKET_MS / 1000);
    });
  });
});

describe('late', () => {
  const yesOrNo = (outOfTurn: boolean): FlowEvent[] => {
    const answer: FlowEvent = { type: 'choose-turn', outOfTurn, needsHelp: false, commandId: 'command-2' };
    return outOfTurn ? [answer, { type: 'say-needs', commandId: 'command-2' }] : [answer];
  };
  const late = after(SCAN, answered(lateAnswer(), 'command-1'));
  const JOIN: FlowEvent = { type: 'join-queue', commandId: 'command-3' };
  const orderOf = (commandId: string, outOfTurn: boolean) => ({
    commandId,
    serviceId: 'contract-4',
    outOfTurn,
    needs: [],
    afterAppointmentId: 'appointment-1',
  });

  it('hears so first, and is asked about the turn by nothing but the general queue', () => {
    expect(late.screen).toEqual({ kind: 'late', late: lateAnswer(), outOfTurn: null, needs: [] });
    const asked = from(late, JOIN);
    expect(asked.screen).toEqual({
      kind: 'turn',
      wish: { kind: 'ticket', serviceId: 'contract-4', afterAppointmentId: 'appointment-1' },
    });
    expect(from(asked, { type: 'back' }).screen).toEqual(late.screen);
  });

  it.each([false, true])(
    'has a ticket of the general queue after the question; out of turn: %s',
    (outOfTurn) => {
      const flow = from(late, JOIN, ...yesOrNo(outOfTurn));
      expect(flow.screen).toEqual({ kind: 'issuing', order: orderOf('command-2', outOfTurn) });
    },
  );

  it.each([false, true])(
    'while the turn was asked about is not asked again; out of turn: %s',
    (outOfTurn) => {
      const flow = after(SCAN, KNOWN, ...yesOrNo(outOfTurn), answered(lateAnswer()), JOIN);
      expect(flow.screen).toEqual({ kind: 'issuing', order: orderOf('command-3', outOfTurn) });
    },
  );

  it('keeps the other offers when nobody new is admitted while the turn is asked about', () => {
    const ended = from(late, JOIN, { type: 'admission-ended' });
    expect(ended.screen).toEqual(late.screen);
    expect(from(ended, { type: 'other-days' }).screen.kind).toBe('looking');
  });

  it('takes one of the nearest times once it is checked, and the second tap is nothing', () => {
    const checked = from(late, { type: 'choose-time', at: at('11:20') });
    expect(checked.screen).toEqual({ kind: 'confirm-move' });
    expect(checked.draft).toMatchObject({ moves: { code: SCANNED, from: at('10:30') }, at: at('11:20') });
    const take: FlowEvent = { type: 'book-it', commandId: 'command-3' };
    const flow = from(checked, take);
    const times = { from: at('10:30'), appointmentAt: at('11:20') };
    const order = { kind: 'move', commandId: 'command-3', code: SCANNED, ...times };
    expect(flow.screen).toEqual({ kind: 'booking', order });
    expect(from(flow, { ...take, commandId: 'command-4' })).toEqual(flow);
    const moved = from(flow, { type: 'booked', commandId: 'command-3', slip: slip(), paper: 'printing' });
    expect(moved.screen).toMatchObject({ kind: 'slip', moved: true });
  });

  it('goes back from a time to all the offers', () => {
    const flow = from(late, { type: 'choose-time', at: at('11:20') }, { type: 'back' });
    expect(flow).toMatchObject({ screen: late.screen, draft: null });
  });

  it('may look at other days', () => {
    expect(from(late, { type: 'other-days' }).screen).toEqual({
      kind: 'looking',
      search: { for: 'booking', code: SCANNED },
    });
  });

  it('keeps the offers when nobody new is admitted any more', () => {
    expect(from(late, { type: 'admission-ended' }).screen.kind).toBe('late');
  });
});

describe('a booking for another day', () => {
  const appointmentAt = at('10:20');
  const otherDay: Refusal = { code: 'appointment-other-day', params: { appointmentAt, code: SCANNED } };

  it.each([
    ['was scanned', [SCAN]],
    ['was found by what was typed', [APPOINTMENT, ...type('07482193'), CHECK_IN]],
  ])('that %s may be moved', (_, events) => {
    const flow = after(...events, refused(otherDay, 'command-1'));
    expect(flow.screen).toMatchObject({ kind: 'refused' });
    expect(from(flow, { type: 'move-booking' }).screen).toEqual({
      kind: 'looking',
      search: { for: 'booking', code: SCANNED },
    });
  });

  it('that is not known by its code cannot', () => {
    const problem: Refusal = { code: 'appointment-other-day', params: { appointmentAt } };
    const flow = after(SCAN, refused(problem, 'command-1'));
    expect(from(flow, { type: 'move-booking' }).screen.kind).toBe('refused');
    expect(from(flow, { type: 'have-appointment' }).screen).toMatchObject({ kind: 'code', by: 'code' });
  });

  it('leads to a ticket for today as well', () => {
    const flow = after(SCAN, refused(otherDay, 'command-1'));
    expect(from(flow, { type: 'take-ticket' }).screen.kind).toBe('groups');
  });

  it('of any other refusal nothing can be moved', () => {
    const flow = after(SCAN, refused({ code: 'appointment-cancelled' }, 'command-1'));
    expect(flow.screen).toMatchObject({ kind: 'refused' });
    expect(from(flow, { type: 'move-booking' }).screen.kind).toBe('refused');
    expect(from(flow, { type: 'book' }).screen.kind).toBe('looking');
  });
});

describe('when nobody new is admitted any more', () => {
  const ENDED: FlowEvent = { type: 'admission-ended' };
  const CODE = [APPOINTMENT, ...type('07482193')];
  const OTHER_DAY: Refusal = { code: 'appointment-other-day', params: { code: SCANNED } };

  it.each([
    ['what is typed to find a booking', CODE],
    ['the question about the turn of a booking', [...CODE, CHECK_IN, KNOWN]],
    ['a booking of another day, which can be moved', [...CODE, CHECK_IN, refused(OTHER_DAY, 'command-1')]],
  ] as const)('%s stays on the glass', (_, events) => {
    const flow = after(...events);
    expect(from(flow, ENDED).screen).toEqual(flow.screen);
  });

  it('a booking is found from the closed start, and moved', () => {
    const found = from(after(ENDED), ...CODE, CHECK_IN, refused(OTHER_DAY, 'command-1'));
    expect(from(found, { type: 'move-booking' }).screen).toEqual({
      kind: 'looking',
      search: { for: 'booking', code: SCANNED },
    });
  });

  it('another refusal leads to the start, where it is told', () => {
    const flow = after(...CODE, CHECK_IN, refused({ code: 'appointment-cancelled' }, 'command-1'));
    expect(from(flow, ENDED).screen.kind).toBe('start');
  });
});
