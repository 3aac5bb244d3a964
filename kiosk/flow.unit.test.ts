import { describe, expect, it } from 'vitest';
import type { IssuedTicket } from '../contract/api.ts';
import { kioskView, NOW } from '../test/support/views.ts';
import {
  ASKING_MS,
  askingSeconds,
  LONGER_MS,
  newFlow,
  QUIET_MS,
  TICKET_MS,
  TICKET_WITHOUT_PAPER_MS,
  ticketSeconds,
} from './flow-time.ts';
import type { Flow, FlowEvent, LateAnswer } from './flow-types.ts';
import { step } from './flow.ts';

const { groups } = kioskView();
const groupOf = (id: string) => groups.find((group) => group.id === id)!;
const serviceOf = (id: string) =>
  groups.flatMap((group) => group.services).find((service) => service.id === id)!;

const ticket: IssuedTicket = {
  ticketId: 'ticket-1',
  code: 'abcd1234efgh5678',
  number: 'Д047',
  serviceName: 'Приём платежей',
  issuedAt: NOW,
  appointmentAt: null,
  ahead: 5,
  wait: { minMinutes: 15, maxMinutes: 22 },
  followUrl: 'http://office/t/abcd1234efgh5678',
  printJobId: 'job-1',
};

const late: LateAnswer = {
  kind: 'late',
  appointmentId: 'appointment-1',
  appointmentAt: NOW,
  serviceId: 'contract-4',
  serviceName: 'Переоформить лицевой счёт',
  offers: ['general-queue', 'new-appointment', 'remote-services'],
};

const TAKE: FlowEvent = { type: 'take-ticket' };
const PAY: FlowEvent = { type: 'choose-group', group: groupOf('payment') };
const NO: FlowEvent = { type: 'choose-turn', outOfTurn: false, commandId: 'command-1' };
const ISSUED: FlowEvent = { type: 'issued', commandId: 'command-1', ticket, paper: 'printing' };
const APPOINTMENT: FlowEvent = { type: 'have-appointment' };
const SCAN: FlowEvent = { type: 'scan', code: 'abcd1234efgh5678' };
/** The answer to the question about the turn. */
const BY_TIME: FlowEvent = { type: 'choose-turn', outOfTurn: false, commandId: 'command-2' };
const LATE: FlowEvent = { type: 'late', commandId: 'command-2', late };
const TICK: FlowEvent = { type: 'tick' };

/** All at the moment 0, unless said otherwise. */
const after = (...events: FlowEvent[]): Flow => from(newFlow(0), ...events);
const from = (flow: Flow, ...events: FlowEvent[]): Flow =>
  events.reduce((before, event) => step(before, event, before.touchedAt), flow);

describe('to a ticket', () => {
  it('leads over the group to the services in it', () => {
    const flow = after(TAKE, { type: 'choose-group', group: groupOf('consult') });
    expect(flow.screen).toEqual({ kind: 'services', groupId: 'consult' });
  });

  it('asks nobody which service where there is one', () => {
    const wish = { kind: 'ticket', serviceId: 'payment-1' };
    expect(after(TAKE, PAY).screen).toEqual({ kind: 'turn', wish });
  });

  it('does not move for a group without services', () => {
    const empty = { ...groupOf('payment'), services: [] };
    expect(after(TAKE, { type: 'choose-group', group: empty }).screen.kind).toBe('groups');
  });

  it('tells about documents first', () => {
    const choose: FlowEvent = { type: 'choose-service', service: serviceOf('contract-1') };
    const flow = after(TAKE, { type: 'choose-group', group: groupOf('contract') }, choose);
    expect(flow.screen).toEqual({ kind: 'documents', serviceId: 'contract-1' });
    expect(from(flow, { type: 'go-on' }).screen.kind).toBe('turn');
  });

  it('warns before the ticket when the day may be too short (law 10)', () => {
    const [only] = groupOf('payment').services;
    const group = { ...groupOf('payment'), services: [{ ...only!, mayNotBeServed: true }] };
    expect(after(TAKE, { type: 'choose-group', group }).screen.kind).toBe('documents');
  });

  it('orders with the answer about the turn', () => {
    const order = {
      commandId: 'command-1',
      serviceId: 'payment-1',
      outOfTurn: false,
      afterAppointmentId: null,
    };
    expect(after(TAKE, PAY, NO).screen).toEqual({ kind: 'issuing', order });
  });

  it('takes the second tap of two for nothing: one order, one command', () => {
    const once = after(TAKE, PAY, NO);
    const twice = from(once, { type: 'choose-turn', outOfTurn: true, commandId: 'command-9' });
    expect(twice.screen).toEqual(once.screen);
  });

  it('shows the ticket that was asked for, and no other', () => {
    const flow = after(TAKE, PAY, NO);
    expect(from(flow, { ...ISSUED, commandId: 'command-0' }).screen.kind).toBe('issuing');
    expect(from(flow, ISSUED).screen).toMatchObject({ kind: 'ticket', ticket: { number: 'Д047' } });
  });

  it('cannot be left while the ticket is being made', () => {
    const flow = after(TAKE, PAY, NO);
    expect(from(flow, { type: 'home' }, { type: 'back' }, { type: 'done' }).screen.kind).toBe('issuing');
    expect(step(flow, TICK, 1_000_000).screen.kind).toBe('issuing');
  });
});

