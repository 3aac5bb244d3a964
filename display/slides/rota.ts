/** Whose turn it is beside the calls: the slides in the office's order, and what the room should know. Pure: the time is somebody else's. */
import { isShownOn, SLIDE_SECONDS, type Slide } from '../../contract/slides.ts';
import type { Urgency } from '../side-items.ts';
import { PAGE_STANDS_MS } from '../side.ts';

/** One page of what the room should know, after that slide. */
interface SideTurn {
  readonly kind: 'side';
  readonly after: string;
}

/** A slide, or what stands in its place. */
export type Turn = Slide | SideTurn;

/** A film that never ends, or stands still because the computer cannot keep up, keeps nothing else from being shown. */
const MOST_VIDEO_MS = 5 * 60_000;

export const turnKey = (turn: Turn): string => (turn.kind === 'side' ? `side ${turn.after}` : turn.id);

export interface RotaOptions {
  readonly list: readonly Slide[];
  /** Of the office. */
  readonly today: string;
  /** Of what the room should know. */
  readonly side: Urgency;
  /** False for a slide whose file is not here, or cannot be shown. */
  readonly isReady: (slide: Slide) => boolean;
}

const sideAfter = ({ id }: Slide): SideTurn => ({ kind: 'side', after: id });

/**
 * Those that have a turn. What has to be read soon has one after each slide, the expected waits after the last. None where no slide has one: what
 * stands beside the calls without slides needs no rota.
 */
export function turnsOf({ list, today, side, isReady }: RotaOptions): Turn[] {
  const slides = list.filter((slide) => isShownOn(slide, today) && isReady(slide));
  if (side === 'urgent') return slides.flatMap((slide) => [slide, sideAfter(slide)]);
  return side === 'none' ? slides : [...slides, ...slides.slice(-1).map(sideAfter)];
}

/** The one after it; the first where it is there no more. Null where there is none. */
export function turnAfter(turns: readonly Turn[], key: string | null): Turn | null {
  const at = turns.findIndex((turn) => turnKey(turn) === key);
  return turns[(at + 1) % turns.length] ?? null;
}

/** For how long it stands. @param still a film is shown as a picture */
export function lengthMs(turn: Turn, still: boolean): number {
  if (turn.kind === 'side') return PAGE_STANDS_MS;
  if (turn.kind !== 'video') return turn.seconds * 1000;
  return still ? SLIDE_SECONDS.usual * 1000 : MOST_VIDEO_MS;
}
