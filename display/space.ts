/** What the parts of the wall take, in its units: as their style sheets have it. */
import type { Shape } from '../ui/glass.ts';
import { smallMm, typeOf, unitsOf, type WallGlass } from '../ui/wall-size.ts';
import type { SidePage, SideRoom } from './side.ts';

export const SPACE = {
  sideX: 2.8,
  sideY: 3.2,
  sideGap: 1.2,
  /** Above the calls and below them. */
  callsY: 1.9,
  callsX: 5,
  tightX: 2,
  gap: 0.9,
  columnGap: 1.5,
  /** At both ends of a plate, of a line, and of one of two beside each other. */
  plateX: 5.2,
  lineX: 5.2,
  halfLineX: 1.2,
  /** Upright: what the waits and notices may take. */
  sideBand: 34,
  sideBandY: 2.4,
} as const;

/** The strip along the bottom: its height for one line of letters, and what is above and below of more of them. */
const STRIP = { least: 4.8, lineEm: 1.15, paddingY: 0.9 } as const;

/** The height of the strip with so many lines of letters. */
export const stripHeight = (small: number, lines: number): number =>
  Math.max(STRIP.least, lines * STRIP.lineEm * small + STRIP.paddingY);

/** Lying: slides narrower than that are not read, wider ones leave the newest call too little. */
export const SLIDES = { sideLeast: 30, sideMost: 40 } as const;

/** The hour on the clock. */
const CLOCK_TYPE = 5.4;
/** The words beside the numbers are never smaller than this, nor than the room can read. */
const SMALL_AT_LEAST = 1.9;

/** The size of all words that are no number, in units. */
export const smallOf = (shape: Shape, { screenInches, readFromMetres }: WallGlass): number =>
  Math.max(SMALL_AT_LEAST, typeOf(smallMm(readFromMetres), screenInches, shape));

/** Upright: the clock with its padding. Beyond that size of letters the day has two lines beside the hour. */
const CLOCK_BAND = { least: 9.6, paddingY: 2.8, dayLineEm: 1.3, oneLineUpTo: 4.1 } as const;

/** Upright: the height of the clock above the calls. */
export const clockBandOf = (small: number): number =>
  Math.max(
    CLOCK_BAND.least,
    CLOCK_BAND.paddingY + small * CLOCK_BAND.dayLineEm * (small > CLOCK_BAND.oneLineUpTo ? 2 : 1),
  );

/** The words above the plate, with what is below them. */
export const headsHeight = (small: number): number => small * 1.2 + 0.5;

/** «Консультация 15–22» on one line; not so wide that the numbers suffer. */
const SIDE = { em: 10.6, least: 26, most: 34 } as const;

/** The width of what stands beside the calls. */
export const sideOf = (small: number): number =>
  Math.min(Math.max(SIDE.em * small + SPACE.sideX, SIDE.least), SIDE.most);

/** Upright: the height of the band with these pages, the same for all of them, so that no call moves when they take turns. */
export const bandOf = (pages: readonly SidePage[]): number =>
  pages.length === 0 ? 0 : Math.max(...pages.map(({ height }) => height)) + SPACE.sideBandY;

interface Beside {
  /** The width of the column where it lies. */
  readonly side: number;
  /** Lines of letters in the strip below it. */
  readonly stripLines: number;
}

/** What stands beside the calls has so much room, under the clock or above the strip. */
export function sideRoomOf(shape: Shape, small: number, given: Partial<Beside> = {}): SideRoom {
  const { side = sideOf(small), stripLines = 1 } = given;
  const { width, height } = unitsOf(shape);
  if (height > width) return { width: width - SPACE.callsX, height: SPACE.sideBand - SPACE.sideBandY, small };
  const clock = CLOCK_TYPE + 0.7 + small * 1.3;
  return {
    width: side - SPACE.sideX,
    height: height - stripHeight(small, stripLines) - SPACE.sideY - clock - SPACE.sideGap,
    small,
  };
}
