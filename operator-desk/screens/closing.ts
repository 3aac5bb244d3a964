/** The end of the day, in sight from half an hour before it. */
import type { DeskView } from '../../contract/views/desk.ts';
import { localEnd, minutesShort } from '../../ui/times.ts';
import { t } from '../../ui/words.ts';

const SOON_MS = 30 * 60_000;

/** @returns what is told, and what there is to know about it; null while the end is far */
export function closingWords(
  { day, office }: Pick<DeskView, 'day' | 'office'>,
  now: number,
): { words: string; title?: string } | null {
  const { phase, closesAt, goesOn } = day;
  if (closesAt === null || phase === 'before' || closesAt - now > SOON_MS) return null;
  const left = minutesShort(Math.max(0, closesAt - now));
  // Law 10: at midnight the day ends, open or not.
  if (goesOn) return { words: t('desk.midnight-in', { left }), title: t('desk.midnight-means') };
  if (now >= closesAt)
    return { words: t('desk.closed-since', { time: localEnd(closesAt, office.timezone) }) };
  return { words: t('desk.closes-in', { left }) };
}
