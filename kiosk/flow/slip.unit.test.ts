import { describe, expect, it } from 'vitest';
import {
  admittedAnswer,
  issuedTicket,
  ownAppointment,
  recognisedAnswer,
} from '../../test/support/arrivals.ts';
import { slip } from '../../test/support/views.ts';
import type { Paper } from '../paper.ts';
import { step } from './flow.ts';
import { ASKING_MS, newFlow, TICKET_WITHOUT_PAPER_MS } from './time.ts';
import type { Flow, FlowEvent, Screen } from './types.ts';

const SCANNED = '07k3x9q2m5t8w1z4';
const SCAN: FlowEvent = { type: 'scan', code: SCANNED, commandId: 'command-7' };
const LISTENING: FlowEvent = { ...SCAN, listens: true };
const USE: FlowEvent = { type: 'use-slip' };
const LEAVE: FlowEvent = { type: 'leave-slip' };
const TICK: FlowEvent = { type: 'tick' };

const on = (screen: Screen): Flow => ({ ...newFlow(0), screen, fresh: false });
const from = (flow: Flow, ...events: FlowEvent[]): Flow =>
  events.reduce((before, event) => step(before, event, before.touchedAt), flow);
const ticket = (paper: Paper, closesAt: number | null = 1000) =>
  on({ kind: 'ticket', ticket: issuedTicket(), arrival: null, paper, closesAt });
const shownSlip = (paper: Paper) => on({ kind: 'slip', slip: slip(), moved: false, paper, closesAt: 1000 });
const recognising = { kind: 'checking-in', checkIn: { code: SCANNED, commandId: 'command-7' } };
const ASKED = { code: SCANNED, commandId: 'command-7', readAt: 0 };

describe('a slip read beside what the one before has seen', () => {
  const thanks = on({ kind: 'rated', score: 4, closesAt: 1000 });

  it.each([
    ['a ticket whose paper is out', ticket('take')],
    ['a slip whose paper is out', { ...shownSlip('take'), screen: otherSlip('take') }],
    ['thanks', thanks],
  ] as const)('begins the next visit: %s', (_name, before) => {
    const flow = from(before, SCAN);
    expect(flow).toMatchObject({ screen: recognising, visit: 1, fresh: false, slip: null, draft: null });
    expect(flow.trail).toEqual([{ kind: 'start' }]);
    expect(JSON.stringify(flow)).not.toContain(issuedTicket().number);
  });

  it('asks first where it is being said', () => {
    expect(from(ticket('take'), LISTENING)).toMatchObject({
      screen: { kind: 'ticket' },
      slip: ASKED,
      visit: 0,
    });
  });
});

describe('a slip read beside a number that is nowhere but on the glass', () => {
  it.each(['printing', 'check', 'trouble', 'none'] as const)('asks first: paper %s', (paper) => {
    const asked = from(ticket(paper), SCAN);
    expect(asked).toMatchObject({ screen: { kind: 'ticket' }, slip: ASKED, visit: 0 });
    expect(from(asked, LEAVE)).toMatchObject({ screen: { kind: 'ticket' }, slip: null });
    expect(from(asked, USE)).toMatchObject({ screen: recognising, visit: 1, slip: null });
  });

  it('has that screen stay until the question can be answered, and no longer than it would', () => {
    const closesAt = (flow: Flow) => flow.screen.kind === 'ticket' && flow.screen.closesAt;
    expect(closesAt(from(ticket('none'), SCAN))).toBe(ASKING_MS);
    expect(closesAt(from(ticket('none', TICKET_WITHOUT_PAPER_MS), SCAN))).toBe(TICKET_WITHOUT_PAPER_MS);
    expect(closesAt(from(ticket('printing', null), SCAN))).toBeNull();
    const gone = step(from(ticket('none'), SCAN), TICK, ASKING_MS);
    expect(gone).toMatchObject({ screen: { kind: 'start' }, slip: null, visit: 1 });
  });

  it('is asked once however often the scanner reads it, and about the last of two', () => {
    expect(from(ticket('none'), SCAN, SCAN).slip).toEqual(ASKED);
    const other: FlowEvent = { type: 'scan', code: '19b2m5t8w1z407k3', commandId: 'command-8' };
    expect(from(ticket('none'), SCAN, other).slip).toMatchObject({ code: '19b2m5t8w1z407k3' });
  });
});

