/** Where the window stands. Pure: which screens there are comes in as an argument. */

/** In pixels of the system's desktop, the window's frame included. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of the desk's page: a glance beside another program. */
const WIDTH = 400;
const HEIGHT = 760;
/** What the page is made for at the least. */
export const LEAST = { width: 360, height: 480 } as const;

/** By so much of its upper edge a window can be taken and moved. */
const GRIP = { width: 80, height: 30 } as const;

/** Whether somebody sitting before these screens could take the window by its title. */
function canBeTaken({ x, y, width }: Bounds, area: Bounds): boolean {
  const inWidth = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return inWidth >= GRIP.width && y >= area.y && y + GRIP.height <= area.y + area.height;
}

/**
 * The window's place: where it stood last, if that is on a screen still and not larger than it; otherwise at the right edge of the main
 * one, beside the other program.
 *
 * @example kept on the second screen, which is unplugged → the right edge of the first
 * @example nothing kept, 1366 × 728 left by the taskbar → x 966, y 0, 400 × 728
 * @param kept where it stood last
 * @param areas what the system's bars leave of each screen, the main one first
 */
export function placeOf(kept: Bounds | null, areas: readonly [Bounds, ...Bounds[]]): Bounds {
  const area = kept === null ? undefined : areas.find((one) => canBeTaken(kept, one));
  if (kept !== null && area !== undefined)
    return {
      ...kept,
      width: Math.max(LEAST.width, Math.min(kept.width, area.width)),
      height: Math.max(LEAST.height, Math.min(kept.height, area.height)),
    };
  const [main] = areas;
  const width = Math.min(WIDTH, main.width);
  return { x: main.x + main.width - width, y: main.y, width, height: Math.min(HEIGHT, main.height) };
}
