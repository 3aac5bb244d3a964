/** Remembers where a window stands. */
import { screen, type BrowserWindow } from 'electron';
import type { Bounds } from './bounds.ts';

/** A window that is dragged about is written down where it stops. */
const AFTER_MS = 500;

export interface Place {
  /** As it is now. */
  keep(): Promise<void>;
  stop(): void;
}

export function rememberPlace(window: BrowserWindow, write: (bounds: Bounds) => Promise<unknown>): Place {
  let timer: NodeJS.Timeout | undefined;
  const keep = async (): Promise<void> => {
    const { x, y, width, height } = window.getNormalBounds();
    await write({ x, y, width, height });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), AFTER_MS);
  };
  window.on('move', later);
  window.on('resize', later);
  return { keep, stop: () => clearTimeout(timer) };
}

/** What the system's bars leave of each screen, the main one first. */
export function workAreas(): readonly [Bounds, ...Bounds[]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main.workArea, ...others.map(({ workArea }) => workArea)];
}
