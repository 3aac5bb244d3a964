/** What an office sets for its displays: how large they are, which desks hang where, and how they call. */
import { z } from 'zod';
import { id, localTime, shortText } from './primitives.ts';

/** Below, the desk's own little display is meant (`/display?desk=3`); above, no single panel is sold. */
const SCREEN_INCHES = { min: 19, max: 120 } as const;
const screenInches = z.number().min(SCREEN_INCHES.min).max(SCREEN_INCHES.max);

/** A hall with a display of its own: it shows and says the calls of these desks alone. */
const displayZone = z.object({
  id,
  name: shortText(40),
  deskIds: z.array(id).min(1).max(200),
  /** The diagonal of this hall's display, inches; null for the office's usual one. */
  screenInches: screenInches.nullable(),
});
export type DisplayZone = z.infer<typeof displayZone>;

/** Louder than the sound as it is made is for a noisy hall; 0 is silence. */
const percent = z.number().int().min(0).max(100);

/** A part of the day with a loudness of its own; one that ends before it begins goes on past midnight. */
const volumePeriod = z.object({ from: localTime, to: localTime, percent });
export type VolumePeriod = z.infer<typeof volumePeriod>;

export const displaySettings = z.object({
  /** The diagonal of the glass: sizes are in millimetres, and only this tells how many pixels that is. */
  screenInches,
  /** From how far numbers can be read, m: the last row of seats. Farther than 8 m a hall needs a second display. */
  readFromMetres: z.number().min(5).max(8),
  zones: z.array(displayZone).max(20),
  /** How often a call that nobody has come to is said again by itself; oftener is what the desk's own button is for. */
  repeats: z.number().int().min(0).max(2),
  /** From the end of a call to its repetition at least, seconds: time to get up and walk. */
  repeatAfterSeconds: z.number().int().min(10).max(120),
  /** In English after the Russian words. */
  english: z.boolean(),
  /** At all hours that no period names. 75 is the sound as it is made. */
  volume: percent,
  volumeByHour: z.array(volumePeriod).max(6),
});
export type DisplaySettings = z.infer<typeof displaySettings>;

const DAY_MINUTES = 24 * 60;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Minutes of the day that a period covers: one past midnight is two stretches. */
function stretches({ from, to }: VolumePeriod): { from: number; to: number }[] {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start < end) return [{ from: start, to: end }];
  return [
    { from: start, to: DAY_MINUTES },
    { from: 0, to: end },
  ].filter((stretch) => stretch.from < stretch.to);
}

/** Every period has a length, and no moment has two. */
export function arePeriodsApart(periods: readonly VolumePeriod[]): boolean {
  if (periods.some(({ from, to }) => from === to)) return false;
  const sorted = periods.flatMap(stretches).sort((a, b) => a.from - b.from);
  return sorted.every((stretch, place) => place === 0 || stretch.from >= (sorted[place - 1]?.to ?? 0));
}

/** How loud it is at a time of the day, `09:30`. */
export function volumeAt(
  time: string,
  { volume, volumeByHour }: Pick<DisplaySettings, 'volume' | 'volumeByHour'>,
): number {
  const now = minutesOf(time);
  const isNow = (period: VolumePeriod) => stretches(period).some(({ from, to }) => from <= now && now < to);
  return volumeByHour.find(isNow)?.percent ?? volume;
}

/** What a new office starts with. */
export const USUAL_DISPLAY: DisplaySettings = {
  screenInches: 43,
  readFromMetres: 5,
  zones: [],
  repeats: 1,
  repeatAfterSeconds: 30,
  english: false,
  volume: 75,
  volumeByHour: [],
};
