/** Names that stand in reports, on the screen and in their files. */
import type { ByHandReason, CallReasonKind } from '../contract/events.ts';
import type { Days } from '../contract/periods.ts';
import type { VisitorClass } from '../contract/primitives.ts';
import { text } from './index.ts';
import { localDate, localWholeDate } from './times.ts';

export function classText(visitorClass: VisitorClass): string {
  switch (visitorClass) {
    case 'out-of-turn':
      return text('manager.class-out-of-turn');
    case 'appointment':
      return text('manager.class-appointment');
    case 'general':
      return text('manager.class-general');
  }
}

const WEEKDAYS = [
  'manager.weekday-1',
  'manager.weekday-2',
  'manager.weekday-3',
  'manager.weekday-4',
  'manager.weekday-5',
  'manager.weekday-6',
  'manager.weekday-7',
] as const;

/** @param weekday 1 for Monday … 7 for Sunday */
export function weekdayName(weekday: number): string {
  const key = WEEKDAYS[weekday - 1];
  return key === undefined ? '' : text(key);
}

const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** `понедельник, 23 ноября 2026`, `23 ноября 2026 — 29 ноября 2026` */
export function daysText({ from, to }: Days): string {
  if (from === to) return localWholeDate(noonOf(from), 'UTC');
  const date = (day: string) => localDate(noonOf(day), 'UTC');
  return text('manager.range-text', { from: date(from), to: date(to) });
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `08:05` of minute 485 of the day. */
export const clockText = (minute: number): string =>
  `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;

const MONTH = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' });

/** `январь` of month 1. */
export const monthName = (month: number): string => MONTH.format(Date.UTC(2025, month - 1, 15));

/** Why somebody is called, without anything of who it is. */
export function reasonKindText(kind: CallReasonKind): string {
  switch (kind) {
    case 'out-of-turn':
      return text('manager.reason-out-of-turn');
    case 'appointment':
      return text('manager.reason-appointment');
    case 'first-in-queue':
      return text('manager.reason-first');
    case 'general-turn':
      return text('manager.reason-general-turn');
    case 'early-appointment':
      return text('manager.reason-early');
    case 'returned':
      return text('manager.reason-returned');
    case 'directed':
      return text('manager.reason-directed');
    case 'by-hand':
      return text('manager.reason-by-hand');
    case 'help-call':
      return text('manager.reason-help-call');
    case 'paper-roll':
      return text('manager.reason-paper-roll');
  }
}

const BY_HAND_WORDS = {
  'brought-documents': 'common.why-brought-documents',
  'collects-document': 'common.why-collects-document',
  'continues-visit': 'common.why-continues-visit',
  'staff-mistake': 'common.why-staff-mistake',
  'manager-decided': 'common.why-manager-decided',
  other: 'common.why-other',
} as const satisfies Record<ByHandReason, string>;

/** Why a specialist chose somebody by hand. */
export const byHandText = (why: ByHandReason): string => text(BY_HAND_WORDS[why]);
