/** Working hours as a form holds them: a day off keeps the times it would have. */
import type { OpeningHours, Pause } from '../../contract/schedule.ts';

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

export const fromDraft = ({ open, opens, closes, breaks }: HoursDraft): OpeningHours | null =>
  open ? { opens, closes, breaks: breaks.map((pause) => ({ ...pause })) } : null;

/** Finer steps of opening hours nobody has. */
const STEP_MINUTES = 15;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const EVERY_STEP = Array.from({ length: (24 * 60) / STEP_MINUTES + 1 }, (_, i) => {
  const minutes = i * STEP_MINUTES;
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
});

/** The times to choose from, `00:00` … `24:00`; one that is set already and falls between the steps stays. */
export const timesWith = (set: string): string[] => [...new Set([...EVERY_STEP, set])].sort();
