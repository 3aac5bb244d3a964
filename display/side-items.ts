/** What the room should know beside the calls, the most urgent first. */
import type { DisplayView } from '../contract/views/display.ts';
import { localTime } from '../ui/times.ts';
import { t } from '../ui/words.ts';
import type { SideItem } from './side.ts';

type Notice = Extract<SideItem, { kind: 'notice' }>;

/** What is expected and who is next is out of date after this, by the server's clock; a call is not. */
const STALE_MS = 60_000;

/** What the server said is still true enough. */
export const isCurrent = (lostSince: number | null, now: number): boolean =>
  lostSince === null || now - lostSince < STALE_MS;

const notice = (title: string, words: string): Notice => ({ kind: 'notice', title, words });

function notices({ hall, late, day, desksOpen, office }: DisplayView, isCurrent: boolean): Notice[] {
  const list: Notice[] = [];
  if (hall.kind === 'unknown') list.push(notice(t('display.zone-unknown'), t('display.zone-unknown-hint')));
  if (late !== null && isCurrent && day.phase !== 'closed') {
    const time = localTime(late.appointmentAt, office.timezone);
    list.push(notice(t('display.late-title', { time }), t('display.late', { minutes: late.minutes })));
  }
  if (day.phase === 'closing') list.push(notice(t('display.closing-title'), t('display.closing')));
  if (day.phase === 'open' && desksOpen === 0)
    list.push(notice(t('display.no-desks-title'), t('display.no-desks')));
  return list;
}

/** @param isCurrent the server was heard a moment ago: what is expected and who is next is out of date soon, a call is not */
export function sideItems(view: DisplayView, isCurrent: boolean): SideItem[] {
  const { day, waits, nextByAppointment: holders } = view;
  const showsNext = isCurrent && day.phase !== 'closed' && holders.length > 0;
  // Only while somebody may still come, and somebody works: a column of dashes tells nothing.
  const showsWaits = isCurrent && day.phase === 'open' && waits.some(({ wait }) => wait !== null);
  return [
    ...notices(view, isCurrent),
    ...(showsNext ? [{ kind: 'next' as const, holders }] : []),
    ...(showsWaits ? waits.map((wait) => ({ kind: 'wait' as const, wait })) : []),
  ];
}

/** How soon it has to be read where it takes turns with slides: `urgent` is everything but the expected waits. */
export type Urgency = 'none' | 'usual' | 'urgent';

export function urgencyOf(items: readonly SideItem[]): Urgency {
  if (items.length === 0) return 'none';
  return items.some(({ kind }) => kind !== 'wait') ? 'urgent' : 'usual';
}
