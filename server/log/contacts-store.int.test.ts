import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { BookingContact } from './contacts-store.ts';
import { batchOf } from './testing/fill.ts';
import { chance } from './testing/random.ts';
import { MONDAY_8 } from './testing/samples.ts';
import { temporaryConnection, temporaryDatabase, temporaryPath } from './testing/temporary.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const contactOf = (n: number, appointmentAt = MONDAY_8 + n * HOUR): BookingContact => ({
  appointmentId: `a-${n}`,
  name: `Мария Петровна ${n}-я`,
  phone: String(79_103_200_000 + n),
  appointmentAt,
  email: n % 2 === 0 ? `maria-${n}@example.ru` : null,
  address: n % 3 === 0 ? `улица Щорса, дом ${n}, кв. 1` : null,
});

const bytesOf = async (path: string) => Buffer.concat([await readFile(path), await readFile(`${path}-wal`)]);

/** What of a contact stands in the bytes of the database. */
function tracesOf({ name, phone, email, address }: BookingContact, bytes: Buffer): string[] {
  return [name, phone, email, address].filter((value) => value !== null && bytes.includes(value)) as string[];
}

it('contacts are erased from the disk when their time has come, those of visits at home as well', async () => {
  const path = await temporaryPath();
  const { log, contacts } = await temporaryDatabase(path);
  const all = [1, 2, 3, 4].map((n) => contactOf(n));
  await log.append({ ...batchOf(), contacts: all });
  expect((await contacts.of(['a-3', 'a-4', 'a-5'])).map(({ name }) => name)).toHaveLength(2);
  expect(await contacts.eraseBefore(MONDAY_8 + 4 * HOUR, MONDAY_8 + 30 * DAY)).toBe(3);
  expect(await contacts.get('a-3')).toBeNull();
  expect(await contacts.get('a-4')).toEqual(contactOf(4));
  const bytes = await bytesOf(path);
  expect(all.slice(0, 3).flatMap((contact) => tracesOf(contact, bytes))).toEqual([]);
  expect(tracesOf(contactOf(4), bytes)).toHaveLength(3);
});

it('the erasing of contacts leaves a record, also when there was nothing to erase', async () => {
  const { log, contacts } = await temporaryDatabase();
  expect(await contacts.erasing(MONDAY_8)).toEqual({
    kept: 0,
    overdue: 0,
    oldestAppointmentAt: null,
    runs: [],
  });
  await log.append({ ...batchOf(), contacts: [1, 2, 3].map((n) => contactOf(n)) });
  await contacts.eraseBefore(MONDAY_8, MONDAY_8 + 5);
  await contacts.eraseBefore(MONDAY_8 + 2 * HOUR, MONDAY_8 + 6);
  expect(await contacts.erasing(MONDAY_8 + 3 * HOUR)).toEqual({
    kept: 2,
    overdue: 1,
    oldestAppointmentAt: MONDAY_8 + 2 * HOUR,
    runs: [
      { at: MONDAY_8 + 6, erased: 1 },
      { at: MONDAY_8 + 5, erased: 0 },
    ],
  });
});

it('of hundreds of contacts that came and went, in pages that were split and joined, no trace is left', async () => {
  const path = await temporaryPath();
  const { log, contacts } = await temporaryDatabase(path);
  const random = chance(7);
  const made: BookingContact[] = [];
  for (let day = 0; day < 30; day += 1) {
    const booked = Array.from({ length: 40 }, (_, n) => {
      const appointmentAt = MONDAY_8 + (day + random.below(14)) * DAY;
      // Ids without an order: each new row comes between others.
      return { ...contactOf(day * 40 + n, appointmentAt), appointmentId: `${random.below(1e9)}-${day}-${n}` };
    });
    made.push(...booked);
    for (const some of [booked.slice(0, 15), booked.slice(15)])
      await log.append({ ...batchOf(), contacts: some });
    await contacts.eraseBefore(MONDAY_8 + (day - 10) * DAY, MONDAY_8 + day * DAY);
  }
  const left = new Set((await contacts.of(made.map((c) => c.appointmentId))).map((c) => c.appointmentId));
  const bytes = await bytesOf(path);
  const erased = made.filter(({ appointmentId }) => !left.has(appointmentId));
  expect(erased.length).toBeGreaterThan(400);
  expect(left.size).toBeGreaterThan(400);
  expect(erased.flatMap((contact) => tracesOf(contact, bytes))).toEqual([]);
});

it('a reader in the way of the erasing keeps names in the write-ahead log until the next run, no longer', async () => {
  const path = await temporaryPath();
  const { log, contacts } = await temporaryDatabase(path);
  await log.append({ ...batchOf(), contacts: [contactOf(1)] });
  const reader = await temporaryConnection(path, 'reader');
  await reader.transaction(async (sql) => {
    await sql.all('SELECT * FROM contacts');
    await contacts.eraseBefore(MONDAY_8 + DAY, MONDAY_8 + DAY);
    expect(tracesOf(contactOf(1), await bytesOf(path)).length).toBeGreaterThan(0);
  });
  await contacts.eraseBefore(MONDAY_8 + DAY, MONDAY_8 + 2 * DAY);
  expect(tracesOf(contactOf(1), await bytesOf(path))).toEqual([]);
});
