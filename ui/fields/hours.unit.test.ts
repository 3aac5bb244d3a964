import { describe, expect, it } from 'vitest';
import { schedule, type OpeningHours } from '../../contract/schedule.ts';
import { fromDraft, hoursFault, minutesOf, nextBreak, timeOf, timesWith, toDraft } from './hours.ts';

const day = (opens: string, closes: string, ...breaks: [string, string][]): OpeningHours => ({
  opens,
  closes,
  breaks: breaks.map(([from, to]) => ({ from, to })),
});

describe('the draft of working hours', () => {
  it('becomes what it was made of', () => {
    const hours = day('08:00', '18:00', ['12:00', '12:45']);
    expect(fromDraft(toDraft(hours))).toEqual(hours);
    expect(fromDraft(toDraft(null))).toBeNull();
  });

  it('leaves what it was made of alone', () => {
    const hours = day('08:00', '18:00', ['12:00', '12:45']);
    toDraft(hours).breaks[0]!.to = '13:00';
    expect(hours.breaks[0]!.to).toBe('12:45');
  });

  it('puts the breaks into the order of the day', () => {
    const draft = toDraft(day('08:00', '18:00', ['15:00', '15:15'], ['12:00', '13:00']));
    expect(fromDraft(draft)?.breaks.map(({ from }) => from)).toEqual(['12:00', '15:00']);
  });
});

describe('times', () => {
  it('are minutes of the day and back', () => {
    for (const time of ['00:00', '08:15', '24:00']) expect(timeOf(minutesOf(time))).toBe(time);
  });

  it('to choose from run from midnight to midnight and keep an odd one that is set', () => {
    expect(timesWith('08:00')).toHaveLength(97);
    expect(timesWith('08:00').at(-1)).toBe('24:00');
    expect(timesWith('08:10')).toContain('08:10');
  });
});

describe('a break to begin with', () => {
  it.each([
    [day('08:00', '18:00'), { from: '13:00', to: '14:00' }],
    [day('08:00', '18:00', ['12:00', '13:00']), { from: '15:00', to: '16:00' }],
    [day('09:00', '10:00'), { from: '09:30', to: '10:00' }],
    [day('00:00', '24:00'), { from: '12:00', to: '13:00' }],
  ])('of %o is %o', (hours, expected) => {
    expect(nextBreak(toDraft(hours))).toEqual(expected);
  });

  it('is always one that the contract takes', () => {
    for (let opens = 0; opens < 96; opens += 7) {
      for (let closes = opens + 1; closes <= 96; closes += 5) {
        const draft = toDraft(day(timeOf(opens * 15), timeOf(closes * 15)));
        draft.breaks.push(nextBreak(draft));
        const week = [fromDraft(draft), null, null, null, null, null, null];
        const isFine = schedule.safeParse({ week, exceptions: [] }).success;
        // A quarter of an hour has no room for a break.
        expect(isFine || closes - opens === 1).toBe(true);
      }
    }
  });
});

it('says what is wrong in words', () => {
  expect(hoursFault('breaks')).toContain('Перерывы');
  expect(hoursFault('hours')).toContain('Закрытие');
});
