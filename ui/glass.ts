/**
 * What the size of a kiosk's glass and the height of its lower edge mean, in millimetres. The design is 1080 × 1920, upright or
 * lying, and fills the glass, so a pixel of it is as large as the glass makes it. Pure; the kiosk and the manager's page share it.
 */

/** The design, in its own pixels. */
const DESIGN = { width: 1080, height: 1920 } as const;
const MM_PER_INCH = 25.4;

/**
 * The diagonal at which the design has its true sizes: capitals of 7.3 mm and more (0.7° from 60 cm, EN 301 549, 5.1.4), targets of
 * 20 mm, the main ones 30 mm (studies of touch keys: errors level off at 20 mm, whoever moves with difficulty gains up to 30 mm).
 */
export const DESIGN_INCHES = 27;

/** A capital of Golos Text is 0.7 of its size. */
export const CAPITAL = 0.7;
/** The smallest words are of 35 px of the design (`--least-type` in kiosk/css/glass.css). */
const LEAST_TYPE_PX = 35;
/** Only those of the lower bar, of 36 px, do not grow with the others on smaller glass until they are of 34 (kiosk/parts/LowerBar.vue). */
const BAR_TYPE_PX = { designed: 36, least: 34 } as const;

/** From 380 to 1220 mm above the floor a wheelchair user reaches (EN 301 549, 8.3.2 and 8.3.3). */
export const REACH_MM = { from: 380, to: 1220 } as const;

/**
 * The low mode takes no more of the glass than `mostShare`: higher it would not be low. No less than `leastShare`, nor than what
 * is found, keys of 20 mm in four rows, ways out of 30 mm and the lower bar need; lying, more of it stands side by side.
 */
const LOW = { leastShare: 0.4, mostShare: 0.6, uprightMm: 265, lyingMm: 215 } as const;

/**
 * Spoken as well, the two rows of areas are there with the answers, which takes so much more; what is above is the title alone, so
 * all that is within reach is used.
 */
const LOW_SPOKEN = {
  upright: { leastShare: 0.58, leastMm: 345 },
  lying: { leastShare: 0.88, leastMm: 295 },
} as const;

/** Where a kiosk stands: its diagonal and how high above the floor the glass begins. As `KioskSettings` has them. */
export interface Glass {
  readonly screenInches: number;
  readonly lowerEdgeMm: number;
}

/** Width and height, in whatever unit: the window's pixels, or no more than their ratio. */
export interface Shape {
  readonly width: number;
  readonly height: number;
}

/** The two ways in which wide glass stands; any other shape only the kiosk itself knows, by its window. */
export const UPRIGHT: Shape = { width: 9, height: 16 };
export const LYING: Shape = { width: 16, height: 9 };

/** Width and height of the glass, mm. */
export function glassMm(inches: number, shape: Shape = UPRIGHT): Shape {
  const mm = (inches * MM_PER_INCH) / Math.hypot(shape.width, shape.height);
  return { width: shape.width * mm, height: shape.height * mm };
}

/**
 * How large a pixel of the design is on the glass, mm. On glass less slender than the design its height decides, or its width
 * where it lies.
 * @example mmPerPixel(27) → 0.3113
 */
export function mmPerPixel(inches: number, shape: Shape = UPRIGHT): number {
  const { width, height } = glassMm(inches, shape);
  return Math.min(Math.min(width, height) / DESIGN.width, Math.max(width, height) / DESIGN.height);
}

/**
 * By how much letters and targets of the design have to grow, so that on smaller glass they are as many millimetres as at
 * 27 inches: 1 there and on anything larger.
 * @example typeScale(27) → 1    typeScale(21.5) → 1.256    typeScale(19, { width: 5, height: 4 }) → 1.586
 */
export const typeScale = (inches: number, shape: Shape = UPRIGHT): number =>
  Math.max(1, (DESIGN_INCHES / inches) * (mmPerPixel(DESIGN_INCHES) / mmPerPixel(DESIGN_INCHES, shape)));

/**
 * The height of the smallest capital letters once they have grown by `typeScale`, mm; in a true browser every screen is measured
 * against it (test/every-screen/measure.ts).
 * @example smallestCapitalMm(27) → 7.63    smallestCapitalMm(19) → 7.41, in the lower bar
 */
export function smallestCapitalMm(inches: number, shape: Shape = UPRIGHT): number {
  const scale = typeScale(inches, shape);
  const barPx = Math.max(BAR_TYPE_PX.least, BAR_TYPE_PX.designed / scale);
  return Math.min(LEAST_TYPE_PX, barPx) * CAPITAL * mmPerPixel(inches, shape) * scale;
}

/** The least that the low mode takes of the glass, mm. */
function leastLowMm({ width, height }: Shape): number {
  const needed = width > height ? LOW.lyingMm : LOW.uprightMm;
  return Math.min(height, Math.max(height * LOW.leastShare, needed));
}

/**
 * The height of the lower part of the glass that the low mode uses, mm: what is below 1220 mm above the floor, but 60 % of the
 * glass at most, and never so little that its answers do not fit.
 * @example lowPartMm({ screenInches: 27, lowerEdgeMm: 900 }) → 320 of 598
 */
export function lowPartMm({ screenInches, lowerEdgeMm }: Glass, shape: Shape = UPRIGHT): number {
  const size = glassMm(screenInches, shape);
  const within = REACH_MM.to - lowerEdgeMm;
  return Math.max(leastLowMm(size), Math.min(size.height * LOW.mostShare, within));
}

/** The same as a share of the glass's height, for a screen that is laid out in shares. */
export const lowPartShare = (glass: Glass, shape: Shape = UPRIGHT): number =>
  lowPartMm(glass, shape) / glassMm(glass.screenInches, shape).height;

/** The highest lower edge at which the low mode is wholly within reach, mm above the floor. */
export const highestLowerEdgeMm = (inches: number, shape: Shape = UPRIGHT): number =>
  REACH_MM.to - leastLowMm(glassMm(inches, shape));

function leastLowSpokenMm({ width, height }: Shape): number {
  const { leastShare, leastMm } = width > height ? LOW_SPOKEN.lying : LOW_SPOKEN.upright;
  return Math.min(height, Math.max(height * leastShare, leastMm));
}

/**
 * As `lowPartMm`, of low and spoken together: whatever is below 1220 mm above the floor, and never so little that answers and areas
 * do not fit.
 * @example lowSpokenPartMm({ screenInches: 27, lowerEdgeMm: 800 }) → 420 of 598
 */
export function lowSpokenPartMm({ screenInches, lowerEdgeMm }: Glass, shape: Shape = UPRIGHT): number {
  const size = glassMm(screenInches, shape);
  return Math.max(leastLowSpokenMm(size), Math.min(size.height, REACH_MM.to - lowerEdgeMm));
}

export const lowSpokenPartShare = (glass: Glass, shape: Shape = UPRIGHT): number =>
  lowSpokenPartMm(glass, shape) / glassMm(glass.screenInches, shape).height;

/** The highest lower edge at which low and spoken together are wholly within reach, mm above the floor. */
export const highestSpokenEdgeMm = (inches: number, shape: Shape = UPRIGHT): number =>
  REACH_MM.to - leastLowSpokenMm(glassMm(inches, shape));
