import { describe, expect, it } from 'vitest';
import { issuedTicket } from '../../test/support/arrivals.ts';
import { kioskView } from '../../test/support/views.ts';
import {
  ASKING_MS,
  askingSeconds,
  LONGER_MS,
  newFlow,
  QUIET_MS,
  TICKET_MS,
  TICKET_WITHOUT_PAPER_MS,
  closingSeconds,
} from './time.ts';
import type { Flow, FlowEvent } from './types.ts';
import { step } from './flow.ts';

const { groups } = kioskView();
const groupOf = (id: string) => groups.find((group) => group.id === id)!;
const serviceOf = (id: string) =>
  groups.flatMap((group) => group.services).find((service) => service.id === id)!;

const TAKE: FlowEvent = { type: 'take-ticket' };
const PAY: FlowEvent = { type: 'choose-group', group: groupOf('payment') };
const NO: FlowEvent = { type: 'choose-turn', outOfTurn: false, needsHelp: false, commandId: 'command-1' };
const ISSUED: FlowEvent = {
  type: 'issued',
  commandId: 'command-1',
  ticket: issuedTicket(),
  paper: 'printing',
};
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

  it('finds a service by what is typed, and goes on as from any list', () => {
    const typing = after(
      TAKE,
      { type: 'search' },
      ...[...'спр'].map((sign) => ({ type: 'type-sign' as const, sign })),
    );
    expect(typing.screen).toEqual({ kind: 'search', typed: 'Спр' });
    expect(from(typing, { type: 'erase-sign' }).screen).toEqual({ kind: 'search', typed: 'Сп' });
    const chosen = from(typing, { type: 'choose-service', service: serviceOf('certificate-1') });
    expect(chosen.screen).toEqual({ kind: 'documents', serviceId: 'certificate-1' });
    expect(from(chosen, { type: 'back' }).screen).toEqual(typing.screen);
  });

  it('asks nobody which service where there is one', () => {
    const wish = { kind: 'ticket', serviceId: 'payment-1', afterAppointmentId: null };
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
    const warned = after(TAKE, { type: 'choose-group', group });
    expect(warned.screen.kind).toBe('documents');
    expect(from(warned, { type: 'book' }).screen).toMatchObject({
      kind: 'looking',
      search: { for: 'office' },
    });
  });

  it('orders with the answer about the turn', () => {
    const order = {
      commandId: 'command-1',
      serviceId: 'payment-1',
      outOfTurn: false,
      needs: [],
      afterAppointmentId: null,
    };
    expect(after(TAKE, PAY, NO).screen).toEqual({ kind: 'issuing', order });
  });

  it('asks what help is needed of whoever is served out of turn, and takes no answer for one', () => {
    const yes = after(TAKE, PAY, {
      type: 'choose-turn',
      outOfTurn: true,
      needsHelp: false,
      commandId: 'command-1',
    });
    expect(yes.screen).toMatchObject({ kind: 'needs', needs: [] });
    const toggle = (need: 'moving' | 'seeing'): FlowEvent => ({ type: 'toggle-need', need });
    const say: FlowEvent = { type: 'say-needs', commandId: 'command-2' };
    expect(from(yes, say).screen).toMatchObject({ kind: 'issuing', order: { outOfTurn: true, needs: [] } });
    const said = from(yes, toggle('moving'), toggle('seeing'), toggle('moving'), say);
    expect(said.screen).toMatchObject({
      order: { commandId: 'command-2', outOfTurn: true, needs: ['seeing'] },
    });
    expect(from(said, { ...say, commandId: 'command-3' }).screen).toEqual(said.screen);
  });

  it('asks it of the general queue too, of whoever says so: not every difficulty comes with a paper', () => {
    const help = after(TAKE, PAY, {
      type: 'choose-turn',
      outOfTurn: false,
      needsHelp: true,
      commandId: 'command-1',
    });
    expect(help.screen).toMatchObject({ kind: 'needs', outOfTurn: false });
    const said = from(
      help,
      { type: 'toggle-need', need: 'hearing' },
      { type: 'say-needs', commandId: 'command-2' },
    );
    expect(said.screen).toMatchObject({ order: { outOfTurn: false, needs: ['hearing'] } });
  });

  it('takes the second tap of two for nothing: one order, one command', () => {
    const once = after(TAKE, PAY, NO);
    const twice = from(once, {
      type: 'choose-turn',
      outOfTurn: true,
      needsHelp: false,
      commandId: 'command-9',
    });
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

describe('the ticket on the glass', () => {
  const shown = (paper: 'printing' | 'none'): Flow => after(TAKE, PAY, NO, { ...ISSUED, paper });

  it('stays while its paper may still come', () => {
    const flow = shown('printing');
    expect(closingSeconds(flow, 0)).toBeNull();
    expect(step(flow, TICK, 1_000_000).screen.kind).toBe('ticket');
  });

  it('leaves twenty seconds after the paper', () => {
    const flow = step(shown('printing'), { type: 'paper', of: 'ticket-1', paper: 'take' }, 3000);
    expect(closingSeconds(flow, 3000)).toBe(TICKET_MS / 1000);
    expect(step(flow, TICK, 3000 + TICKET_MS - 1).screen.kind).toBe('ticket');
    expect(step(flow, TICK, 3000 + TICKET_MS)).toMatchObject({
      screen: { kind: 'start' },
      visit: 1,
      fresh: true,
    });
  });

  it('stays longer when the glass is all there is', () => {
    expect(closingSeconds(shown('none'), 0)).toBe(TICKET_WITHOUT_PAPER_MS / 1000);
  });

  it('does not begin its time again with every word about the paper', () => {
    const trouble: FlowEvent = { type: 'paper', of: 'ticket-1', paper: 'trouble' };
    const flow = step(step(shown('printing'), trouble, 1000), trouble, 9000);
    expect(closingSeconds(flow, 9000)).toBe((TICKET_WITHOUT_PAPER_MS - 8000) / 1000);
  });

  it('knows nothing of another ticket’s paper', () => {
    const flow = shown('printing');
    expect(step(flow, { type: 'paper', of: 'ticket-0', paper: 'take' }, 0)).toEqual(flow);
  });

  it('stays longer when asked, as often as asked', () => {
    const flow = step(shown('none'), { type: 'stay' }, 50_000);
    expect(closingSeconds(flow, 50_000)).toBe((10_000 + LONGER_MS) / 1000);
    expect(closingSeconds(step(flow, { type: 'stay' }, 50_000), 50_000)).toBe(
      (10_000 + 2 * LONGER_MS) / 1000,
    );
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

  it('is not answered by walking to an answer, which has the whole time for it', () => {
    const walks = (at: number) => step(after(TAKE), { type: 'listens' }, at);
    expect(askingSeconds(walks(QUIET_MS - 1), QUIET_MS)).toBeNull();
    const asked = walks(QUIET_MS + ASKING_MS - 1);
    expect(askingSeconds(asked, QUIET_MS + ASKING_MS)).toBe(ASKING_MS / 1000);
    expect(step(asked, TICK, QUIET_MS + 2 * ASKING_MS - 2)).toMatchObject({ screen: { kind: 'groups' } });
    expect(step(asked, TICK, QUIET_MS + 2 * ASKING_MS - 1)).toMatchObject({
      screen: { kind: 'start' },
      visit: 1,
    });
    expect(askingSeconds(step(asked, { type: 'stay' }, QUIET_MS), QUIET_MS)).toBeNull();
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
