/**
 * How large words on a wall have to be, by how far they are read from and how large the glass is. Pure; the display and the manager's page share it.
 */
import { CAPITAL, glassMm, type Shape } from './glass.ts';

/** A display as the office has set it. */
export interface WallGlass {
  readonly screenInches: number;
  readonly readFromMetres: number;
}

/** Capitals of what has to be read subtend so much of the eye's sight (EN 301 549, 5.1.4). */
const CAPITAL_DEGREES = 0.7;

/**
 * Of what is beside the numbers: 12 minutes of arc. A good eye (1.0) tells a letter of 5, one that sees half as well a letter of 10. The 16 of
 * ГОСТ Р 50948-2001 are for whoever works at a screen all day; they would take a third of the glass from the numbers.
 */
const SMALL_DEGREES = 0.2;

const heightMm = (degrees: number, metres: number): number =>
  metres * 1000 * Math.tan((degrees * Math.PI) / 180);

/**
 * The least height of the capitals of a called number, mm.
 * @example capitalMm(5) → 61.1    capitalMm(8) → 97.7
 */
export const capitalMm = (metres: number): number => heightMm(CAPITAL_DEGREES, metres);

/** The least height of the capitals of everything else that a waiting visitor needs, mm. @example smallMm(5) → 17.5 */
export const smallMm = (metres: number): number => heightMm(SMALL_DEGREES, metres);

/** On a wide lying glass of so many inches for each metre the clock and the waits have room beside four calls. */
const ROOMY_INCHES_PER_METRE = 7.8;

/** The diagonal from which a wide display has room for everything at once, whole inches. @example roomyInches(5) → 39 */
export const roomyInches = (metres: number): number => Math.ceil(ROOMY_INCHES_PER_METRE * metres);

/** Beside numbers of their full size a wide glass has a column for slides from so many inches for each metre. */
const SLIDES_INCHES_PER_METRE = 6.9;

/** The diagonal from which a wide display has room for slides, whole inches. @example slidesInches(5) → 35 */
export const slidesInches = (metres: number): number => Math.ceil(SLIDES_INCHES_PER_METRE * metres);

/** Sizes of the wall are told in a unit that is 1/100 of a full HD glass's long side, on any glass (`--u` in display.css). */
export function unitsOf({ width, height }: Shape): Shape {
  const long = 100;
  const short = (long * 9) / 16;
  const unit =
    height > width ? Math.min(width / short, height / long) : Math.min(width / long, height / short);
  return { width: width / unit, height: height / unit };
}

/** The size of letters whose capitals are so high, in units of the wall. */
export function typeOf(mm: number, inches: number, shape: Shape): number {
  const unitMm = glassMm(inches, shape).width / unitsOf(shape).width;
  return mm / (CAPITAL * unitMm);
}
