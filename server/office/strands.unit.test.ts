/** A change of the settings after which nobody would do what visitors wait for. */
import { describe, expect, it } from 'vitest';
import { Forecast } from './estimate.ts';
import { strandedBy } from './strands.ts';
import {
  callByHand,
  configure,
  finish,
  hold,
  next,
  resumeHeld,
  sit,
  standUp,
  start,
  take,
  takeOutOfTurn,
} from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at, CONFIG, NO_PAYMENTS, withoutService } from './testing/office.ts';

const payment = { serviceId: 'payment' } as const;
const WITHOUT_PAYMENT = withoutService('payment');
/** In the catalogue, and at no desk. */
const DONE_NOWHERE = { ...CONFIG, desks: CONFIG.desks.map((desk) => ({ ...desk, serviceIds: NO_PAYMENTS })) };

const waiting = given(
  ['09:00', sit(1)],
  ['09:00', sit(4)],
  ['09:01', take('k1')],
  ['09:02', take('p1', payment)],
  ['09:03', takeOutOfTurn('p2', payment)],
);
const accepted = ['p1', 'p2'];
const numbers = (story: typeof waiting, config = WITHOUT_PAYMENT) =>
  strandedBy(story.state, config).map(({ number }) => number);

describe('a service that goes', () => {
  it.each([
    ['from the catalogue', WITHOUT_PAYMENT],
    ['from the last desk that does it', DONE_NOWHERE],
  ])('%s strands those who wait for it, and only with their numbers known', (_how, config) => {
    expect(numbers(waiting, config)).toEqual(['П001', 'П002']);
    waiting.when('09:05', configure(config)).refused('config-strands-tickets', { count: 2 });
    waiting
      .when('09:05', configure(config, { accepted: ['p1'] }))
      .refused('config-strands-tickets', { count: 2 });
    const { events } = waiting.and(['09:05', configure(config, { accepted })]);
    const told = events.findLast(({ body }) => body.type === 'OfficeConfigured');
    expect(told?.body).toMatchObject({ strandedIds: accepted });
  });

  it('asks again when somebody came meanwhile', () => {
    const more = waiting.and(['09:04', take('p3', payment)]);
    more
      .when('09:05', configure(WITHOUT_PAYMENT, { accepted }))
      .refused('config-strands-tickets', { count: 3 });
  });

  it('strands those who are called or on hold as well, and nobody who is being served or is gone', () => {
    const onHold = waiting.and(
      ['09:04', next(1)],
      ['09:04', start(1)],
      ['09:05', hold(1)],
      ['09:05', next(1)],
    );
    expect(numbers(onHold)).toEqual(['П001', 'П002']);
    const next1 = onHold.and(['09:05', start(1)], ['09:05', finish(1)], ['09:06', next(1)]);
    expect(numbers(next1)).toEqual(['П001', 'П002']);
    expect(numbers(next1.and(['09:06', start(1)]))).toEqual(['П002']);
    expect(numbers(next1.and(['09:06', start(1)], ['09:07', finish(1)]))).toEqual(['П002']);
  });

  it('is not told of a second time', () => {
    const changed = waiting.and(['09:05', configure(WITHOUT_PAYMENT, { accepted })]);
    changed
      .when('09:06', configure({ ...WITHOUT_PAYMENT, name: 'Другое имя' }))
      .then({ type: 'OfficeConfigured', strandedIds: [] });
  });
});

describe('whoever is stranded', () => {
  const stranded = waiting.and(['09:05', configure(WITHOUT_PAYMENT, { accepted })]);

  it('is called by every open desk, in the order of the laws', () => {
    // Desk 4 did no payments before.
    expect(stranded.calledInTurn(4, '09:06')).toEqual(['p2', 'k1', 'p1']);
    stranded.when('09:06', callByHand(4, 'p1')).then({ type: 'TicketCalled', ticketId: 'p1' });
  });

  it('is told of a wait', () => {
    const forecast = new Forecast(stranded.state, at('09:06'));
    expect(forecast.of('p1')).toMatchObject({ ahead: 2 });
    expect(forecast.of('p1')?.wait).not.toBeNull();
  });

  it('keeps the service as it was', () => {
    const served = stranded.and(['09:06', next(4)], ['09:06', start(4)]);
    served
      .when('09:10', finish(4))
      .then({ type: 'ServiceFinished', serviceName: 'Приём платежа', serviceNormMs: 600_000 });
  });

  it('on hold goes on at any desk when the person has gone', () => {
    const held = waiting
      .and(['09:04', next(1)], ['09:04', start(1)], ['09:05', hold(1)], ['09:05', standUp(1)])
      .and(['09:06', configure(WITHOUT_PAYMENT, { accepted })]);
    held.when('09:07', resumeHeld(4, 'p2')).then({ type: 'ServiceResumed', ticketId: 'p2' });
  });

  it('waits for its own desks again when the change is taken back', () => {
    const back = stranded.and(['09:06', configure(CONFIG)]);
    expect(back.calledInTurn(4, '09:07')).toEqual(['k1']);
  });
});
