/** What time alone brings about: the day ends and begins (law 10), appointments become missed at the cutoff (law 3). */
import type { EventBody, EventOf } from '../../contract/events.ts';
import { hoursOf, localDateAt } from './calendar.ts';
import { endOfDay, openingOf } from './rules/day.ts';
import type { ByTime, OfficeState } from './state.ts';

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

/** A visit at home is spoken of as made or not by the evening of the next day. */
const HOME_VISIT_RECORD_MS = 36 * 3_600_000;

/** Appointments from one moment to before another that nobody checked in for by the cutoff, and visits at home forgotten. */
function missedBy(state: OfficeState, now: number, from: number, before: number): EventBody[] {
  const span = { from, before: Math.min(before, now - cutoffMs(state) + 1) };
  const forgotten = { from, before: Math.min(before, now - HOME_VISIT_RECORD_MS + 1) };
  return [...missed(state.booked, span, 'no-show'), ...missed(state.homeVisits, forgotten, 'not-recorded')];
}

function* missed(
  open: ByTime,
  { from, before }: { from: number; before: number },
  by: EventOf<'AppointmentMissed'>['by'],
): Generator<EventBody> {
  for (const [[appointmentAt], appointmentId] of open.entries([from, ''])) {
    if (appointmentAt >= before) return;
    yield { type: 'AppointmentMissed', appointmentId, appointmentAt, by };
  }
}
