/** Local dates and times of moments, fast enough to be asked for every ticket. */

/** Clocks of the whole world change, and hours begin, at full quarters of an hour. */
const QUARTER_MS = 15 * 60_000;
/** Some days' worth of quarters; a rebuild walks through years. */
const REMEMBERED_QUARTERS = 2_000;

interface LocalTime {
  readonly date: string;
  readonly hour: number;
  /** At which the quarter of the hour began: 0, 15, 30 or 45. */
  readonly quarter: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const quarters = new Map<string, LocalTime>();

/** Minutes since the midnight of the clock, with a fraction: 10:30:30 is 630.5. */
export function minuteOfDay(at: number, timezone: string): number {
  const { hour, quarter } = localTime(at, timezone);
  return hour * 60 + quarter + (at % QUARTER_MS) / 60_000;
}

/**
 * @param at epoch milliseconds
 * @returns what is on the clock at that moment: 2026-11-23T05:10Z in Europe/Moscow is 2026-11-23, 8, 0
 */
export function localTime(at: number, timezone: string): LocalTime {
  const quarter = Math.floor(at / QUARTER_MS);
  const key = `${timezone} ${quarter}`;
  const remembered = quarters.get(key);
  if (remembered !== undefined) return remembered;
  if (quarters.size >= REMEMBERED_QUARTERS) quarters.clear();
  const time = computed(quarter * QUARTER_MS, timezone);
  quarters.set(key, time);
  return time;
}

function computed(at: number, timezone: string): LocalTime {
  let format = formats.get(timezone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timezone, format);
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    quarter: Number(part('minute')),
  };
}
