import { describe, expect, it } from 'vitest';
import { calendarAsked, NEWEST, periodOfAsked, pinned, rangeAsked, readAsked, writeAsked } from './asked.ts';

describe('the report that is asked for', () => {
  it.each([
    ['', NEWEST],
    ['2026-11-22', { ...NEWEST, date: '2026-11-22' }],
    ['week', { ...calendarAsked('week', null), filter: {} }],
    ['2026-11-22/half-year', { ...calendarAsked('half-year', '2026-11-22'), filter: {} }],
    ['2026-11-02/2026-11-20', { ...rangeAsked('2026-11-02', '2026-11-20'), filter: {} }],
    [
      '2026-11-22/month?services=payment,receipts&classes=general&hours=9-11',
      {
        ...calendarAsked('month', '2026-11-22'),
        filter: { services: 'payment,receipts', classes: 'general', hours: '9-11' },
      },
    ],
  ] as const)('can be written into an address and read again: %s', (address, asked) => {
    expect(readAsked(address)).toEqual(asked);
    expect(writeAsked(asked)).toBe(address);
  });

  it('is read as far as it makes sense', () => {
    expect(readAsked('decade')).toEqual(NEWEST);
    expect(readAsked('2026-02-31')).toEqual(NEWEST);
    expect(readAsked('week?classes=pensioners&hours=9-30&colour=red&desks=desk-1')).toEqual({
      ...calendarAsked('week', null),
      filter: { desks: 'desk-1' },
    });
  });

  it('means the same days tomorrow when it is sent to somebody', () => {
    const sent = pinned(readAsked('month'), '2026-11-30');
    expect(periodOfAsked(sent, '2026-12-05')).toEqual({
      unit: 'month',
      from: '2026-11-01',
      to: '2026-11-30',
    });
    expect(pinned(readAsked('2026-11-02'), '2026-11-30').date).toBe('2026-11-02');
  });
});
