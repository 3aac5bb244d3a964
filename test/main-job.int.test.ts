/** The whole main job over the API: a ticket, a call, a service, and the visit in the report. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answered, commandId, staff, startOffice, type Staffed } from './support/office.ts';

let house: Staffed;

beforeAll(async () => {
  house = await staff(await startOffice());
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

  answered(await office.call('openDesk', { ...desk, commandId: commandId() }, operator));
  const called = answered(await office.call('callNext', { ...desk, commandId: commandId() }, operator));
  expect(called).toMatchObject({ number: 'П001', deskNumber: 1, reason: { kind: 'first-in-queue' } });
  answered(await office.call('startService', { ...desk, commandId: commandId() }, operator));
  answered(await office.call('finishService', { ...desk, commandId: commandId() }, operator));

  const { visits } = answered(await office.call('getVisits', {}, administrator));
  expect(visits).toMatchObject([{ number: 'П001', status: 'served', deskNumber: 1, waitNormMs: 1_200_000 }]);
  const report = answered(await office.call('getDayReport', {}, administrator));
  expect(report.totals).toMatchObject({ issued: 1, served: 1 });
});