describe('going back', () => {
  it('goes the way one came', () => {
    const flow = after(TAKE, { type: 'choose-group', group: groupOf('consult') });
    expect(from(flow, { type: 'back' }).screen.kind).toBe('groups');
    expect(from(flow, { type: 'back' }, { type: 'back' }).screen.kind).toBe('start');
    expect(from(flow, { type: 'back' }, { type: 'back' }, { type: 'back' }).screen.kind).toBe('start');
  });

  it('skips what was skipped', () => {
    expect(after(TAKE, PAY, { type: 'back' }).screen.kind).toBe('groups');
  });

  it('to the start keeps the visitor', () => {
    const flow = after(TAKE, PAY, { type: 'home' });
    expect(flow).toMatchObject({ screen: { kind: 'start' }, visit: 0, fresh: false });
  });
});

describe('a refusal', () => {
  const refused = (code: 'no-connection' | 'office-closed'): FlowEvent => ({
    type: 'refused',
    commandId: 'command-1',
    problem: { code },
  });

  it('that may come right asks again under the same command id', () => {
    const flow = after(TAKE, PAY, NO, refused('no-connection'));
    expect(flow.screen.kind).toBe('refused');
    expect(from(flow, { type: 'try-again' }).screen).toEqual(after(TAKE, PAY, NO).screen);
  });

  it('that is final offers the start only', () => {
    const flow = after(TAKE, PAY, NO, refused('office-closed'));
    expect(from(flow, { type: 'try-again' }).screen.kind).toBe('refused');
    expect(from(flow, { type: 'home' }).screen.kind).toBe('start');
  });

  it('that belongs to another command is not heard', () => {
    expect(after(TAKE, PAY, refused('office-closed')).screen.kind).toBe('turn');
  });
});

describe('an appointment', () => {
  const type = (signs: string): FlowEvent[] => [...signs].map((sign) => ({ type: 'type-sign', sign }));

  it('is checked in when all sixteen signs are there', () => {
    const flow = after(APPOINTMENT, ...type('abcd1234efgh567'));
    const checkIn: FlowEvent = { type: 'check-in' };
    expect(from(flow, checkIn).screen.kind).toBe('code');
    expect(from(flow, ...type('8'), checkIn, BY_TIME).screen).toEqual({
      kind: 'checking-in',
      checkIn: { commandId: 'command-2', code: 'abcd1234efgh5678', outOfTurn: false },
    });
  });

  it('takes no seventeenth sign, and lets the last be erased', () => {
    const flow = after(APPOINTMENT, ...type('abcd1234efgh5678x'), { type: 'erase-sign' });
    expect(flow.screen).toMatchObject({ typed: 'abcd1234efgh567' });
  });

  it('is checked in by a scanner from the start at once', () => {
    const wish = { kind: 'appointment', code: 'abcd1234efgh5678' };
    expect(after(SCAN).screen).toEqual({ kind: 'turn', wish });
    expect(after(SCAN, { type: 'back' }).screen.kind).toBe('start');
    expect(after(SCAN, BY_TIME).screen.kind).toBe('checking-in');
    expect(after(TAKE, SCAN).screen.kind).toBe('groups');
  });

  it('may be served out of turn as well (6.7.1)', () => {
    const yes: FlowEvent = { type: 'choose-turn', outOfTurn: true, commandId: 'command-2' };
    expect(after(SCAN, yes).screen).toMatchObject({ checkIn: { outOfTurn: true } });
  });

  it('with a wrong code goes back to it, to put it right', () => {
    const problem = { code: 'appointment-unknown' as const };
    const flow = after(SCAN, BY_TIME, { type: 'refused', commandId: 'command-2', problem });
    expect(flow.screen).toEqual({ kind: 'code', typed: 'abcd1234efgh5678', problem });
    expect(from(flow, { type: 'erase-sign' }).screen).toMatchObject({ problem: null });
  });

  it('in time becomes a ticket', () => {
    expect(after(SCAN, BY_TIME, { ...ISSUED, commandId: 'command-2' }).screen.kind).toBe('ticket');
  });

  it.each([false, true])(
    'that was missed goes into the general queue with one touch; out of turn: %s',
    (outOfTurn) => {
      const answer: FlowEvent = { type: 'choose-turn', outOfTurn, commandId: 'command-2' };
      const queue: FlowEvent = { type: 'choose-offer', offer: 'general-queue', commandId: 'command-3' };
      expect(after(SCAN, answer, LATE, queue).screen).toEqual({
        kind: 'issuing',
        order: {
          commandId: 'command-3',
          serviceId: 'contract-4',
          outOfTurn,
          afterAppointmentId: 'appointment-1',
        },
      });
    },
  );

  it.each(['new-appointment', 'remote-services'] as const)('that was missed may choose %s', (offer) => {
    const flow = after(SCAN, BY_TIME, LATE, { type: 'choose-offer', offer, commandId: 'command-3' });
    expect(flow.screen).toEqual({ kind: 'offer', offer });
    expect(from(flow, { type: 'done' })).toMatchObject({ screen: { kind: 'start' }, visit: 1 });
  });
});

