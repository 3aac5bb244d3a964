import { describe, expect, it } from 'vitest';
import type { ScheduleException } from '../../contract/schedule.ts';
import { dayDraftOf, hoursText, readDay, withDay, withoutDay, type DayDraft } from './special-days.ts';

const off = (date: string, note = ''): ScheduleException => ({ date, hours: null, note });
const SATURDAY: ScheduleException = {
  date: '2026-12-26',
  hours: { opens: '09:00', closes: '15:00', breaks: [{ from: '12:00', to: '12:30' }] },
  note: 'Рабочая суббота',
};

describe('special days', () => {
  it('stand in their order, one of a date', () => {
    const days = withDay(withDay([off('2027-01-01')], off('2026-11-04')), SATURDAY);
    expect(days.map(({ date }) => date)).toEqual(['2026-11-04', '2026-12-26', '2027-01-01']);
    expect(withDay(days, off('2026-12-26'))[1]).toEqual(off('2026-12-26'));
    expect(withoutDay(days, '2026-12-26')).toHaveLength(2);
  });

  it('tell their hours', () => {
    expect(hoursText(null)).toBe('выходной');
    expect(hoursText({ opens: '08:00', closes: '17:00', breaks: [] })).toBe('08:00–17:00');
    expect(hoursText({ opens: '00:00', closes: '24:00', breaks: [] })).toBe('круглосуточно');
    expect(hoursText(SATURDAY.hours)).toBe('09:00–15:00, перерыв 12:00–12:30');
    const breaks = [...SATURDAY.hours!.breaks, { from: '13:00', to: '13:15' }];
    expect(hoursText({ ...SATURDAY.hours!, breaks })).toContain('12:00–12:30 и 13:00–13:15');
  });
});

describe('the draft of a special day', () => {
  const read = (over: Partial<DayDraft>, taken: string[] = []) =>
    readDay({ ...dayDraftOf(SATURDAY), ...over }, new Set(taken));
  const faultsOf = (over: Partial<DayDraft>, taken: string[] = []) => {
    const result = read(over, taken);
    return result.ok ? [] : Object.keys(result.faults);
  };

  it('changes nothing by itself', () => {
    expect(read({})).toEqual({ ok: true, day: SATURDAY });
  });

  it('begins as a day off', () => {
    const draft = { ...dayDraftOf(null), date: '2026-11-04' };
    expect(readDay(draft, new Set())).toEqual({ ok: true, day: off('2026-11-04') });
  });

  it('says what is wrong', () => {
    expect(faultsOf({ date: '' })).toEqual(['date']);
    expect(faultsOf({}, ['2026-12-26'])).toEqual(['date']);
    expect(faultsOf({ note: 'а'.repeat(61) })).toEqual(['note']);
    const hours = { ...dayDraftOf(SATURDAY).hours, closes: '09:00', breaks: [] };
    expect(faultsOf({ hours })).toEqual(['hours']);
    const outside = { ...hours, closes: '15:00', breaks: [{ from: '14:30', to: '15:30' }] };
    const result = read({ hours: outside });
    expect(result.ok ? '' : result.faults['hours']).toContain('Перерывы');
  });

  it('of a day off is not asked for its hours', () => {
    const hours = { ...dayDraftOf(SATURDAY).hours, open: false, closes: '09:00' };
    expect(read({ hours })).toEqual({ ok: true, day: { ...SATURDAY, hours: null } });
  });
});
