/**
 * Where the parts of the wall stand and how large its numbers are. The law first: every number that somebody is waited for under has the size
 * that is read from the last row of seats (`ui/wall-size.ts`). For that the wall gives up, in this order, the slides, the further lines of the strip,
 * what stands beside the calls, the words above them, and the size of the newest call. Only where all that is not enough numbers are smaller. Pure;
 * in units of the wall.
 */
import type { Shape } from '../ui/glass.ts';
import { capitalMm, typeOf, unitsOf, type WallGlass } from '../ui/wall-size.ts';
import { ARROW_EM, lineEm, TIGHT_EM } from './fit.ts';
import { clockBandOf, headsHeight, sideOf, SLIDES, SPACE, stripHeight } from './space.ts';

export interface WallLayout {
  /** Slides have their place beside the calls, upright below them. */
  readonly slides: boolean;
  /** Clock, waits and notices stand beside the calls, or above and below them. */
  readonly beside: boolean;
  /** Lines of letters in the strip along the bottom. */
  readonly stripLines: number;
  /** The words «Талон» and «Окно» above the plate. */
  readonly heads: boolean;
  readonly columns: 1 | 2;
  /** Lines that a column has room for. */
  readonly rows: number;
  /** Sizes of letters. */
  readonly plate: number;
  readonly line: number;
  readonly arrow: boolean;
}

type Numbered = Parameters<typeof lineEm>[0];

export interface WallAsked {
  /** Of the window. */
  readonly shape: Shape;
  readonly glass: WallGlass;
  readonly plate: Numbered;
  readonly lines: readonly Numbered[];
  /** Room for so many lines is kept, so that the first calls of a day are not larger than later ones. */
  readonly rows: number;
  /** The size of the words. */
  readonly small: number;
  /** Upright: what the waits and notices take below the calls. @default all that they may take */
  readonly band?: number;
  /** There are slides to show. @default false */
  readonly slides?: boolean;
  /** So many lines of letters the strip would like. @default 1 */
  readonly stripLines?: number;
}

/** The plate is so much higher than its letters, a line so much. */
const PLATE_TIMES = 1.09;
const LINE_TIMES = 1.05;
/** The newest call is the largest thing on the wall, and last calls are not so large that they are taken for it. */
const PLATE_AT_MOST = 13.4;
const LINE_AT_MOST = 9.3;
/** Beside full HD glass three last calls, four upright: as many as anybody looks over. */
const MOST_ROWS = { lying: 3, upright: 4 } as const;
const MOST_COLUMNS_FROM = 2;

interface Arrangement {
  readonly slides: boolean;
  readonly beside: boolean;
  /** The strip has all lines of letters that it would like, or one. */
  readonly fullStrip: boolean;
  readonly heads: boolean;
  readonly columns: 1 | 2;
}

const EVERYTHING = { slides: true, beside: true, fullStrip: true, heads: true, columns: 1 } as const;
const NO_SLIDES = { ...EVERYTHING, slides: false } as const;
const SHORT_STRIP = { ...NO_SLIDES, fullStrip: false } as const;
const ALONE = { ...SHORT_STRIP, beside: false } as const;
const NUMBERS = { ...ALONE, heads: false } as const;

/** From what is nicest to what has the most room. */
const ARRANGEMENTS: readonly Arrangement[] = [
  EVERYTHING,
  NO_SLIDES,
  ...[SHORT_STRIP, ALONE, NUMBERS].flatMap((one) => [one, { ...one, columns: 2 as const }]),
];

/** Lying: the width of the slides' column, beside which a wide number stands at its full size; null where that leaves no room for them. */
export function slidesSide(asked: Pick<WallAsked, 'shape' | 'glass'>): number | null {
  const room = unitsOf(asked.shape).width - SPACE.callsX - SPACE.lineX - leastType(asked) * lineEm(WIDE);
  return room < SLIDES.sideLeast ? null : Math.min(room, SLIDES.sideMost);
}

/** What the strip has of the lines that it would like. */
const stripLinesOf = ({ stripLines = 1 }: WallAsked, { fullStrip }: Arrangement): number =>
  fullStrip ? stripLines : 1;

/** What is left for the plate and the lines. */
function roomOf(asked: WallAsked, how: Arrangement): Shape {
  const { shape, small, band = SPACE.sideBand } = asked;
  const { slides, beside, heads, columns } = how;
  const { width, height } = unitsOf(shape);
  const isUpright = height > width;
  const callsX = columns === 2 && !beside ? SPACE.tightX : SPACE.callsX;
  const strip = stripHeight(small, stripLinesOf(asked, how));
  const taken = strip + SPACE.callsY + SPACE.gap + (heads ? headsHeight(small) : 0);
  const side = slides ? (slidesSide(asked) ?? width) : sideOf(small);
  return {
    width: width - callsX - (beside && !isUpright ? side : 0),
    height:
      height - taken - (beside && isUpright ? clockBandOf(small) + (slides ? SPACE.sideBand : band) : 0),
  };
}