describe('the ticket on the glass', () => {
  const shown = (paper: 'printing' | 'none'): Flow => after(TAKE, PAY, NO, { ...ISSUED, paper });

  it('stays while its paper may still come', () => {
    const flow = shown('printing');
    expect(ticketSeconds(flow, 0)).toBeNull();
    expect(step(flow, TICK, 1_000_000).screen.kind).toBe('ticket');
  });

  it('leaves twenty seconds after the paper', () => {
    const flow = step(shown('printing'), { type: 'paper', ticketId: 'ticket-1', paper: 'take' }, 3000);
    expect(ticketSeconds(flow, 3000)).toBe(TICKET_MS / 1000);
    expect(step(flow, TICK, 3000 + TICKET_MS - 1).screen.kind).toBe('ticket');
    expect(step(flow, TICK, 3000 + TICKET_MS)).toMatchObject({
      screen: { kind: 'start' },
      visit: 1,
      fresh: true,
    });
  });

  it('stays longer when the glass is all there is', () => {
    expect(ticketSeconds(shown('none'), 0)).toBe(TICKET_WITHOUT_PAPER_MS / 1000);
  });

  it('does not begin its time again with every word about the paper', () => {
    const trouble: FlowEvent = { type: 'paper', ticketId: 'ticket-1', paper: 'trouble' };
    const flow = step(step(shown('printing'), trouble, 1000), trouble, 9000);
    expect(ticketSeconds(flow, 9000)).toBe((TICKET_WITHOUT_PAPER_MS - 8000) / 1000);
  });

  it('knows nothing of another ticket’s paper', () => {
    const flow = shown('printing');
    expect(step(flow, { type: 'paper', ticketId: 'ticket-0', paper: 'take' }, 0)).toEqual(flow);
  });

  it('stays longer when asked, as often as asked', () => {
    const flow = step(shown('none'), { type: 'stay' }, 50_000);
    expect(ticketSeconds(flow, 50_000)).toBe((10_000 + LONGER_MS) / 1000);
    expect(ticketSeconds(step(flow, { type: 'stay' }, 50_000), 50_000)).toBe((10_000 + 2 * LONGER_MS) / 1000);
  });

  it('is left by «Готово»', () => {
    expect(from(shown('printing'), { type: 'done' })).toMatchObject({ screen: { kind: 'start' }, visit: 1 });
  });
});

describe('when nobody touches anything', () => {
  it('asks whether anybody is there, for at least twenty seconds', () => {
    const flow = after(TAKE);
    expect(askingSeconds(flow, QUIET_MS - 1)).toBeNull();
    expect(askingSeconds(flow, QUIET_MS)).toBe(ASKING_MS / 1000);
    expect(ASKING_MS).toBeGreaterThanOrEqual(20_000);
    expect(step(flow, TICK, QUIET_MS + ASKING_MS - 1).screen.kind).toBe('groups');
    expect(step(flow, TICK, QUIET_MS + ASKING_MS)).toMatchObject({ screen: { kind: 'start' }, visit: 1 });
  });

  it('goes on when somebody is', () => {
    const flow = step(after(TAKE), { type: 'stay' }, QUIET_MS + 5000);
    expect(flow.screen.kind).toBe('groups');
    expect(askingSeconds(flow, QUIET_MS + 5000)).toBeNull();
  });

  it('counts larger letters as a touch', () => {
    expect(askingSeconds(step(after(TAKE), { type: 'touch' }, 50_000), 70_000)).toBeNull();
  });

  it('asks nothing on the start, but forgets who was there', () => {
    const flow = after({ type: 'touch' });
    expect(askingSeconds(flow, QUIET_MS)).toBeNull();
    expect(step(flow, TICK, QUIET_MS - 1).visit).toBe(0);
    const next = step(flow, TICK, QUIET_MS);
    expect(next).toMatchObject({ visit: 1, fresh: true });
    expect(step(next, TICK, 10 * QUIET_MS).visit).toBe(1);
  });
});

describe('when nobody new is admitted any more', () => {
  const ENDED: FlowEvent = { type: 'admission-ended' };

  it('whoever was choosing is told on the start screen', () => {
    expect(after(TAKE, PAY, ENDED).screen.kind).toBe('start');
  });

  it('whoever has a ticket, or one on its way, keeps it', () => {
    expect(after(TAKE, PAY, NO, ENDED).screen.kind).toBe('issuing');
    expect(after(TAKE, PAY, NO, ISSUED, ENDED).screen.kind).toBe('ticket');
  });
});
