import { expect, it } from 'vitest';
import { UPCAST_STEPS, upcast, versionOf } from './upcast.ts';
import { EVENT_VERSIONS } from '../../contract/events.ts';

const STEPS = {
  'BellRung@1': ({ loud, ...rest }: Readonly<Record<string, unknown>>) => ({
    ...rest,
    volume: loud === true ? 10 : 3,
  }),
  'BellRung@2': (body: Readonly<Record<string, unknown>>) => ({
    ...body,
    type: 'BellSounded',
    where: 'hall',
  }),
};
const VERSIONS = { BellSounded: 3 };

it('takes every step from the old shape to the new one', () => {
  const v1 = { v: 1, body: { type: 'BellRung', loud: true } };
  const today = { v: 3, body: { type: 'BellSounded', volume: 10, where: 'hall' } };
  expect(upcast(v1, STEPS, VERSIONS)).toEqual(today);
  expect(upcast({ v: 2, body: { type: 'BellRung', volume: 10 } }, STEPS, VERSIONS)).toEqual(today);
});

it('leaves a body in today’s shape alone', () => {
  const body = { type: 'TicketIssued' };
  expect(upcast({ v: 1, body }).body).toBe(body);
});

it('says when the way is missing, or leads into the future', () => {
  expect(() => upcast({ v: 1, body: { type: 'BellSounded' } }, STEPS, VERSIONS)).toThrow(
    'no step leads from version 1',
  );
  expect(() => upcast({ v: 4, body: { type: 'BellSounded' } }, STEPS, VERSIONS)).toThrow(
    'a newer version of this program',
  );
});

it('knows a way for every version that was ever written', () => {
  for (const [type, version] of Object.entries(EVENT_VERSIONS)) {
    expect(versionOf(type)).toBe(version);
    for (let v = 1; v < version; v += 1) expect(Object.keys(UPCAST_STEPS)).toContain(`${type}@${v}`);
  }
});

it('does not read what was typed about a call by hand before there was a list of reasons', () => {
  const called = (reason: unknown) => ({ type: 'TicketCalled', number: 'К001', reason });
  const old = upcast({ v: 1, body: called({ kind: 'by-hand', why: 'Иванов И. И., костыли' }) });
  expect(old).toEqual({ v: 2, body: called({ kind: 'by-hand', why: 'other' }) });
  const other = called({ kind: 'first-in-queue' });
  expect(upcast({ v: 1, body: other })).toEqual({ v: 2, body: other });
});
