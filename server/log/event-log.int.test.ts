import { describe, expect, it } from 'vitest';
import type { StoredCommand } from './batch.ts';
import { allReadRows } from './testing/read-rows.ts';
import { temporaryDatabase, temporaryPath } from './testing/temporary.ts';
import { batchOf, fill } from './testing/fill.ts';
import { randomHistory } from './testing/history.ts';
import { MONDAY_8, configured, dayOpened, eventAt, sampleConfig, ticketIssued } from './testing/samples.ts';

const command = (n: number): StoredCommand => ({
  sender: 'kiosk-1',
  commandId: `command-${n}`,
  fingerprint: 'f00d',
  answer: JSON.stringify({ number: `К${n}`, words: 'Кабинет «Энергия»\n"№ 1"' }),
  at: MONDAY_8 + n,
});

/** The plain way: what was booked and not ended by any of these events. */
describe('append', () => {
  it('keeps events, answers and contacts as they were given', async () => {
    const { log, contacts } = await temporaryDatabase();
    const events = [
      eventAt(1, MONDAY_8, configured(sampleConfig({ name: `"Кавычки" 'и' \\ \u2028 😀` }))),
      eventAt(2, MONDAY_8, dayOpened()),
      eventAt(3, MONDAY_8 + 1, ticketIssued(1)),
    ];
    const contact = {
      appointmentId: 'a-1',
      name: 'Мария Петровна',
      phone: '+79103200000',
      appointmentAt: MONDAY_8,
      email: 'maria@example.ru',
      address: 'Белгород, ул. Щорса, 5',
    };
    await log.append({ ...batchOf(...events), commands: [command(1), command(2)], contacts: [contact] });
    expect((await log.readDay()).events).toEqual(events.slice(1));
    expect((await log.readDay()).base.config).toEqual(sampleConfig({ name: `"Кавычки" 'и' \\ \u2028 😀` }));
    expect(await log.recentCommands(0)).toEqual([command(1), command(2)]);
    expect(await contacts.get('a-1')).toEqual(contact);
  });

  it('takes commands that made no events, and nothing at all', async () => {
    const { log } = await temporaryDatabase();
    await log.append({ ...batchOf(), commands: [command(1)] });
    await log.append(batchOf());
    expect(await log.recentCommands(MONDAY_8)).toHaveLength(1);
  });

  it('puts appends of several callers one after the other', async () => {
    const { log } = await temporaryDatabase();
    const events = randomHistory(5, { days: 1, steps: 60 });
    await Promise.all(events.map((event) => log.append(batchOf(event))));
    expect((await log.readDay()).events.at(-1)).toEqual(events.at(-1));
  });

  it.each([
    ['a gap', eventAt(4, MONDAY_8, ticketIssued(1))],
    ['a repeated number', eventAt(2, MONDAY_8, ticketIssued(1))],
    ['a time before the last one', eventAt(3, MONDAY_8 - 1, ticketIssued(1))],
    ['an unknown version', { ...eventAt(3, MONDAY_8, ticketIssued(1)), v: 99 }],
    [
      'a ticket that was never issued',
      eventAt(3, MONDAY_8, { type: 'VisitorLeft', ticketId: 'nobody', number: 'К001', waitedMs: 0 }),
    ],
  ])('refuses %s and goes on', async (_what, wrong) => {
    const { log } = await temporaryDatabase();
    await log.append(batchOf(eventAt(1, MONDAY_8, dayOpened()), eventAt(2, MONDAY_8, ticketIssued(9))));
    await expect(log.append(batchOf(wrong))).rejects.toThrow(
      expect.objectContaining({ name: 'LogOrderError' }),
    );
    await log.append(batchOf(eventAt(3, MONDAY_8, ticketIssued(1))));
    expect((await log.readDay()).events).toHaveLength(3);
  });

  it('forgets answers that are old', async () => {
    const { log } = await temporaryDatabase();
    await log.append({ ...batchOf(), commands: [command(1), command(2), command(3)] });
    expect(await log.forgetCommands(MONDAY_8 + 3)).toBe(2);
    expect(await log.recentCommands(0)).toEqual([command(3)]);
  });
});

describe('a server that starts again', () => {
  it('reads the same day, settings and open appointments', async () => {
    const path = await temporaryPath();
    const events = randomHistory(11);
    const before = await temporaryDatabase(path);
    await fill(before.log, events);
    const day = await before.log.readDay();
    await before.close();
    const after = await temporaryDatabase(path);
    expect(await after.log.readDay()).toEqual(day);
    const firstSeq = events.findLast(({ body }) => body.type === 'DayOpened')?.seq ?? 0;
    expect(day.events).toEqual(events.slice(firstSeq - 1));
    expect(day.base).toMatchObject({ seqBefore: firstSeq - 1, lastAt: events[firstSeq - 2]?.at });
    const booked = events.slice(0, firstSeq - 1).filter(({ body }) => body.type === 'AppointmentBooked');
    expect(day.base.appointments.length).toBeGreaterThan(3);
    expect(day.base.appointments.length).toBeLessThanOrEqual(booked.length);
  });

  it('goes on with tickets, desks and appointments that it has not in memory', async () => {
    const path = await temporaryPath();
    const events = randomHistory(12, { closeLastDay: true });
    for (let done = 0; done < events.length; done += 40) {
      const database = await temporaryDatabase(path);
      await database.log.append(batchOf(...events.slice(done, done + 40)));
      await database.close();
    }
    const interrupted = await allReadRows(path);
    const other = await temporaryPath();
    const database = await temporaryDatabase(other);
    await fill(database.log, events);
    await database.close();
    expect(interrupted).toEqual(await allReadRows(other));
  });

  it('reads an empty log', async () => {
    const { log } = await temporaryDatabase();
    const base = { config: null, appointments: [], seqBefore: 0, lastAt: 0 };
    expect(await log.readDay()).toEqual({ base, events: [] });
  });

  it('reads everything while no day was opened yet', async () => {
    const { log } = await temporaryDatabase();
    const event = eventAt(1, MONDAY_8, configured());
    await log.append(batchOf(event));
    expect(await log.readDay()).toMatchObject({ base: { config: null, seqBefore: 0 }, events: [event] });
  });
});
