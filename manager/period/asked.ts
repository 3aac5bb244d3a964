/** What report is asked for, as it stands in the address: a report is a link that can be sent. */
import {
  CALENDAR_UNITS,
  periodAsked,
  type CalendarUnit,
  type Period,
  type PeriodUnit,
} from '../../contract/periods.ts';
import { localDate } from '../../contract/primitives.ts';
import { reportFilter, type ReportFilter, type ReportQuery } from '../../contract/report-query.ts';

export interface Asked {
  readonly unit: PeriodUnit;
  /** A day of the period, the first one of a range; null for the newest, whichever that is. */
  readonly date: string | null;
  /** The last day of a range; null otherwise. */
  readonly to: string | null;
  readonly filter: ReportFilter;
}

/** Today, and everybody. */
export const NEWEST: Asked = { unit: 'day', date: null, to: null, filter: {} };

/** Both are dates, or there is no range. */
export const rangeAsked = (date: string, to: string): Pick<Asked, 'unit' | 'date' | 'to'> => ({
  unit: 'range',
  date,
  to,
});

export const calendarAsked = (
  unit: CalendarUnit,
  date: string | null,
): Pick<Asked, 'unit' | 'date' | 'to'> => ({ unit, date, to: null });

/** As the API is asked for the days alone. */
export const daysQuery = ({ unit, date, to }: Asked): Pick<ReportQuery, 'unit' | 'date' | 'to'> => ({
  unit,
  ...(date !== null && { date }),
  ...(to !== null && { to }),
});

/** As the API is asked. */
export const queryOf = (asked: Asked): ReportQuery => ({ ...daysQuery(asked), ...asked.filter });

/** @param today the office's day */
export const periodOfAsked = (asked: Asked, today: string): Period => periodAsked(queryOf(asked), today);

/**
 * The part of an address behind the page's name.
 *
 *     '' → today    '2026-11-23/week?classes=general' → that week, of the general queue
 *     '2026-11-02/2026-11-20' → these days
 *
 * What cannot be read is left out: an address is typed by hand now and then.
 */
export function readAsked(address: string): Asked {
  const [path = '', query = ''] = address.split('?');
  const parts = path.split('/').filter((part) => part !== '');
  const [date, to] = parts.filter((part) => localDate.safeParse(part).success);
  const filter = readFilter(new URLSearchParams(query));
  if (date !== undefined && to !== undefined) return { ...rangeAsked(date, to), filter };
  const unit = CALENDAR_UNITS.find((one) => one === parts.at(-1)) ?? 'day';
  return { ...calendarAsked(unit, date ?? null), filter };
}

function readFilter(query: URLSearchParams): ReportFilter {
  const filter: Record<string, string> = {};
  for (const [name, schema] of Object.entries(reportFilter.shape)) {
    const value = query.get(name);
    if (value !== null && schema.safeParse(value).success) filter[name] = value;
  }
  return filter;
}

/** The address that is read as this. */
export function writeAsked({ unit, date, to, filter }: Asked): string {
  const isPlain = unit === 'day' || unit === 'range';
  const path = [date, to, isPlain ? null : unit].filter((part) => part !== null).join('/');
  const query = new URLSearchParams(filter as Record<string, string>).toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}

/** The same, but never the newest: what is sent to somebody means the same days tomorrow. */
export function pinned(asked: Asked, today: string): Asked {
  return { ...asked, date: asked.date ?? today };
}
