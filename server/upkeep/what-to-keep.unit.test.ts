import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dateOf } from './names.ts';
import { whatToKeep } from './what-to-keep.ts';

const nightOf = (date: string) => `office-${date}T03-00.sqlite`;
const TODAY = '2026-11-28';

/** So many nights, one after the other, each followed by throwing away; the last is today. */
function afterNights(count: number): string[] {
  let kept: string[] = [];
  for (let ago = count - 1; ago >= 0; ago -= 1) {
    const date = Temporal.PlainDate.from(TODAY).subtract({ days: ago }).toString();
    kept = [...whatToKeep([...kept, nightOf(date)], date)].toSorted();
  }
  return kept.map(dateOf);
}

describe('after two years of nights', () => {
  const kept = afterNights(730);

  it('has all of the last fourteen days', () => {
    expect(kept.slice(-14)).toEqual(
      Array.from({ length: 14 }, (_, ago) =>
        Temporal.PlainDate.from('2026-11-15').add({ days: ago }).toString(),
      ),
    );
  });

  it('has the Sundays of the eight weeks before, and the last days of the months', () => {
    expect(kept.slice(0, -14)).toEqual(
      [
        '2025-11-30',
        '2025-12-31',
        '2026-01-31',
        '2026-02-28',
        '2026-03-31',
        '2026-04-30',
        '2026-05-31',
        '2026-06-30',
        '2026-07-31',
        '2026-08-31',
        '2026-09-30',
        '2026-09-20',
        '2026-09-27',
        '2026-10-04',
        '2026-10-11',
        '2026-10-18',
        '2026-10-25',
        '2026-10-31',
        '2026-11-01',
        '2026-11-08',
      ].toSorted(),
    );
  });
});

it('counts one made by hand like the others', () => {
  const byHand = 'office-2026-10-14T12-30.sqlite';
  const names = [nightOf('2026-10-12'), byHand, nightOf('2026-10-13'), nightOf(TODAY)];
  expect([...whatToKeep(names, TODAY)].toSorted()).toEqual([byHand, nightOf(TODAY)]);
});

it('never throws the newest away, however old it is', () => {
  expect([...whatToKeep([nightOf('2019-01-01'), nightOf('2019-01-02')], TODAY)]).toEqual([
    nightOf('2019-01-02'),
  ]);
  expect(whatToKeep([], TODAY).size).toBe(0);
});

it('keeps what by a clock set back is still to come', () => {
  const names = ['2027-01-01', '2027-01-02', TODAY].map(nightOf);
  expect([...whatToKeep(names, TODAY)].toSorted()).toEqual(names.toSorted());
});
