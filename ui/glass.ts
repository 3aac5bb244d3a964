/**
 * What the size of a kiosk's glass and the height of its lower edge mean, in millimetres. The design is 1080 × 1920 upright
 * and fills the glass, so a pixel of it is as large as the glass makes it. Pure; the kiosk and the manager's page share it.
 */

/** The design, in its own pixels. */
const DESIGN = { width: 1080, height: 1920 } as const;
const DESIGN_DIAGONAL = Math.hypot(DESIGN.width, DESIGN.height);
const MM_PER_INCH = 25.4;

/** The diagonal at which the design has its true sizes: letters of 7.3 mm and more, targets of 20 and 30 mm. */
const DESIGN_INCHES = 27;

/** The smallest words of the design are of 35 px; a capital of Golos Text is 0.7 of that. */
const SMALLEST_CAPITAL_PX = 35 * 0.7;

/** From 380 to 1220 mm above the floor a wheelchair user reaches (EN 301 549, ГОСТ Р 51671). */
export const REACH_MM = { from: 380, to: 1220 } as const;

/** The low mode takes no more of the glass than this: higher it would not be low. No less: its answers would not fit. */
const LOW_SHARE = { least: 0.4, most: 0.6 } as const;

/** Where a kiosk stands: its diagonal and how high above the floor the glass begins. As `KioskSettings` has them. */
export interface Glass {
  readonly screenInches: number;
  readonly lowerEdgeMm: number;
}

/**
 * How large a pixel of the design is on the glass, mm.
 * @example mmPerPixel(27) → 0.3113
 */
export const mmPerPixel = (inches: number): number => (inches * MM_PER_INCH) / DESIGN_DIAGONAL;

/**
 * By how much letters and targets of the design have to grow, so that on smaller glass they are as many millimetres as at
 * 27 inches: 1 there and on anything larger.
 * @example typeScale(27) → 1    typeScale(21.5) → 1.256
 */
export const typeScale = (inches: number): number => Math.max(1, DESIGN_INCHES / inches);

/** Width and height of the upright glass, mm. */
export function glassMm(inches: number): { width: number; height: number } {
  const pixel = mmPerPixel(inches);
  return { width: DESIGN.width * pixel, height: DESIGN.height * pixel };
}

/** The height of the smallest capital letters once they have grown by `typeScale`, mm. */
export const smallestCapitalMm = (inches: number): number =>
  SMALLEST_CAPITAL_PX * mmPerPixel(inches) * typeScale(inches);

/**
 * The height of the lower part of the glass that the low mode uses, mm: what is below 1220 mm above the floor, but 40 % of
 * the glass at least and 60 % at most.
 * @example lowPartMm({ screenInches: 27, lowerEdgeMm: 900 }) → 320 of 598
 */
export function lowPartMm({ screenInches, lowerEdgeMm }: Glass): number {
  const { height } = glassMm(screenInches);
  const within = REACH_MM.to - lowerEdgeMm;
  return Math.min(height * LOW_SHARE.most, Math.max(height * LOW_SHARE.least, within));
}

/** The same as a share of the glass's height, for a screen that is laid out in shares: 0.4 … 0.6. */
export const lowPartShare = (glass: Glass): number => lowPartMm(glass) / glassMm(glass.screenInches).height;

/** The highest lower edge at which the low mode is wholly within reach, mm above the floor. */
export const highestLowerEdgeMm = (inches: number): number =>
  REACH_MM.to - glassMm(inches).height * LOW_SHARE.least;
