/** What time alone brings about: the day ends and begins (law 10), appointments become missed at the cutoff (law 3). */
import type { EventBody } from '../../contract/events.ts';
import { hoursOf, localDateAt } from './calendar.ts';
import { endOfDay, openingOf } from './rules/day.ts';
import type { OfficeState } from './state.ts';

/** The lateness from which an appointment's priority is lost, milliseconds (8.6.5). */
function cutoffMs(state: OfficeState): number {
  return (state.config?.rules.latenessCutoffMinutes ?? 0) * 60_000;
}

/**
 * The events that are due at `now`, each under the day it belongs to: appointments missed yesterday, the end of that day,
 * the new day, appointments missed since it began.
 */
export function advance(state: OfficeState, now: number): EventBody[] {
  if (state.config === null) return [];
  if (state.day !== null && now < state.day.endsAt) return missedBy(state, now, -Infinity, Infinity);
  const ended = state.day === null || state.day.closed ? [] : endOfDay(state, now, 'schedule');
  const today = localDateAt(now, state.config.timezone);
  if (today === state.day?.date) return [...missedBy(state, now, -Infinity, Infinity), ...ended];
  const hours = hoursOf(today, state.config);
  // Whose cutoff is past midnight is late today, not yesterday.
  const ofToday = hours.startsAt - cutoffMs(state) + 1;
  return [
    ...missedBy(state, now, -Infinity, ofToday),
    ...ended,
    ...openingOf(hours, now),
    ...missedBy(state, now, ofToday, Infinity),
  ];
}

/** Appointments from one moment to before another that nobody checked in for by the cutoff. */
function missedBy(state: OfficeState, now: number, from: number, before: number): EventBody[] {
  const events: EventBody[] = [];
  const cutoff = cutoffMs(state);
  for (const [[appointmentAt], appointmentId] of state.booked.entries()) {
    if (now - appointmentAt < cutoff || appointmentAt >= before) break;
    if (appointmentAt < from) continue;
    events.push({ type: 'AppointmentMissed', appointmentId, appointmentAt, by: 'no-show' });
  }
  return events;
}
