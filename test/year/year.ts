/** The simulated year as tests look at it: its reports, and the raw events that they are held against. */
import type { OfficeEvent } from '../../contract/events.ts';
import { openConnection } from '../../server/log/connection.ts';
import { readEventsAfter } from '../../server/log/stored-event.ts';
import { createReports, type Reports } from '../../server/reports/reports.ts';
import { visitsIn, type Visit } from '../../server/reports/testing/plainly.ts';
import { yearFile } from './year-file.ts';

/** After the last of its days. */
export const AFTERWARDS = '2026-01-31';
const EVENTS_AT_ONCE = 20_000;

/** The reports of the year. */
export async function yearReports<A>(work: (reports: Reports) => Promise<A>): Promise<A> {
  const reader = await openConnection(await yearFile(), 'reader');
  try {
    return await work(createReports(reader));
  } finally {
    await reader.close();
  }
}

export interface RawYear {
  readonly events: readonly OfficeEvent[];
  readonly visits: readonly Visit[];
}

let raw: Promise<RawYear> | undefined;

/** Read once, for all that look at it. */
export function rawYear(): Promise<RawYear> {
  raw ??= readRaw();
  return raw;
}

async function readRaw(): Promise<RawYear> {
  const reader = await openConnection(await yearFile(), 'reader');
  try {
    const events: OfficeEvent[] = [];
    for (;;) {
      const some = await readEventsAfter(reader, events.at(-1)?.seq ?? 0, EVENTS_AT_ONCE);
      if (some.length === 0) break;
      for (const event of some) events.push(event);
    }
    return { events, visits: visitsIn(events) };
  } finally {
    await reader.close();
  }
}
