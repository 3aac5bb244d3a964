import { describe, expect, it } from 'vitest';
import { soonLines, weekLines } from './hours.ts';

const day = (opens: string, closes: string, ...breaks: [string, string][]) => ({
  opens,
  closes,
  breaks: breaks.map(([from, to]) => ({ from, to })),
});
const WORKDAY = day('08:00', '18:00');

describe('the week', () => {
  it('puts neighbours with the same hours together', () => {
    const week = [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, day('09:00', '14:00'), null];
    expect(weekLines({ week, exceptions: [] })).toEqual([
      { days: 'пн–пт', hours: '08:00–18:00', pauses: '' },
      { days: 'сб', hours: '09:00–14:00', pauses: '' },
      { days: 'вс', hours: 'выходной', pauses: '' },
    ]);
  });

  it('says round the clock where it is, with its pauses beside', () => {
    const always = day('00:00', '24:00');
    const lunch = day('00:00', '24:00', ['12:00', '12:30']);
    expect(weekLines({ week: [...Array.from({ length: 6 }, () => always), lunch], exceptions: [] })).toEqual([
      { days: 'пн–сб', hours: 'круглосуточно', pauses: '' },
      { days: 'вс', hours: 'круглосуточно', pauses: 'перерыв 12:00–12:30' },
    ]);
  });

  it('tells a day with a pause from one without', () => {
    const short = day('08:00', '18:00', ['12:00', '12:30'], ['15:00', '15:15']);
    const week = [WORKDAY, short, WORKDAY, null, null, null, null];
    expect(weekLines({ week, exceptions: [] }).map(({ days, pauses }) => [days, pauses])).toEqual([
      ['пн', ''],
      ['вт', 'перерыв 12:00–12:30, 15:00–15:15'],
      ['ср', ''],
      ['чт–вс', ''],
    ]);
  });
});

it('the days soon that differ are told in the order of the calendar, others are not', () => {
  const exception = (date: string, note = '') => ({ date, hours: null, note });
  const exceptions = [
    exception('2026-12-31'),
    exception('2026-11-30', 'санитарный день'),
    exception('2026-11-25'),
    exception('2026-11-20'),
  ];
  const week = [WORKDAY, null, null, null, null, null, null];
  expect(soonLines({ week, exceptions }, '2026-11-23').map(({ days }) => days)).toEqual([
    'среда, 25 ноября',
    'понедельник, 30 ноября: санитарный день',
  ]);
});