describe('a slip read while a name or a number is typed', () => {
  const typing = on({ kind: 'rate-words', number: 'Д047', score: 1, typed: 'Долго' });

  it('asks first, and goes on as the same visit', () => {
    const asked = from(typing, SCAN);
    expect(asked).toEqual({ ...typing, slip: ASKED });
    expect(from(asked, LEAVE)).toEqual(typing);
    expect(from(asked, USE)).toMatchObject({ screen: recognising, visit: 0, slip: null });
  });

  it('is forgotten when nobody answers, and whoever listens has the time', () => {
    const asked = from(typing, SCAN);
    expect(step(asked, TICK, ASKING_MS - 1).slip).toEqual(ASKED);
    expect(step(asked, TICK, ASKING_MS)).toEqual(typing);
    const heard = step(asked, { type: 'listens' }, ASKING_MS - 1);
    expect(step(heard, TICK, ASKING_MS).slip).not.toBeNull();
  });

  it('is forgotten with the screen that it was asked about', () => {
    expect(from(typing, SCAN, { type: 'home' })).toMatchObject({ screen: { kind: 'start' }, slip: null });
    const sent: FlowEvent = { type: 'send-rating', commandId: 'command-1', withWords: true };
    expect(from(typing, SCAN, sent)).toMatchObject({ screen: { kind: 'rating' }, slip: null });
  });
});

describe('a slip that lies before the scanner', () => {
  const own: FlowEvent = { type: 'scan', code: ownAppointment().code ?? '', commandId: 'command-1' };
  const recognised = from(newFlow(0), own, {
    type: 'checked-in',
    commandId: 'command-1',
    answer: recognisedAnswer(),
    paper: 'none',
  });
  const admitted = from(
    recognised,
    { type: 'choose-turn', outOfTurn: false, needsHelp: false, commandId: 'command-2' },
    { type: 'checked-in', commandId: 'command-2', answer: admittedAnswer(), paper: 'take' },
  );

  it('says nothing new about the visit that it has begun', () => {
    expect(recognised.screen.kind).toBe('turn');
    expect(from(recognised, own)).toEqual(recognised);
    expect(admitted.screen.kind).toBe('ticket');
    expect(from(admitted, own)).toEqual(admitted);
  });

  it('says nothing new where its code was typed', () => {
    const typed = from(
      newFlow(0),
      { type: 'have-appointment' },
      ...[...'07482193'].map((sign): FlowEvent => ({ type: 'type-sign', sign })),
      { type: 'check-in', commandId: 'command-1' },
      { type: 'checked-in', commandId: 'command-1', answer: recognisedAnswer(), paper: 'none' },
    );
    expect(from(typed, own)).toEqual(typed);
  });

  it('or has just come out of the printer, is the one on the glass', () => {
    const fresh: FlowEvent = { type: 'scan', code: slip().code, commandId: 'command-7' };
    for (const paper of ['printing', 'take', 'none'] as const) {
      expect(from(shownSlip(paper), fresh)).toEqual(shownSlip(paper));
    }
  });

  it('begins anew where a way begins', () => {
    expect(from(recognised, { type: 'home' }, own).screen.kind).toBe('checking-in');
    expect(from(admitted, { type: 'done' }, own).screen.kind).toBe('checking-in');
  });
});

it('a slip read while the server is asked changes nothing', () => {
  const order = {
    commandId: 'command-1',
    serviceId: 'a',
    outOfTurn: false,
    needs: [],
    afterAppointmentId: null,
  };
  const issuing = on({ kind: 'issuing', order });
  expect(from(issuing, SCAN)).toEqual(issuing);
  expect(from(issuing, USE)).toEqual(issuing);
});

function otherSlip(paper: Paper): Screen {
  return { kind: 'slip', slip: { ...slip(), code: '19b2m5t8w1z407k3' }, moved: false, paper, closesAt: 1000 };
}
