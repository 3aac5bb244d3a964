import { describe, expect, it } from 'vitest';
import type { EventOf } from '../../../contract/events.ts';
import {
  MONDAY_8,
  appointmentBooked,
  configured,
  dayOpened,
  eventAt,
  sampleConfig,
} from '../testing/samples.ts';
import { projectAppointment, type AppointmentEvent, type AppointmentImage } from './appointments.ts';
import { projectConfig } from './configs.ts';
import { projectDay, type DayEvent, type DayImage } from './days.ts';
import { projectDeskSession, type DeskEvent, type DeskSessionImage } from './desk-sessions.ts';
import { localTime, minuteOfDay } from './local-time.ts';

const MINUTE = 60_000;
const CONTEXT = { timezone: 'Europe/Moscow', date: '2026-11-23' };

/** Walks a row through events a minute apart. */
function walk<Row, Body extends AppointmentEvent | DayEvent | DeskEvent>(
  project: (
    row: Row | undefined,
    place: ReturnType<typeof eventAt>,
    body: Body,
    context: typeof CONTEXT,
  ) => Row,
  ...bodies: readonly Body[]
): Row | undefined {
  let row: Row | undefined;
  for (const [index, body] of bodies.entries()) {
    row = project(row, eventAt(index + 1, MONDAY_8 + index * MINUTE, body), body, CONTEXT);
  }
  return row;
}

describe('an appointment', () => {
  const booked = appointmentBooked(1, MONDAY_8 + 23 * 60 * MINUTE);
  const { appointmentId, appointmentAt } = booked;
  const walked = (...bodies: AppointmentEvent[]) =>
    walk<AppointmentImage, AppointmentEvent>(projectAppointment, booked, ...bodies);

  it('is of the local day it is for', () => {
    // 23 hours after 8 o'clock on Monday: 7 on Tuesday in Moscow, still Tuesday at 4 in UTC.
    expect(walked()).toMatchObject({ date: '2026-11-24', state: 'booked', ended_seq: null });
  });

  it('is checked in', () => {
    const body = {
      type: 'VisitorCheckedIn',
      appointmentId,
      ticketId: 't-1',
      appointmentAt,
      earlyMs: 5,
      lateMs: 0,
    } as const;
    expect(walked(body)).toMatchObject({ state: 'checked-in', ticket_id: 't-1', early_ms: 5, ended_seq: 2 });
  });

  it('is missed, and the visitor who comes all the same is noted', () => {
    const missed = { type: 'AppointmentMissed', appointmentId, appointmentAt, by: 'no-show' } as const;
    const came = { type: 'LateVisitorCame', appointmentId, appointmentAt, lateMs: 9 * MINUTE } as const;
    const ended_at = MONDAY_8 + MINUTE;
    expect(walked(missed)).toMatchObject({
      state: 'missed',
      missed_by: 'no-show',
      late_came_at: null,
      ended_at,
    });
    expect(walked(missed, came)).toMatchObject({
      state: 'missed',
      ended_at,
      late_came_at: MONDAY_8 + 2 * MINUTE,
    });
  });

  it('is moved: another day, another place', () => {
    const to = { appointmentAt: appointmentAt + 24 * 60 * MINUTE, lengthMs: 30 * MINUTE };
    const place = { ...to, channel: 'phone', quota: 'phone' } as const;
    const moved = {
      type: 'AppointmentMoved',
      appointmentId,
      movedFrom: appointmentAt,
      ...place,
      by: 'staff',
      times: 1,
    } as const;
    const kept = { type: 'AppointmentKept', appointmentId, appointmentAt } as const;
    expect(walked(kept)).toMatchObject({ state: 'booked', kept: 1, placed_seq: 1 });
    expect(walked(kept, moved)).toMatchObject({
      state: 'booked',
      date: '2026-11-25',
      appointment_at: to.appointmentAt,
      length_ms: to.lengthMs,
      quota: 'phone',
      placed_seq: 3,
      kept: 0,
      ended_seq: null,
    });
  });

  it('at home is made, or not', () => {
    const made = { type: 'HomeVisitRecorded', appointmentId, appointmentAt, outcome: 'not-made' } as const;
    expect(walked(made)).toMatchObject({ state: 'not-made', ended_seq: 2 });
  });

  it('is cancelled', () => {
    expect(walked({ type: 'AppointmentCancelled', by: 'staff', appointmentId, appointmentAt })).toMatchObject(
      {
        state: 'cancelled',
        cancelled_by: 'staff',
      },
    );
  });
});

