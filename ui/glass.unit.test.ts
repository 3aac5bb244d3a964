import { describe, expect, it } from 'vitest';
import {
  glassMm,
  highestLowerEdgeMm,
  highestSpokenEdgeMm,
  lowPartMm,
  lowPartShare,
  lowSpokenPartMm,
  lowSpokenPartShare,
  LYING,
  mmPerPixel,
  smallestCapitalMm,
  typeScale,
  UPRIGHT,
} from './glass.ts';

/** Every diagonal that the contract lets in, by half inches. */
const DIAGONALS = Array.from({ length: 93 }, (_, i) => 19 + i / 2);
const EDGES_MM = [300, 500, 700, 800, 900, 1000, 1200];

describe('the glass of a kiosk', () => {
  it('is measured: at 27 inches 336 × 598 mm, 0.311 mm a pixel', () => {
    expect(mmPerPixel(27)).toBeCloseTo(0.3113, 4);
    expect(glassMm(27).width).toBeCloseTo(336.2, 1);
    expect(glassMm(27).height).toBeCloseTo(597.7, 1);
    const { width, height } = glassMm(32);
    expect(Math.hypot(width, height)).toBeCloseTo(32 * 25.4, 6);
  });

  it('has larger letters on smaller glass, and never smaller ones than designed', () => {
    expect([19, 21.5, 27, 32, 65].map((inches) => typeScale(inches))).toEqual([27 / 19, 27 / 21.5, 1, 1, 1]);
  });

  it('has them on glass of any shape, upright and lying', () => {
    const pixels = [
      [1080, 1920],
      [1920, 1080],
      [1280, 1024],
      [1024, 1280],
      [1024, 768],
    ] as const;
    for (const inches of DIAGONALS) {
      for (const [width, height] of pixels) {
        expect(smallestCapitalMm(inches, { width, height })).toBeGreaterThanOrEqual(7.3);
      }
    }
    expect(typeScale(27, LYING)).toBeCloseTo(1, 9);
    expect(typeScale(19, { width: 1280, height: 1024 })).toBeCloseTo(1.586, 3);
  });

  it.each(DIAGONALS)('of %s inches has capitals of 7.3 mm and targets of 20 and 30 mm', (inches) => {
    expect(smallestCapitalMm(inches)).toBeGreaterThanOrEqual(7.3);
    // In rem of the design: 6.5 and 9.7.
    expect(65 * mmPerPixel(inches) * typeScale(inches)).toBeGreaterThanOrEqual(20);
    expect(97 * mmPerPixel(inches) * typeScale(inches)).toBeGreaterThanOrEqual(30);
  });
});

it('the smallest capitals are those of all words, or on smaller glass those of the lower bar', () => {
  const capitals = [19, 21.5, 25, 26, 27, 32].map((inches) => smallestCapitalMm(inches).toFixed(2));
  expect(capitals).toEqual(['7.41', '7.41', '7.41', '7.55', '7.63', '9.04']);
});

describe('the low mode', () => {
  it('uses what is within reach of a wheelchair', () => {
    expect(lowPartMm({ screenInches: 27, lowerEdgeMm: 900 })).toBe(320);
    expect(lowPartShare({ screenInches: 27, lowerEdgeMm: 900 })).toBeCloseTo(0.535, 3);
  });

  it('is never higher than three fifths of the glass, however low that stands', () => {
    expect(lowPartMm({ screenInches: 27, lowerEdgeMm: 300 })).toBeCloseTo(358.6, 1);
  });

  it('is never so low that answers do not fit, however high the glass stands', () => {
    expect(lowPartMm({ screenInches: 32, lowerEdgeMm: 1200 })).toBeCloseTo(283.4, 1);
    expect(lowPartMm({ screenInches: 19, lowerEdgeMm: 1200 })).toBe(265);
    expect(lowPartMm({ screenInches: 21.5, lowerEdgeMm: 1200 }, LYING)).toBe(215);
  });

  it('is a share between two and three fifths of every glass at every height, or what its answers need', () => {
    for (const screenInches of DIAGONALS) {
      for (const lowerEdgeMm of EDGES_MM) {
        for (const [shape, needed] of [
          [UPRIGHT, 265],
          [LYING, 215],
        ] as const) {
          const share = lowPartShare({ screenInches, lowerEdgeMm }, shape);
          const { height } = glassMm(screenInches, shape);
          expect(share).toBeGreaterThanOrEqual(0.4 - 1e-9);
          expect(share).toBeLessThanOrEqual(Math.max(0.6, needed / height) + 1e-9);
          expect(share).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it('is wholly within reach up to the highest lower edge, and not beyond it', () => {
    for (const screenInches of DIAGONALS) {
      const edge = highestLowerEdgeMm(screenInches);
      const top = (lowerEdgeMm: number) => lowerEdgeMm + lowPartMm({ screenInches, lowerEdgeMm });
      expect(top(edge)).toBeLessThanOrEqual(1220 + 1e-9);
      expect(top(edge + 1)).toBeGreaterThan(1220);
    }
  });
});

describe('the low mode with the spoken one', () => {
  it('uses all that is within reach, the whole glass where that is', () => {
    expect(lowSpokenPartMm({ screenInches: 27, lowerEdgeMm: 800 })).toBe(420);
    expect(lowSpokenPartShare({ screenInches: 27, lowerEdgeMm: 600 })).toBe(1);
    expect(lowSpokenPartShare({ screenInches: 27, lowerEdgeMm: 800 }, LYING)).toBe(1);
  });

  it('is never so low that answers and areas do not fit, and never less than low alone', () => {
    expect(lowSpokenPartMm({ screenInches: 27, lowerEdgeMm: 1200 })).toBeCloseTo(346.7, 1);
    expect(lowSpokenPartMm({ screenInches: 19, lowerEdgeMm: 1200 })).toBe(345);
    expect(lowSpokenPartMm({ screenInches: 32, lowerEdgeMm: 1200 }, LYING)).toBeCloseTo(350.7, 1);
    for (const screenInches of DIAGONALS)
      for (const lowerEdgeMm of EDGES_MM)
        for (const shape of [UPRIGHT, LYING]) {
          const glass = { screenInches, lowerEdgeMm };
          expect(lowSpokenPartShare(glass, shape)).toBeLessThanOrEqual(1);
          expect(lowSpokenPartMm(glass, shape)).toBeGreaterThanOrEqual(
            Math.min(lowPartMm(glass, shape), 1220 - lowerEdgeMm),
          );
        }
  });

  it('is wholly within reach up to its highest lower edge, and not beyond it', () => {
    expect([19, 21.5, 27, 32].map((inches) => Math.floor(highestSpokenEdgeMm(inches)))).toEqual([
      875, 875, 873, 809,
    ]);
    for (const screenInches of DIAGONALS) {
      const edge = highestSpokenEdgeMm(screenInches);
      const top = (lowerEdgeMm: number) => lowerEdgeMm + lowSpokenPartMm({ screenInches, lowerEdgeMm });
      expect(top(edge)).toBeLessThanOrEqual(1220 + 1e-9);
      expect(top(edge + 1)).toBeGreaterThan(1220);
    }
  });
});
