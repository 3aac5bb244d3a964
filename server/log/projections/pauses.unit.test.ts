import { expect, it } from 'vitest';
import { eventAt, MONDAY_8 } from '../testing/samples.ts';
import { projectDeskSession, type DeskEvent, type DeskSessionImage } from './desk-sessions.ts';
import { pauseOf } from './pauses.ts';

const MINUTE = 60_000;
const CONTEXT = { timezone: 'Europe/Moscow', date: '2026-11-23' };
const AT = { deskId: 'desk-1', operatorId: 'olga' };
const opened: DeskEvent = { type: 'DeskOpened', ...AT, deskNumber: 1, serviceIds: [], leftOut: [] };

function pausesOf(...story: readonly (readonly [minute: number, body: DeskEvent])[]) {
  let session: DeskSessionImage | undefined;
  return story.flatMap(([minute, body], index) => {
    const event = eventAt(index + 1, MONDAY_8 + minute * MINUTE, body);
    const before = session;
    session = projectDeskSession(before, event, body, CONTEXT);
    return pauseOf(before, session, event) ?? [];
  });
}

it('has a row that begins with the break and ends with it, or with the sitting', () => {
  const lunch: DeskEvent = { type: 'DeskPaused', ...AT, why: 'lunch' };
  const silent: DeskEvent = { type: 'DeskPaused', ...AT, why: null };
  const common = { office_id: 'office-1', date: '2026-11-23', session_seq: 1 };
  expect(
    pausesOf(
      [0, opened],
      [10, lunch],
      [40, { type: 'DeskResumed', ...AT, pausedMs: 30 * MINUTE }],
      [50, silent],
      [60, { type: 'DeskClosed', ...AT, by: 'person' }],
    ),
  ).toEqual([
    { ...common, seq: 2, paused_at: MONDAY_8 + 10 * MINUTE, ended_at: null, why: 'lunch' },
    { ...common, seq: 2, paused_at: MONDAY_8 + 10 * MINUTE, ended_at: MONDAY_8 + 40 * MINUTE, why: 'lunch' },
    { ...common, seq: 4, paused_at: MONDAY_8 + 50 * MINUTE, ended_at: null, why: null },
    { ...common, seq: 4, paused_at: MONDAY_8 + 50 * MINUTE, ended_at: MONDAY_8 + 60 * MINUTE, why: null },
  ]);
});

it('has none for a change of the desk in the middle of a break, nor for a desk without one', () => {
  const changed: DeskEvent = { type: 'DeskChanged', ...AT, deskNumber: 2, serviceIds: [], leftOut: [] };
  expect(pausesOf([0, opened], [5, changed], [9, { type: 'DeskClosed', ...AT, by: 'person' }])).toEqual([]);
  const rows = pausesOf([0, opened], [5, { type: 'DeskPaused', ...AT, why: 'technical' }], [6, changed]);
  expect(rows).toHaveLength(1);
});
