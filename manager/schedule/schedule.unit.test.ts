import { describe, expect, it } from 'vitest';
import { shiftDate } from '../../contract/dates.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { draftOf, readDraft, type ScheduleDraft } from './schedule.ts';

const config = officeConfig();
const change = (over: Partial<ScheduleDraft>) => readDraft(config, { ...draftOf(config), ...over });

/** The configuration after a change that is fine. */
function changed(over: Partial<ScheduleDraft>) {
  const result = change(over);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.config;
}

describe('the schedule form', () => {
  it('changes nothing by itself', () => {
    expect(changed({})).toEqual(config);
  });

  it('keeps a day off, day and night, and a break', () => {
    const { week } = draftOf(config);
    week[0] = { ...week[0]!, open: false };
    week[1]!.breaks = [{ from: '12:00', to: '13:00' }];
    week[5] = { open: true, opens: '00:00', closes: '24:00', breaks: [] };
    const { schedule } = changed({ week });
    expect(schedule.week[0]).toBeNull();
    expect(schedule.week[1]).toEqual({
      opens: '08:00',
      closes: '18:00',
      breaks: [{ from: '12:00', to: '13:00' }],
    });
    expect(schedule.week[5]).toEqual({ opens: '00:00', closes: '24:00', breaks: [] });
  });

  it('says at the day that its hours or its breaks are wrong', () => {
    const { week } = draftOf(config);
    week[2] = { open: true, opens: '18:00', closes: '08:00', breaks: [] };
    week[3]!.breaks = [
      { from: '12:00', to: '13:00' },
      { from: '12:30', to: '13:30' },
    ];
    const result = change({ week });
    expect(result.ok ? {} : result.faults).toEqual({
      'week.2': 'Закрытие должно быть позже открытия.',
      'week.3': expect.stringContaining('не накладываться'),
    });
  });

  it('puts special days into their order', () => {
    const days = ['2027-01-01', '2026-12-31'].map((date) => ({ date, hours: null, note: '' }));
    expect(changed({ days }).schedule.exceptions.map(({ date }) => date)).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
  });

  it('says of the special days that one is there twice, or that they are too many', () => {
    const day = { date: '2026-12-31', hours: null, note: '' };
    const twice = change({ days: [day, day] });
    expect(twice.ok ? {} : twice.faults).toEqual({ days: expect.stringContaining('дважды') });
    const days = Array.from({ length: 401 }, (_, i) => ({ ...day, date: shiftDate('2026-12-31', i) }));
    const full = change({ days });
    expect(full.ok ? {} : full.faults).toEqual({ days: expect.stringContaining('400') });
  });
});
