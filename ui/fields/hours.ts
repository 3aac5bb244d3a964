/** Working hours as a form holds them: a day off keeps the times it would have. */
import type { OpeningHours, Pause } from '../../contract/schedule.ts';
import { t } from '../words.ts';

export interface HoursDraft {
  open: boolean;
  opens: string;
  closes: string;
  breaks: Pause[];
}

/** What a day off begins with when it becomes a working day. */
const USUAL: OpeningHours = { opens: '09:00', closes: '17:00', breaks: [] };

export const toDraft = (hours: OpeningHours | null): HoursDraft => {
  const { opens, closes, breaks } = hours ?? USUAL;
  return { open: hours !== null, opens, closes, breaks: breaks.map((pause) => ({ ...pause })) };
};

/** In whatever order the breaks were typed, they come out by their time. */
export const fromDraft = ({ open, opens, closes, breaks }: HoursDraft): OpeningHours | null => {
  const sorted = breaks.map((pause) => ({ ...pause })).sort((a, b) => a.from.localeCompare(b.from));
  return open ? { opens, closes, breaks: sorted } : null;
};

/** Finer steps of opening hours nobody has. */
const STEP_MINUTES = 15;
const HOUR_MINUTES = 60;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `08:15` → 495; `24:00` → 1440 */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR_MINUTES + minutes;
}

/** 495 → `08:15` */
export const timeOf = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / HOUR_MINUTES))}:${twoDigits(minutes % HOUR_MINUTES)}`;

const EVERY_STEP = Array.from({ length: (24 * HOUR_MINUTES) / STEP_MINUTES + 1 }, (_, i) =>
  timeOf(i * STEP_MINUTES),
);

/** The times to choose from, `00:00` … `24:00`; one that is set already and falls between the steps stays. */
export const timesWith = (set: string): string[] => [...new Set([...EVERY_STEP, set])].sort();

/** As many as the contract lets a day have. */
export const MOST_BREAKS = 4;

/** A break to begin with: an hour in the middle of the longest stretch of work, `13:00`–`14:00` of a day from 8 to 18. */
export function nextBreak(draft: HoursDraft): Pause {
  const breaks = fromDraft({ ...draft, open: true })?.breaks ?? [];
  const begins = [draft.opens, ...breaks.map(({ to }) => to)].map(minutesOf);
  const ends = [...breaks.map(({ from }) => from), draft.closes].map(minutesOf);
  const stretches = begins.map((from, i) => ({ from, to: ends[i] ?? from }));
  const longest = stretches.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
  const middle = (longest.from + longest.to) / 2;
  const wholeHour = Math.floor(middle / HOUR_MINUTES) * HOUR_MINUTES;
  const from = wholeHour > longest.from ? wholeHour : Math.floor(middle / STEP_MINUTES) * STEP_MINUTES;
  return { from: timeOf(from), to: timeOf(Math.min(from + HOUR_MINUTES, longest.to)) };
}

/** What is wrong with hours that the contract refuses. @param message of the contract's issue with them */
export const hoursFault = (message: string): string =>
  message === 'breaks' ? t('hours.fault-breaks') : t('hours.fault-hours');