/** @returns null where the arrangement has no room for letters of that size */
function arranged(asked: WallAsked, how: Arrangement, least: number): WallLayout | null {
  if (how.slides && asked.slides !== true) return null;
  const { plate, lines } = asked;
  const room = roomOf(asked, how);
  const rows = how.columns === 1 ? Math.max(asked.rows, lines.length) : Math.ceil(lines.length / how.columns);
  const isDouble = how.columns === 2;
  const width = isDouble ? (room.width - SPACE.columnGap) / 2 - SPACE.halfLineX : room.width - SPACE.lineX;
  const widest = Math.max(1, ...lines.map(lineEm)) - (isDouble ? TIGHT_EM : 0);
  const plateWidth = room.width - SPACE.plateX;
  const wished = Math.max(PLATE_AT_MOST, least);
  const largest = (room.height - rows * least * LINE_TIMES) / PLATE_TIMES;
  const plateSize = Math.min(wished, largest, plateWidth / lineEm(plate));
  const left = rows === 0 ? Infinity : (room.height - plateSize * PLATE_TIMES) / rows / LINE_TIMES;
  const line = Math.min(Math.max(LINE_AT_MOST, least), left, width / widest, plateSize);
  // What is reckoned both ways differs in its last digit.
  if (plateSize < least - 1e-9 || line < least - 1e-9) return null;
  const arrow = plateWidth / (lineEm(plate) + ARROW_EM) >= plateSize;
  const { slides, beside, heads, columns } = how;
  const stripLines = stripLinesOf(asked, how);
  return { slides, beside, stripLines, heads, columns, rows, plate: plateSize, line, arrow };
}

/** The largest letters for which there is an arrangement, where those of the law have none. */
function largestOf(asked: WallAsked, law: number): WallLayout | null {
  let [least, most] = [0, law];
  let best: WallLayout | null = null;
  for (let step = 0; step < 20; step += 1) {
    const tried = (least + most) / 2;
    const found = firstOf(asked, tried);
    if (found === null) most = tried;
    else {
      best = found;
      least = tried;
    }
  }
  return best;
}

function firstOf(asked: WallAsked, least: number): WallLayout | null {
  for (const how of ARRANGEMENTS) {
    if (how.columns === 2 && asked.lines.length < MOST_COLUMNS_FROM) continue;
    const found = arranged(asked, how, least);
    if (found !== null) return found;
  }
  return null;
}

/** The smallest letters of a number, in units. */
export const leastType = ({ shape, glass }: Pick<WallAsked, 'shape' | 'glass'>): number =>
  typeOf(capitalMm(glass.readFromMetres), glass.screenInches, shape);

/** How the wall stands with these calls. */
export function layoutOf(asked: WallAsked): WallLayout {
  const least = leastType(asked);
  const found = firstOf(asked, least) ?? largestOf(asked, least);
  if (found === null) throw new Error('a wall has room for letters of some size');
  return found;
}

/** What stands beside plain words, where nobody is called. */
export const calmLayout = (
  asked: Pick<WallAsked, 'shape' | 'glass' | 'slides' | 'stripLines'>,
): Pick<WallLayout, 'slides' | 'stripLines'> => ({
  slides: asked.slides === true && slidesSide(asked) !== null,
  stripLines: asked.stripLines ?? 1,
});

/** A line as wide as any but those of long queues: «Ж 047 12». */
const WIDE: Numbered = { number: 'Ж047', deskNumber: 12 };
/** A line as wide as most: «Д 047 12». */
const USUAL: Numbered = { number: 'Д047', deskNumber: 12 };

/** How many last calls there is room for beside everything else; on glass that is small for its hall, instead of it. */
export function rowsOf(asked: Pick<WallAsked, 'shape' | 'glass' | 'small'>): number {
  const isUpright = asked.shape.height > asked.shape.width;
  const most = isUpright ? MOST_ROWS.upright : MOST_ROWS.lying;
  const least = leastType(asked);
  for (const how of ARRANGEMENTS) {
    for (let rows: number = how.columns === 1 ? most : 0; rows > 0; rows -= 1) {
      const lines = Array.from({ length: rows }, () => USUAL);
      if (arranged({ ...asked, plate: USUAL, lines, rows }, how, least) !== null) return rows;
    }
  }
  return 0;
}
