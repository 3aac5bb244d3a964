import { describe, expect, it } from 'vitest';
import { arePeriodsApart, displaySettings, USUAL_DISPLAY, volumeAt, type VolumePeriod } from './display.ts';

const period = (from: string, to: string, percent = 0): VolumePeriod => ({ from, to, percent });

describe('the hours of the volume', () => {
  it('are those of a period, the first minute in and the last out, and the usual one beside', () => {
    const settings = {
      volume: 75,
      volumeByHour: [period('08:00', '10:00', 40), period('10:00', '11:00', 100)],
    };
    expect(['07:59', '08:00', '09:59', '10:00', '11:00'].map((time) => volumeAt(time, settings))).toEqual([
      75, 40, 40, 100, 75,
    ]);
  });

  it('go on past midnight', () => {
    const settings = { volume: 75, volumeByHour: [period('22:00', '07:00', 0)] };
    expect(['21:59', '22:00', '00:00', '06:59', '07:00'].map((time) => volumeAt(time, settings))).toEqual([
      75, 0, 0, 0, 75,
    ]);
  });

  it.each([
    ['none', [], true],
    ['one after another', [period('08:00', '10:00'), period('10:00', '24:00')], true],
    ['in any order', [period('10:00', '11:00'), period('08:00', '09:00')], true],
    ['one across midnight and one by day', [period('22:00', '07:00'), period('07:00', '22:00')], true],
    ['till the end of the day', [period('22:00', '24:00'), period('00:00', '07:00')], true],
    ['one inside another', [period('08:00', '12:00'), period('09:00', '10:00')], false],
    ['one in the morning of a night', [period('22:00', '07:00'), period('06:00', '08:00')], false],
    ['one without a length', [period('08:00', '08:00')], false],
  ])('are apart: %s', (_, periods, areApart) => {
    expect(arePeriodsApart(periods)).toBe(areApart);
  });
});

it('a new office begins with settings that may be set', () => {
  expect(displaySettings.parse(USUAL_DISPLAY)).toEqual(USUAL_DISPLAY);
});
