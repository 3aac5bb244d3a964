import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../contract/events.ts';
import type { BookingContact } from './contacts-store.ts';
import { MESSAGE_QUERIES } from './messages-store.ts';
import { batchOf } from './testing/fill.ts';
import {
  appointmentBooked,
  appointmentCancelled,
  appointmentMoved,
  eventAt,
  MONDAY_8,
} from './testing/samples.ts';
import { temporaryConnection, temporaryDatabase, temporaryPath } from './testing/temporary.ts';

const HOUR = 3_600_000;
const WEDNESDAY = MONDAY_8 + 50 * HOUR;

function contactOf(n: number, over: Partial<BookingContact> = {}): BookingContact {
  return {
    appointmentId: `appointment-${n}`,
    name: 'Анна Петровна',
    phone: '79995550123',
    appointmentAt: WEDNESDAY,
    email: 'anna@example.ru',
    address: null,
    ...over,
  };
}

/** Three bookings of Monday: with an e-mail address, without one, at home. */
async function threeBookings(path?: string) {
  const database = await temporaryDatabase(path);
  const home = appointmentBooked(3, WEDNESDAY, { kind: 'home-visit' });
  await database.log.append({
    ...batchOf(
      eventAt(1, MONDAY_8, appointmentBooked(1, WEDNESDAY)),
      eventAt(2, MONDAY_8, appointmentBooked(2, WEDNESDAY)),
      eventAt(3, MONDAY_8 + 1, home),
    ),
    contacts: [contactOf(1), contactOf(2, { email: null }), contactOf(3, { address: 'ул. Щорса, 5' })],
    reminderHours: 24,
  });
  const happens = (seq: number, body: EventBody) =>
    database.log.append({ ...batchOf(eventAt(seq, MONDAY_8 + seq, body)), reminderHours: 24 });
  const states = async () => {
    const { messages } = await database.messages.report();
    return Object.fromEntries(messages.map(({ id, state }) => [id, state]));
  };
  return { ...database, happens, states };
}

