import { expect, it } from 'vitest';
import { at } from '../test/support/views.ts';
import { byPartOfDay } from './parts-of-day.ts';

const ZONE = 'Europe/Moscow';

it('begin at six, at noon and at five, by the office’s time', () => {
  const times = ['00:00', '05:50', '06:00', '11:59', '12:00', '16:59', '17:00', '23:50'].map((time) =>
    at(time),
  );
  expect(byPartOfDay(times, ZONE)).toEqual([
    { part: 'night', times: times.slice(0, 2) },
    { part: 'morning', times: times.slice(2, 4) },
    { part: 'day', times: times.slice(4, 6) },
    { part: 'evening', times: times.slice(6) },
  ]);
  expect(byPartOfDay([at('09:00')], 'Asia/Vladivostok')).toEqual([{ part: 'day', times: [at('09:00')] }]);
});

it('without a time are left out', () => {
  expect(byPartOfDay([], ZONE)).toEqual([]);
});
