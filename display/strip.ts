/**
 * What the strip along the bottom has room for. Its words are as large as all others, so what is told together is told in turns where the wall is
 * narrow, and takes more than one line of letters. Pure; in units of the wall.
 */
import type { Shape } from '../ui/glass.ts';
import { unitsOf } from '../ui/wall-size.ts';
import { linesOf } from './side.ts';

/** At both ends, between two parts, and the picture with what is behind it. */
const SPACE = { x: 5, gap: 2.2, icon: 3 } as const;
/** «Круглосуточно, работают 12 окон» in one line of letters and in two, in em. */
const DESKS_EM = { one: 17, two: 9.5 } as const;
/** On glass that is far too small for its hall nothing is left for words: a letter a line, which is shown to nobody. */
const LEAST_EM = 1;
/** More would be a page. */
const MOST_LINES = 3;

/** The width that the words have, in em. */
function widthEm(shape: Shape, small: number, stripLines: number): number {
  const { width, height } = unitsOf(shape);
  // Upright every part has the strip to itself, without a picture.
  if (height > width) return (width - SPACE.x) / small;
  const desks = stripLines === 1 ? DESKS_EM.one : DESKS_EM.two;
  return Math.max(LEAST_EM, (width - SPACE.x - SPACE.icon - SPACE.gap) / small - desks);
}

/** So many lines of letters the strip would like, so that the longest of these words is there whole. */
export function stripLinesFor(words: readonly string[], shape: Shape, small: number): number {
  for (let lines = 1; lines < MOST_LINES; lines += 1)
    if (words.every((one) => fitsStrip(one, shape, small, lines))) return lines;
  return MOST_LINES;
}

/** These words are there whole. Others are not shown: they yield to the calls, as slides do. */
export const fitsStrip = (words: string, shape: Shape, small: number, stripLines: number): boolean =>
  linesOf(words, widthEm(shape, small, stripLines)) <= stripLines;
