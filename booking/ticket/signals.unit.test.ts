import { describe, expect, it } from 'vitest';
import type { TicketView } from '../../contract/views/ticket.ts';
import { ticketView } from '../../test/support/views.ts';
import { signalFor, type Memory } from './signals.ts';

const ahead = (count: number | null) => ticketView({ ahead: count });
const status = (is: TicketView['status']) => ticketView({ status: is, ahead: null });

/** The signals given for one view after another. */
function signals(...views: TicketView[]) {
  let memory: Memory | null = null;
  return views.map((view) => {
    const next = signalFor(memory, view);
    memory = next.memory;
    return next.signal;
  });
}

describe('the signal that the turn is near', () => {
  it('comes once, when one person is left', () => {
    expect(signals(ahead(3), ahead(2), ahead(1), ahead(1), ahead(0))).toEqual([
      null,
      null,
      'near',
      null,
      null,
    ]);
  });

  it('comes also when the last two went at once', () => {
    expect(signals(ahead(2), ahead(0))).toEqual([null, 'near']);
  });

  it('is not given while no open desk does the service, but once one does', () => {
    const nowhere = ticketView({ ahead: 0, wait: null });
    expect(signals(ahead(3), nowhere, ahead(0))).toEqual([null, null, 'near']);
  });

  it('is not repeated when somebody comes ahead meanwhile', () => {
    expect(signals(ahead(2), ahead(1), ahead(2), ahead(1))).toEqual([null, 'near', null, null]);
  });

  it('is not given to a visitor who just opened the page and sees it', () => {
    expect(signals(ahead(1), ahead(0))).toEqual([null, null]);
  });

  it('is given anew for a second wait', () => {
    expect(signals(ahead(2), ahead(1), status('called'), status('missed'), ahead(1))).toEqual([
      null,
      'near',
      'called',
      null,
      'near',
    ]);
  });

  it('waits until the place is known', () => {
    expect(signals(ahead(null), ahead(null), ahead(1))).toEqual([null, null, 'near']);
  });
});

describe('the signal of the call', () => {
  it('comes again when the call is repeated', () => {
    const called = (calls: number) => ticketView({ status: 'called', ahead: null, calls });
    expect(signals(ahead(2), called(1), called(1), called(2), called(2), called(3))).toEqual([
      null,
      'called',
      null,
      'called',
      null,
      'called',
    ]);
  });

  it('comes once for each call', () => {
    expect(signals(ahead(3), status('called'), status('called'), status('missed'), status('called'))).toEqual(
      [null, 'called', null, null, 'called'],
    );
  });

  it('is not given to a visitor who opens the page and sees it', () => {
    expect(signals(status('called'))).toEqual([null]);
  });
});