describe('a day', () => {
  const opened = dayOpened();
  const walked = (...bodies: DayEvent[]) => walk<DayImage, DayEvent>(projectDay, opened, ...bodies);
  const closed: EventOf<'DayClosed'> = { type: 'DayClosed', date: '2026-11-23', by: 'person' };

  it('is closed by somebody', () => {
    expect(walked()).toMatchObject({ first_seq: 1, date: '2026-11-23', closed_at: null });
    expect(walked(closed)).toMatchObject({ closed_at: MONDAY_8 + MINUTE, closed_by: 'person' });
  });

  it('is open again with other hours', () => {
    const changed = { ...opened, type: 'DayHoursChanged', closesAt: opened.endsAt } as const;
    expect(walked(closed, changed)).toMatchObject({
      closes_at: opened.endsAt,
      closed_at: null,
      closed_by: null,
    });
  });
});

describe('a session at a desk', () => {
  const place = { deskId: 'desk-1', operatorId: 'operator-1' };
  const opened: EventOf<'DeskOpened'> = {
    type: 'DeskOpened',
    ...place,
    deskNumber: 1,
    serviceIds: ['advice'],
    leftOut: [],
  };
  const walked = (...bodies: DeskEvent[]) =>
    walk<DeskSessionImage, DeskEvent>(projectDeskSession, opened, ...bodies);
  const paused = { type: 'DeskPaused', ...place, why: 'lunch' } as const;
  const technical = { ...paused, why: 'technical' } as const;

  it('adds up its pauses', () => {
    const resumed = { type: 'DeskResumed', ...place, pausedMs: MINUTE } as const;
    expect(walked(paused, resumed, technical, resumed)).toMatchObject({
      paused_ms: 2 * MINUTE,
      lunch_ms: MINUTE,
      technical_ms: MINUTE,
      documents_ms: 0,
      paused_why: null,
      paused_at: null,
    });
  });

  it('goes on when the desk has another number or other services, also on a break', () => {
    const changed = { ...opened, type: 'DeskChanged', deskNumber: 7 } as const;
    const row = walked(paused, changed);
    expect(row).toMatchObject({
      seq: 1,
      desk_number: 7,
      paused_why: 'lunch',
      closed_at: null,
      closed_by: null,
    });
  });

  it('counts the pause in which it was closed', () => {
    const closed = { type: 'DeskClosed', ...place, by: 'day-end' } as const;
    expect(walked(paused, closed)).toMatchObject({
      paused_ms: MINUTE,
      paused_at: null,
      closed_by: 'day-end',
    });
  });
});

it('keeps a configuration as it was', () => {
  const row = projectConfig(eventAt(1, MONDAY_8, dayOpened()), configured());
  expect(JSON.parse(row.config)).toEqual(sampleConfig());
});

describe('local time', () => {
  it.each([
    ['2026-11-23T20:59:59Z', 'Europe/Moscow', '2026-11-23', 23, 45],
    ['2026-11-23T21:00:00Z', 'Europe/Moscow', '2026-11-24', 0, 0],
    ['2026-11-23T05:10:00Z', 'Asia/Yekaterinburg', '2026-11-23', 10, 0],
    ['2026-11-23T18:14:59Z', 'Asia/Kathmandu', '2026-11-23', 23, 45],
    ['2026-11-23T18:15:00Z', 'Asia/Kathmandu', '2026-11-24', 0, 0],
    ['2026-10-25T00:59:59Z', 'Europe/Berlin', '2026-10-25', 2, 45],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25', 2, 30],
  ])('%s in %s', (moment, timezone, date, hour, quarter) => {
    const at = Date.parse(moment);
    expect(localTime(at, timezone)).toEqual({ date, hour, quarter });
    const seconds = new Date(at).getUTCSeconds();
    const minute = new Date(at).getUTCMinutes() % 15;
    expect(minuteOfDay(at, timezone)).toBeCloseTo(hour * 60 + quarter + minute + seconds / 60, 9);
  });
});
