/**
 * Days of an office that never was: events as the heart would write them, in an order that chance chooses. Every way a
 * visit can go is in it: calls nobody comes to, returns, holds, transfers with and without service, takeovers of desks,
 * appointments kept, missed, late and cancelled, people left when the day ends, steps that are
 * taken back, several services in one visit.
 */
import type { EventBody, OfficeEvent } from '../../../contract/events.ts';
import { HistoryDay } from './history-day.ts';
import { chance } from './random.ts';
import { MONDAY_8, configured, eventAt } from './samples.ts';

const DAY_MS = 24 * 3_600_000;

export interface HistoryOptions {
  readonly days?: number;
  /** How many things happen in a day. */
  readonly steps?: number;
  /** Whether the last day comes to its end. */
  readonly closeLastDay?: boolean;
}

/** The events of some days, numbered from 1. The same seed gives the same events. */
export function randomHistory(seed: number, options: HistoryOptions = {}): OfficeEvent[] {
  const { days = 3, steps = 250, closeLastDay = false } = options;
  const random = chance(seed);
  const events: OfficeEvent[] = [];
  let now = MONDAY_8 - 3_600_000;
  const emit = (body: EventBody) => {
    events.push(eventAt(events.length + 1, now, body));
    return events.length;
  };
  const clock = {
    now: () => now,
    goOn: (ms: number) => {
      now += ms;
    },
  };
  emit(configured());
  const open = new Map<string, number>();
  for (let index = 0; index < days; index += 1) {
    now = Math.max(now, MONDAY_8 + index * DAY_MS - 600_000);
    const day = new HistoryDay({ index, random, emit, clock, openAppointments: open });
    day.open();
    for (let step = 0; step < steps; step += 1) day.step();
    if (index < days - 1 || closeLastDay) day.close();
  }
  return events;
}
