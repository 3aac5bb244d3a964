/** Letters larger or smaller, as in a browser. Kept by the window itself: Chromium writes down what it knows of a server half a minute late. */
import type { Input, WebContents } from 'electron';

/** Half a level is what a browser's key does: about a tenth. */
const STEP = 0.5;
/** From half the size to three times. */
export const LEAST_ZOOM = -3.5;
export const MOST_ZOOM = 6;

export type Zoom = 'in' | 'out' | 'usual';

/** By the keys' places, so that they work on the Russian layout as well. */
const KEYS: Readonly<Record<string, Zoom>> = {
  Equal: 'in',
  NumpadAdd: 'in',
  Minus: 'out',
  NumpadSubtract: 'out',
  Digit0: 'usual',
  Numpad0: 'usual',
};

type Pressed = Pick<Input, 'type' | 'code' | 'control' | 'alt' | 'meta'>;

/** @example Ctrl + → in; Ctrl Alt + → nothing */
export const zoomOf = ({ type, code, control, alt, meta }: Pressed): Zoom | null =>
  type === 'keyDown' && control && !alt && !meta ? (KEYS[code] ?? null) : null;

/** @example level 6, in → 6 */
export function zoomed(level: number, how: Zoom): number {
  if (how === 'usual') return 0;
  return Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, level + (how === 'in' ? STEP : -STEP)));
}

/**
 * Keys and the wheel, and each page as large as the one before.
 *
 * @param level as it is kept
 */
export function followZoom(contents: WebContents, level: () => number, zoom: (how: Zoom) => void): void {
  contents.on('before-input-event', (event, input) => {
    const how = zoomOf(input);
    if (how === null) return;
    event.preventDefault();
    zoom(how);
  });
  contents.on('zoom-changed', (_event, direction) => zoom(direction));
  contents.on('did-navigate', () => contents.setZoomLevel(level()));
}