describe('messages', () => {
  it('are made with their events, for those who left an e-mail address', async () => {
    const { messages, states } = await threeBookings();
    expect(await states()).toEqual({
      '1-booked': 'queued',
      '1-reminder': 'queued',
      '3-booked': 'queued',
      '3-reminder': 'queued',
    });
    const { code, shortCode, serviceId, serviceName } = appointmentBooked(1, WEDNESDAY);
    const appointmentAt = WEDNESDAY;
    expect(await messages.next()).toEqual({
      id: '1-booked',
      appointmentId: 'appointment-1',
      kind: 'booked',
      appointmentAt,
      dueAt: MONDAY_8,
      state: 'queued',
      attempts: 0,
      changedAt: MONDAY_8,
      problem: null,
      by: null,
      superseded: false,
      contact: { name: 'Анна Петровна', email: 'anna@example.ru', address: null },
      appointment: {
        code,
        shortCode,
        kind: 'office',
        language: 'ru',
        serviceId,
        serviceName,
        appointmentAt,
        state: 'booked',
      },
    });
  });

  it('come in the order in which they are due', async () => {
    const { messages } = await threeBookings();
    const order: unknown[] = [];
    for (let next = await messages.next(); next !== null; next = await messages.next()) {
      order.push([next.id, next.dueAt, next.contact?.address]);
      await messages.markOutcome(next.id, { kind: 'skipped' }, MONDAY_8);
    }
    expect(order).toEqual([
      ['1-booked', MONDAY_8, null],
      ['3-booked', MONDAY_8 + 1, 'ул. Щорса, 5'],
      ['1-reminder', WEDNESDAY - 24 * HOUR, null],
      ['3-reminder', WEDNESDAY - 24 * HOUR, 'ул. Щорса, 5'],
    ]);
  });

  it('tell of a move, take the contact along, and know that what was said before is superseded', async () => {
    const { messages, contacts, happens } = await threeBookings();
    await happens(4, appointmentMoved(1, WEDNESDAY, WEDNESDAY + HOUR, 'schedule'));
    expect((await contacts.get('appointment-1'))?.appointmentAt).toBe(WEDNESDAY + HOUR);
    expect((await contacts.get('appointment-2'))?.appointmentAt).toBe(WEDNESDAY);
    const first = await messages.next();
    expect(first).toMatchObject({ id: '1-booked', superseded: true, appointmentAt: WEDNESDAY });
    expect(first?.appointment.appointmentAt).toBe(WEDNESDAY + HOUR);
    for (const id of ['1-booked', '3-booked']) await messages.markOutcome(id, { kind: 'skipped' }, MONDAY_8);
    expect(await messages.next()).toMatchObject({
      id: '4-moved',
      by: 'schedule',
      superseded: false,
      appointmentAt: WEDNESDAY + HOUR,
    });
  });

  it('tell of a cancellation', async () => {
    const { messages, happens } = await threeBookings();
    await happens(4, appointmentCancelled(1, WEDNESDAY, 'staff'));
    for (const id of ['1-booked', '3-booked']) await messages.markOutcome(id, { kind: 'sent' }, MONDAY_8);
    const next = await messages.next();
    expect(next).toMatchObject({ id: '4-cancelled', by: 'staff', appointment: { state: 'cancelled' } });
  });

  it('lose their address when it is erased', async () => {
    const { messages, contacts } = await threeBookings();
    expect(await contacts.eraseBefore(WEDNESDAY + 1, MONDAY_8)).toBe(3);
    expect(await messages.next()).toMatchObject({ id: '1-booked', contact: null });
  });

  it('are never sent twice, and a late answer changes nothing', async () => {
    const { messages, states } = await threeBookings();
    await messages.markSending('1-booked', MONDAY_8 + 5);
    await expect(messages.markSending('1-booked', MONDAY_8 + 6)).rejects.toThrow(
      'Message 1-booked is not queued',
    );
    await messages.markOutcome('1-booked', { kind: 'unknown', problem: 'cut off' }, MONDAY_8 + 7);
    await messages.markOutcome('1-booked', { kind: 'sent' }, MONDAY_8 + 8);
    await expect(messages.markSending('1-booked', MONDAY_8 + 9)).rejects.toMatchObject({
      kind: 'constraint',
    });
    await expect(messages.markSending('no message', MONDAY_8)).rejects.toMatchObject({ kind: 'constraint' });
    expect(await states()).toMatchObject({ '1-booked': 'unknown' });
  });

  it('are tried again later after a refusal for the time being', async () => {
    const { messages } = await threeBookings();
    await messages.markSending('1-booked', MONDAY_8 + 5);
    const again = { kind: 'again', problem: '451 later', dueAt: MONDAY_8 + 60_000 } as const;
    await messages.markOutcome('1-booked', again, MONDAY_8 + 6);
    expect((await messages.next())?.id).toBe('3-booked');
    await messages.markOutcome('3-booked', { kind: 'sent' }, MONDAY_8 + 7);
    expect(await messages.next()).toMatchObject({
      id: '1-booked',
      state: 'queued',
      attempts: 1,
      changedAt: MONDAY_8 + 6,
      problem: '451 later',
      dueAt: MONDAY_8 + 60_000,
    });
  });

  it('are unknown when the server stopped while they were on their way', async () => {
    const path = await temporaryPath();
    const before = await threeBookings(path);
    await before.messages.markSending('1-booked', MONDAY_8);
    await before.close();
    const { messages } = await temporaryDatabase(path);
    expect((await messages.next())?.id).toBe('3-booked');
    const { counts, messages: rows } = await messages.report();
    expect(counts).toEqual({ queued: 3, sending: 0, sent: 0, failed: 0, unknown: 1, skipped: 0 });
    expect(rows.find(({ id }) => id === '1-booked')).toMatchObject({ state: 'unknown', problem: null });
  });

  it('are listed with the newest change first', async () => {
    const { messages } = await threeBookings();
    await messages.markSending('1-reminder', MONDAY_8 + 10);
    await messages.markOutcome('1-reminder', { kind: 'failed', problem: '550 no' }, MONDAY_8 + 11);
    const { messages: rows } = await messages.report();
    expect(rows[0]).toMatchObject({ id: '1-reminder', state: 'failed', problem: '550 no', attempts: 1 });
    expect(JSON.stringify(rows)).not.toContain('@');
  });

  it('are forgotten when nobody asks after them any more', async () => {
    const { messages, states } = await threeBookings();
    const all = Object.keys(await states());
    expect(all).toHaveLength(4);
    await messages.markOutcome('1-booked', { kind: 'sent' }, MONDAY_8 + 10);
    // A reminder that is still to come is not forgotten, however long ago it was queued.
    await messages.forgetBefore(MONDAY_8 + 10);
    const kept = await states();
    expect(kept).toHaveProperty('1-booked', 'sent');
    expect(Object.keys(kept).filter((id) => id.endsWith('reminder'))).toEqual(
      all.filter((id) => id.endsWith('reminder')),
    );
    const MONTHS_LATER = MONDAY_8 + 60 * 86_400_000;
    expect(await messages.forgetBefore(MONTHS_LATER)).toBe(Object.keys(kept).length);
    expect(await states()).toEqual({});
  });

  it('are found by an index, however many there are', async () => {
    const path = await temporaryPath();
    await temporaryDatabase(path);
    const reader = await temporaryConnection(path, 'reader');
    for (const text of Object.values(MESSAGE_QUERIES)) {
      const steps = await reader.all(`EXPLAIN QUERY PLAN ${text}`);
      for (const { detail } of steps)
        expect(detail).toMatch(/^(SEARCH|SCAN messages USING INDEX|CORRELATED SCALAR SUBQUERY)/);
    }
  });
});
