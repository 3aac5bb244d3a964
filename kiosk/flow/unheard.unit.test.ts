import { describe, expect, it } from 'vitest';
import type { HelpNeed } from '../../contract/kiosk.ts';
import { issuedTicket } from '../../test/support/arrivals.ts';
import { kioskView } from '../../test/support/views.ts';
import { ASKING_MS, newFlow, QUIET_MS } from './time.ts';

import type { Flow, FlowEvent } from './types.ts';
import { SAME_PERSON_MS } from './unheard.ts';
import { step } from './flow.ts';

const payment = kioskView().groups.find(({ id }) => id === 'payment')!;
const from = (flow: Flow, ...events: FlowEvent[]): Flow =>
  events.reduce((so, event) => step(so, event, 0), flow);
const turn = (commandId: string, outOfTurn = false): FlowEvent => ({
  type: 'choose-turn',
  outOfTurn,
  needsHelp: false,
  commandId,
});
const toTurn: FlowEvent[] = [{ type: 'take-ticket' }, { type: 'choose-group', group: payment }];
const asked = from(newFlow(0), ...toTurn, turn('command-1'));
const silence: FlowEvent = { type: 'refused', commandId: 'command-1', problem: { code: 'no-connection' } };
const issued: FlowEvent = {
  type: 'issued',
  commandId: 'command-1',
  ticket: issuedTicket({ number: 'Д047' }),
  paper: 'none',
};
const BACK: FlowEvent = { type: 'server-back' };
const GIVE_UP: FlowEvent = { type: 'give-up' };

describe('a touch whose answer was not heard', () => {
  it('is asked again by itself when the server is back, under the same id', () => {
    expect(from(asked, silence, BACK).screen).toEqual(asked.screen);
    expect(from(asked, silence, BACK, issued).screen).toMatchObject({ ticket: { number: 'Д047' } });
  });

  it('is asked again again, when the server went once more', () => {
    expect(from(asked, silence, BACK, silence, BACK).screen).toEqual(asked.screen);
  });

  it('is not asked again when the server has said no', () => {
    const closed: FlowEvent = {
      type: 'refused',
      commandId: 'command-1',
      problem: { code: 'office-closed' },
    };
    const no = from(asked, closed);
    expect(from(no, BACK)).toBe(no);
  });

  it('is dropped with whoever went away meanwhile', () => {
    const gone = step(from(asked, silence), { type: 'tick' }, QUIET_MS + ASKING_MS);
    expect(gone).toMatchObject({ screen: { kind: 'start' }, unheard: null, visit: 1 });
    expect(from(gone, BACK).screen.kind).toBe('start');
    expect(from(gone, ...toTurn, turn('command-2')).screen).toMatchObject({
      order: { commandId: 'command-2' },
    });
  });
});

