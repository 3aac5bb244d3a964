/** The simulated year is the fixture of the reports: it must be the same for everybody, and have everything in it. */
import { createHash } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openConnection, type Connection } from '../../server/log/connection.ts';
import { openOfficeDatabase } from '../../server/log/office-database.ts';
import { READ_TABLES } from '../../server/log/projections/all-tables.ts';
import { temporaryPath } from '../../server/log/testing/temporary.ts';
import { liveYears } from './live-year.ts';
import { yearFile } from './year-file.ts';

async function firstDays(count: number): Promise<string> {
  const days: unknown[] = [];
  for await (const events of liveYears()) {
    if (days.push(events) === count) break;
  }
  return JSON.stringify(days);
}

it('comes out the same every time', async () => {
  const days = await firstDays(5);
  expect(days.length).toBeGreaterThan(1_000_000);
  expect(await firstDays(5)).toBe(days);
});

async function withYear<A>(work: (sql: Connection) => Promise<A>): Promise<A> {
  const sql = await openConnection(await yearFile(), 'reader');
  try {
    return await work(sql);
  } finally {
    await sql.close();
  }
}

it('has 250 days of 300 visitors, and everything that happens in an office', async () => {
  await withYear(async (sql) => {
    const [seen] = await sql.all(`SELECT count(DISTINCT date) AS days, count(*) AS visits FROM visits`);
    expect(seen?.days).toBe(250);
    expect(Number(seen?.visits)).toBeGreaterThan(74_000);
    expect(Number(seen?.visits)).toBeLessThan(75_000);
    const kinds = await sql.all('SELECT DISTINCT type FROM events ORDER BY type');
    expect(kinds.map(({ type }) => type)).toEqual([
      'AppointmentBooked',
      'AppointmentCancelled',
      'AppointmentMissed',
      'DayClosed',
      'DayOpened',
      'DeskClosed',
      'DeskOpened',
      'DeskPaused',
      'DeskResumed',
      'HelpCallCancelled',
      'HelpCallTaken',
      'HelpCalled',
      'HomeVisitRecorded',
      'LateVisitorCame',
      'OfficeConfigured',
      'ServiceContinued',
      'ServiceFinished',
      'ServiceResumed',
      'ServiceStarted',
      'TicketCalled',
      'TicketHeld',
      'TicketIssued',
      'TicketNotServed',
      'TicketRecalled',
      'TicketRedirected',
      'TicketReturned',
      'TicketTransferred',
      'VisitRated',
      'VisitorCheckedIn',
      'VisitorDidNotCome',
      'VisitorLeft',
      'WordAsked',
    ]);
  });
});

it('has the same rows in its read tables when they are made again from its events', async () => {
  const path = await temporaryPath();
  copyFileSync(await yearFile(), path);
  const database = await openOfficeDatabase(path);
  const dump = async () => {
    const digests: Record<string, string> = {};
    for (const { name, key } of Object.values(READ_TABLES)) {
      const rows = await database.reports.all(`SELECT * FROM ${name} ORDER BY ${key.join(', ')}`);
      digests[name] = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    }
    return digests;
  };
  const before = await dump();
  await database.log.rebuildReadTables();
  expect(await dump()).toEqual(before);
  await database.close();
});
