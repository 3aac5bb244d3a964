/** The whole main job over the API: a ticket, a call, a service, and the visit in the report. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { answered, commandId } from './support/office.ts';

const MINUTE_MS = 60_000;

let house: DemoOffice;

beforeAll(async () => {
  house = await startDemo(at('10:00'));
});
afterAll(() => house.office.stop());

it('leads a visitor from the kiosk to the report', async () => {
  const { office, kiosk, administrator, operators } = house;
  const [operator = ''] = operators;
  const desk = { deskId: 'desk-1' };
  const ticket = answered(
    await office.call(
      'issueTicket',
      { commandId: commandId(), serviceId: 'payment', outOfTurn: false },
      kiosk,
    ),
  );
  expect(ticket.number).toBe('П001');

  await house.moveTo(at('10:08'));
  answered(await office.call('openDesk', { ...desk, commandId: commandId() }, operator));
  const called = answered(await office.call('callNext', { ...desk, commandId: commandId() }, operator));
  expect(called).toMatchObject({ number: 'П001', deskNumber: 1, reason: { kind: 'first-in-queue' } });
  await house.moveTo(at('10:09'));
  answered(await office.call('startService', { ...desk, commandId: commandId() }, operator));
  await house.moveTo(at('10:21'));
  answered(await office.call('finishService', { ...desk, commandId: commandId() }, operator));

  const { visits } = answered(await office.call('getVisits', {}, administrator));
  expect(visits).toMatchObject([
    {
      number: 'П001',
      status: 'served',
      deskNumber: 1,
      waitMs: 8 * MINUTE_MS,
      waitNormMs: 20 * MINUTE_MS,
      serviceMs: 12 * MINUTE_MS,
      serviceNormMs: 10 * MINUTE_MS,
    },
  ]);
  const report = answered(await office.call('getNorms', {}, administrator));
  expect(report).toMatchObject({
    totals: { issued: 1, served: 1 },
    wait: { n: 1, meanMs: 8 * MINUTE_MS, withinNorm: 1 },
    service: { n: 1, meanMs: 12 * MINUTE_MS, withinNorm: 0 },
  });
});