describe('somebody who does not wait', () => {
  const given = from(asked, GIVE_UP);

  it('is at the start, and asking once more for the same is the same ticket', () => {
    expect(given.screen.kind).toBe('start');
    const again = from(given, ...toTurn, turn('command-2'));
    expect(again.screen).toMatchObject({ order: { commandId: 'command-1' } });
  });

  it('may want something else: that is another ticket', () => {
    const other = from(given, ...toTurn, turn('command-2', true), {
      type: 'say-needs',
      commandId: 'command-3',
    });
    expect(other.screen).toMatchObject({ order: { commandId: 'command-3' } });
  });

  it('gets the late answer at the start and on the way, once', () => {
    for (const events of [[], toTurn]) {
      const late = from(given, ...events, issued);
      expect(late).toMatchObject({ screen: { kind: 'ticket' }, unheard: null });
      expect(from(late, { type: 'done' }, issued).screen.kind).toBe('start');
    }
  });

  it('is not torn out of a booking by the late answer', () => {
    const draft = { ...given, screen: { kind: 'name' as const }, draft: {} as Flow['draft'] };
    expect(from(draft, issued).screen.kind).toBe('name');
  });

  it('is believed to want a new ticket once the server has said that there is none', () => {
    const no: FlowEvent = { type: 'refused', commandId: 'command-1', problem: { code: 'storage-failed' } };
    expect(from(given, silence).unheard).not.toBeNull();
    expect(from(given, no).unheard).toBeNull();
  });

  it('with «В начало» has nothing more to do with it: a paper may be out, and the number somebody’s', () => {
    const over = from(asked, silence, { type: 'home' });
    expect(over).toMatchObject({ screen: { kind: 'start' }, unheard: null });
    expect(from(over, ...toTurn, turn('command-2')).screen).toMatchObject({
      order: { commandId: 'command-2' },
    });
    expect(from(given, ...toTurn, { type: 'home' }, ...toTurn, turn('command-2')).screen).toMatchObject({
      order: { commandId: 'command-2' },
    });
    expect(from(over, issued).screen.kind).toBe('start');
  });

  it('may be somebody else a moment later: that is another wish, and no number of the first', () => {
    const later = (event: FlowEvent) => step(given, event, SAME_PERSON_MS);
    const begun = step(
      later({ type: 'take-ticket' }),
      { type: 'choose-group', group: payment },
      SAME_PERSON_MS,
    );
    expect(from(begun, turn('command-2')).screen).toMatchObject({ order: { commandId: 'command-2' } });
    for (const next of [later(issued), from(later({ type: 'tick' }), issued)])
      expect(next).toMatchObject({ screen: { kind: 'start' }, unheard: null });
  });

  it('is still the same as long as there is no such moment', () => {
    const walking = step(given, { type: 'touch' }, SAME_PERSON_MS - 1);
    const touched = step(walking, { type: 'take-ticket' }, 2 * SAME_PERSON_MS - 2);
    expect(from(touched, { type: 'choose-group', group: payment }, turn('command-2')).screen).toMatchObject({
      order: { commandId: 'command-1' },
    });
  });

  it.each<FlowEvent>([{ type: 'book' }, { type: 'read' }, { type: 'rate' }, { type: 'have-appointment' }])(
    'is done with it when something else begins: $type',
    (event) => {
      expect(from(given, event).unheard).toBeNull();
    },
  );

  it('who goes back and chooses the same again has the same ticket', () => {
    const back = from(asked, silence, { type: 'back' });
    expect(back.screen.kind).toBe('groups');
    const again = from(back, { type: 'choose-group', group: payment }, turn('command-2'));
    expect(again.screen).toMatchObject({ order: { commandId: 'command-1' } });
  });

  it('who needs other help now is heard: the ticket is asked for anew', () => {
    const needs = (commandId: string, ...said: HelpNeed[]): FlowEvent[] => [
      turn('unused', true),
      ...said.map((need): FlowEvent => ({ type: 'toggle-need', need })),
      { type: 'say-needs', commandId },
    ];
    const first = from(newFlow(0), ...toTurn, ...needs('command-1', 'moving', 'hearing'), GIVE_UP);
    const order = (flow: Flow) => flow.screen.kind === 'issuing' && flow.screen.order;
    expect(order(from(first, ...toTurn, ...needs('command-2', 'hearing', 'moving')))).toMatchObject({
      commandId: 'command-1',
    });
    const other = from(first, ...toTurn, ...needs('command-2', 'moving'));
    expect(order(other)).toMatchObject({ commandId: 'command-2', needs: ['moving'] });
    // What comes of the first does not take its place.
    expect(from(other, issued).screen).toEqual(other.screen);
  });

  it('leaves nothing to the next visitor', () => {
    expect(step(given, { type: 'tick' }, QUIET_MS)).toMatchObject({ unheard: null, fresh: true });
  });

  it('has to be waiting for something', () => {
    expect(from(newFlow(0), GIVE_UP).unheard).toBeNull();
    expect(from(newFlow(0), ...toTurn, GIVE_UP).screen.kind).toBe('turn');
  });
});

describe('a ticket under way when nobody new is admitted any more', () => {
  const ENDED: FlowEvent = { type: 'admission-ended' };
  const QUIET = QUIET_MS - 1;

  it.each([
    ['before the server is back', [silence, ENDED, BACK]],
    ['after the server is back', [silence, BACK, ENDED]],
    ['twice', [silence, ENDED, BACK, ENDED]],
  ])('is asked for again: admission ends %s', (_, events) => {
    const waiting = from(asked, ...events);
    expect(waiting.screen).toEqual(asked.screen);
    expect(from(waiting, issued).screen).toMatchObject({ kind: 'ticket', ticket: { number: 'Д047' } });
  });

  it.each<[string, Flow['screen']]>([
    [
      'an arrival',
      {
        kind: 'checking-in',
        checkIn: { commandId: 'c', code: '12345678', outOfTurn: null, needs: [], earlier: [] },
      },
    ],
    ['a word', { kind: 'rating', order: { commandId: 'c', number: 'Д047', score: 5, words: null } }],
  ])('like %s', (_, screen) => {
    const refused: FlowEvent = { type: 'refused', commandId: 'c', problem: { code: 'no-connection' } };
    expect(from({ ...newFlow(0), screen }, refused, ENDED, BACK).screen).toEqual(screen);
  });

  it('is not waited for when the server has said that there is none', () => {
    const no: FlowEvent = { type: 'refused', commandId: 'command-1', problem: { code: 'storage-failed' } };
    expect(from(asked, no, ENDED).screen.kind).toBe('start');
  });

  it('is shown to whoever gave up and was choosing anew, for a moment more', () => {
    const choosing = from(asked, GIVE_UP, ...toTurn);
    const ended = step(choosing, ENDED, QUIET);
    expect(ended.screen.kind).toBe('start');
    const soon = QUIET + SAME_PERSON_MS - 1;
    expect(step(step(ended, { type: 'tick' }, soon), issued, soon).screen.kind).toBe('ticket');
    expect(step(ended, issued, QUIET + SAME_PERSON_MS).screen.kind).toBe('start');
  });

  it('stays on the glass when another booking was not to be had beside it', () => {
    const ticket = from(asked, issued).screen;
    const beside: Flow = {
      ...newFlow(0),
      screen: { kind: 'refused', problem: { code: 'office-closed' }, again: null },
      trail: [ticket],
    };
    expect(from(beside, ENDED)).toMatchObject({ screen: { kind: 'ticket', ticket: { number: 'Д047' } } });
  });
});
