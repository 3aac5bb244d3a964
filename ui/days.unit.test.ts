import { describe, expect, it } from 'vitest';
import { at } from '../test/support/views.ts';
import { shiftDate } from '../contract/dates.ts';
import { dateAt, dateText, monthOf, monthText, nearDay, shiftMonth, weekdayText } from './days.ts';

describe('days', () => {
  it('are dates in the office’s time zone', () => {
    expect(dateAt(at('23:30'), 'Europe/Moscow')).toBe('2026-11-23');
    expect(dateAt(at('23:30'), 'Asia/Yekaterinburg')).toBe('2026-11-24');
  });

  it('follow one another over months and years', () => {
    expect(shiftDate('2026-11-23', 1)).toBe('2026-11-24');
    expect(shiftDate('2026-03-01', -1)).toBe('2026-02-28');
    expect(shiftDate('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('near today have names', () => {
    expect(nearDay('2026-11-23', '2026-11-23')).toBe('сегодня');
    expect(nearDay('2026-11-24', '2026-11-23')).toBe('завтра');
    expect(nearDay('2026-11-25', '2026-11-23')).toBeNull();
  });

  it('are written out', () => {
    expect(dateText('2026-11-23')).toBe('понедельник, 23 ноября 2026');
    expect(weekdayText('2026-11-23')).toBe('понедельник, 23 ноября');
  });
});

describe('months', () => {
  it('follow one another over the year', () => {
    expect(monthOf('2026-11-23')).toBe('2026-11');
    expect(shiftMonth('2026-12', 1)).toBe('2027-01');
    expect(shiftMonth('2026-01', -1)).toBe('2025-12');
  });

  it('are written out', () => {
    expect(monthText('2026-11')).toBe('ноябрь 2026');
  });
});
