import { describe, expect, it } from 'vitest';
import { closingSeconds, newFlow, QUIET_MS, THANKS_MS } from './time.ts';
import type { Flow, FlowEvent } from './types.ts';
import { step } from './flow.ts';
import { information } from '../testing/information.ts';

const from = (flow: Flow, ...events: FlowEvent[]): Flow =>
  events.reduce((before, event) => step(before, event, before.touchedAt), flow);
const after = (...events: FlowEvent[]): Flow => from(newFlow(0), ...events);
/** What is being looked for is found. */
const found = (flow: Flow, news: (search: never) => FlowEvent): Flow => {
  const { screen } = flow;
  if (screen.kind !== 'looking') throw new Error(screen.kind);
  return from(flow, news(screen.search as never));
};
const type = (text: string): FlowEvent[] => [...text].map((sign) => ({ type: 'type-sign', sign }));

describe('reading', () => {
  const list = found(after({ type: 'read' }), (search) => ({
    type: 'information-found',
    search,
    information,
  }));

  it('begins with a list, opens a page, and goes back to the list', () => {
    expect(list.screen).toEqual({ kind: 'info', information });
    const page = from(list, { type: 'open-page', pageId: 'payment' });
    expect(page.screen).toMatchObject({ kind: 'page', pageId: 'payment' });
    expect(from(page, { type: 'back' }).screen).toEqual(list.screen);
    expect(from(list, { type: 'open-page', pageId: null }).screen).toMatchObject({ pageId: null });
  });

  it('does not open a page that is not there', () => {
    expect(from(list, { type: 'open-page', pageId: 'gone' }).screen).toEqual(list.screen);
  });

  it('goes on when nobody new is admitted, and ends when nobody is there', () => {
    expect(from(list, { type: 'admission-ended' }).screen.kind).toBe('info');
    expect(step(list, { type: 'tick' }, QUIET_MS * 3).screen.kind).toBe('start');
  });

  it('offers to try again when the server was not heard', () => {
    const lost = found(after({ type: 'read' }), (search) => ({
      type: 'not-found',
      search,
      problem: { code: 'no-connection' },
    }));
    expect(from(lost, { type: 'try-again' }).screen).toMatchObject({ kind: 'looking' });
  });
});

describe('a word about a visit', () => {
  const typed = after({ type: 'rate' }, ...type('д047'));
  const looking = from(typed, { type: 'find-visit' });
  const visit = { number: 'Д047', serviceName: 'Приём платежа' };
  const face = found(looking, (search) => ({ type: 'visit-found', search, visit }));
  const words = from(face, { type: 'choose-face', score: 4 });
  const SEND: FlowEvent = { type: 'send-rating', commandId: 'command-1', withWords: true };

  it('is for a ticket’s number', () => {
    expect(typed.screen).toMatchObject({ kind: 'rated-number', typed: 'Д047' });
    expect(from(after({ type: 'rate' }, ...type('Д4')), { type: 'find-visit' }).screen.kind).toBe(
      'rated-number',
    );
    expect(face.screen).toEqual({ kind: 'rate', ...visit });
  });

  it('is put right where it was typed when there is no such visit', () => {
    const wrong = found(looking, (search) => ({
      type: 'not-found',
      search,
      problem: { code: 'visit-not-over', params: { number: 'Д047' } },
    }));
    expect(wrong.screen).toMatchObject({
      kind: 'rated-number',
      typed: 'Д047',
      problem: { code: 'visit-not-over' },
    });
    expect(from(wrong, { type: 'erase-sign' }).screen).toMatchObject({ typed: 'Д04', problem: null });
  });

  it('is a face, with words or without', () => {
    expect(words.screen).toMatchObject({ kind: 'rate-words', score: 4, typed: '' });
    const sent = from(words, ...type('хорошо'), SEND);
    expect(sent.screen).toEqual({
      kind: 'rating',
      order: { commandId: 'command-1', number: 'Д047', score: 4, words: 'Хорошо' },
    });
    expect(from(words, ...type('хорошо'), { ...SEND, withWords: false }).screen).toMatchObject({
      order: { words: null },
    });
    expect(from(sent, { ...SEND, commandId: 'command-2' })).toEqual(sent);
  });

  it('is thanked for, and the next visitor finds the start', () => {
    const thanked = from(words, SEND, { type: 'rated', commandId: 'command-1' });
    expect(thanked.screen).toMatchObject({ kind: 'rated', score: 4 });
    expect(step(thanked, { type: 'tick' }, THANKS_MS - 1).screen.kind).toBe('rated');
    expect(step(thanked, { type: 'tick' }, THANKS_MS).screen.kind).toBe('start');
    expect(from(thanked, { type: 'done' }).screen.kind).toBe('start');
  });

  it('is thanked for as long as somebody listens', () => {
    const thanked = from(words, SEND, { type: 'rated', commandId: 'command-1' });
    expect(closingSeconds(thanked, 0)).toBe(THANKS_MS / 1000);
    const heard = step(thanked, { type: 'stay' }, THANKS_MS - 1);
    expect(step(heard, { type: 'tick' }, 2 * THANKS_MS - 2).screen.kind).toBe('rated');
    expect(step(heard, { type: 'tick' }, 2 * THANKS_MS - 1).screen.kind).toBe('start');
  });

  it('may be sent again under the same id when no answer was heard', () => {
    const refused = from(words, SEND, {
      type: 'refused',
      commandId: 'command-1',
      problem: { code: 'no-connection' },
    });
    expect(from(refused, { type: 'try-again' }).screen).toMatchObject({
      kind: 'rating',
      order: { commandId: 'command-1' },
    });
  });

  it('leaves nothing that was typed for the next visitor', () => {
    const typing = from(words, ...type('долго'));
    const gone = step(typing, { type: 'tick' }, 1_000_000);
    expect(JSON.stringify(gone)).not.toContain('олго');
  });
});
