/** The free times of a day by its parts, so that one is found among a hundred. */
import type { TextKey } from '../texts/index.ts';
import { localTime } from './times.ts';

const PARTS = ['night', 'morning', 'day', 'evening'] as const;
export type PartOfDay = (typeof PARTS)[number];

export const PART_NAMES = {
  night: 'common.night',
  morning: 'common.morning',
  day: 'common.afternoon',
  evening: 'common.evening',
} as const satisfies Record<PartOfDay, TextKey>;

/** By these the parts begin, in the office's time. */
const MORNING = '06:00';
const NOON = '12:00';
const EVENING = '17:00';

function partOf(at: number, timeZone: string): PartOfDay {
  const time = localTime(at, timeZone);
  if (time < MORNING) return 'night';
  if (time < NOON) return 'morning';
  return time < EVENING ? 'day' : 'evening';
}

/** The times of a day by its parts; a part without times is left out. */
export function byPartOfDay(
  times: readonly number[],
  timeZone: string,
): { part: PartOfDay; times: readonly number[] }[] {
  return PARTS.map((part) => ({
    part,
    times: times.filter((at) => partOf(at, timeZone) === part),
  })).filter(({ times: some }) => some.length > 0);
}
