import { describe, expect, it } from 'vitest';
import { at } from '../test/support/views.ts';
import { dateAt, dateText, shiftDate } from './days.ts';

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

  it('are written out', () => {
    expect(dateText('2026-11-23')).toBe('понедельник, 23 ноября 2026');
  });
});
