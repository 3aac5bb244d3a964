/** «Мой день»: whom a specialist has really served. */
import { describe, expect, it } from 'vitest';
import {
  anotherService,
  finish,
  hold,
  next,
  resumeHeld,
  sit,
  start,
  take,
  takeBack,
  toService,
  transfer,
} from './testing/commands.ts';
import { given, type Story } from './testing/given.ts';
import { MINUTE } from './testing/office.ts';

const called = given(['09:00', sit(1)], ['09:00', sit(2)], ['09:00', take('t1')], ['09:05', next(1)]);
const serving = called.and(['09:06', start(1)]);
const away = toService('payment');
const dayOf = ({ state }: Story, person: string) => state.operators[person];

describe('a visitor who is sent on', () => {
  it('was served by nobody yet when shown the way within a minute', () => {
    expect(dayOf(called.and(['09:05:30', transfer(1, away)]), 'anna')).toBeUndefined();
    expect(dayOf(serving.and(['09:06', transfer(1, away)]), 'anna')).toBeUndefined();
    expect(dayOf(serving.and(['09:06:59.999', transfer(1, away)]), 'anna')).toBeUndefined();
  });

  it('was served when it took a minute', () => {
    const sent = serving.and(['09:07', transfer(1, away)]);
    expect(dayOf(sent, 'anna')).toEqual({ visitors: 1, services: 1, serviceMs: MINUTE, withinNorm: 1 });
  });

  it('is measured without the time on hold', () => {
    const back = serving.and(['09:06:20', hold(1)], ['09:30', resumeHeld(1, 't1')]);
    expect(dayOf(back.and(['09:30:30', transfer(1, away)]), 'anna')).toBeUndefined();
  });

  it('counts with whoever finishes, and once with whoever had finished another service before', () => {
    const sent = serving.and(['09:16', anotherService(1, 'mobile-app')], ['09:16:10', transfer(1, away)]);
    const over = sent.and(['09:20', next(2)], ['09:21', start(2)], ['09:25', finish(2)]);
    expect(dayOf(over, 'anna')).toMatchObject({ visitors: 1, services: 1, serviceMs: 10 * MINUTE });
    expect(dayOf(over, 'boris')).toMatchObject({ visitors: 1, services: 1, serviceMs: 4 * MINUTE });
  });

  it('counts nowhere when the transfer is taken back', () => {
    const sent = serving.and(['09:10', transfer(1, away)]);
    const seq = sent.state.seats.get('desk-1')?.lastStep?.seq ?? 0;
    expect(dayOf(sent.and(['09:10:05', takeBack(1, seq)]), 'anna')).toBeUndefined();
  });
});
