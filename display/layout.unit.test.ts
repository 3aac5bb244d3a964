import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomyInches, slidesInches } from '../ui/wall-size.ts';
import { lineEm } from './fit.ts';
import { calmLayout, layoutOf, leastType, rowsOf, slidesSide } from './layout.ts';
import { smallOf } from './space.ts';

const SHAPES = {
  lying: { width: 1920, height: 1080 },
  squarer: { width: 1024, height: 768 },
  upright: { width: 1080, height: 1920 },
} as const;
const GLASS = { screenInches: 43, readFromMetres: 5 };

const line = (n: number, letter = 'К') => ({ number: `${letter}${100 + n}`, deskNumber: 10 + n });

function wall(count: number, shape: keyof typeof SHAPES = 'lying', glass = GLASS, wished = {}) {
  const asked = { shape: SHAPES[shape], glass, small: smallOf(SHAPES[shape], glass), ...wished };
  const lines = Array.from({ length: count - 1 }, (_, n) => line(n));
  return layoutOf({ ...asked, plate: line(50), lines, rows: rowsOf(asked) });
}

describe('a wall of 43 inches, read from five metres', () => {
  it('has the clock and the waits beside four calls', () => {
    expect(wall(4)).toMatchObject({ beside: true, heads: true, columns: 1, rows: 3 });
  });

  it('gives them up for more, which stand in two columns', () => {
    expect(wall(5)).toMatchObject({ beside: false, heads: true, columns: 2 });
  });

  it('gives up the words above as well for eight', () => {
    const { heads, plate, line } = wall(8);
    expect(heads).toBe(false);
    expect(Math.min(plate, line)).toBeGreaterThanOrEqual(
      leastType({ shape: SHAPES.lying, glass: GLASS }) - 1e-6,
    );
  });

  it.each(['lying', 'squarer', 'upright'] as const)('%s has slides beside four calls', (shape) => {
    const wished = { slides: true, stripLines: 2 };
    expect(wall(4, shape, GLASS, wished)).toMatchObject({ slides: true, beside: true, stripLines: 2 });
    expect(wall(4, shape, GLASS, { stripLines: 2 }).slides).toBe(false);
    expect(wall(8, shape, GLASS, wished)).toMatchObject({ slides: false, stripLines: 1 });
  });

  it('has a column for slides that is the same whoever is called', () => {
    const asked = { shape: SHAPES.lying, glass: GLASS, small: smallOf(SHAPES.lying, GLASS), slides: true };
    for (const letter of ['А', 'Ж']) {
      const layout = layoutOf({ ...asked, plate: line(1, letter), lines: [line(2, letter)], rows: 3 });
      expect(layout.slides).toBe(true);
      expect(layout.line).toBeGreaterThanOrEqual(leastType(asked));
      expect(layout.line).toBeLessThanOrEqual(layout.plate);
    }
    expect(slidesSide(asked)).toBe(40);
  });

  it('has none on glass that is small for its hall', () => {
    const glass = { ...GLASS, screenInches: 32 };
    expect(wall(1, 'lying', glass, { slides: true }).slides).toBe(false);
    expect(calmLayout({ shape: SHAPES.lying, glass, slides: true })).toMatchObject({ slides: false });
  });

  it('upright has one column', () => {
    expect(wall(8, 'upright')).toMatchObject({ columns: 1, beside: false });
  });
});

it.each([5, 6, 7, 8])(
  'a wall that is roomy for %i metres has everything beside four calls',
  (readFromMetres) => {
    const glass = { screenInches: roomyInches(readFromMetres), readFromMetres };
    expect(wall(4, 'lying', glass)).toMatchObject({ beside: true, heads: true });
    expect(wall(4, 'lying', { ...glass, screenInches: glass.screenInches * 0.9 }).beside).toBe(false);
  },
);

it.each([5, 6, 7, 8])(
  'the manager is told from what size on a wide wall has slides at %i metres',
  (readFromMetres) => {
    const slides = (screenInches: number) =>
      calmLayout({ shape: SHAPES.lying, glass: { screenInches, readFromMetres }, slides: true }).slides;
    expect(slides(slidesInches(readFromMetres))).toBe(true);
    expect(slides(slidesInches(readFromMetres) * 0.95)).toBe(false);
  },
);

it('a larger wall keeps more beside its calls, a smaller one less', () => {
  const rows = (screenInches: number) => {
    const glass = { ...GLASS, screenInches };
    return rowsOf({ shape: SHAPES.lying, glass, small: smallOf(SHAPES.lying, glass) });
  };
  expect([24, 32, 43, 55].map(rows)).toEqual([1, 2, 3, 3]);
  expect(wall(5, 'lying', { ...GLASS, screenInches: 55 }).beside).toBe(true);
});

it('whatever is called, no number is wider or higher than its place, and the newest is not smaller than the others', () => {
  const number = fc.record({
    number: fc
      .tuple(fc.constantFrom('А', 'Ж', 'Д'), fc.integer({ min: 1, max: 1200 }))
      .map(([letter, digits]) => letter + String(digits).padStart(3, '0')),
    deskNumber: fc.integer({ min: 1, max: 999 }),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(SHAPES)),
      fc.integer({ min: 19, max: 100 }),
      fc.double({ min: 5, max: 8, noNaN: true }),
      number,
      fc.array(number, { maxLength: 30 }),
      (shape, screenInches, readFromMetres, plate, lines) => {
        const glass = { screenInches, readFromMetres };
        const asked = { shape, glass, small: smallOf(shape, glass) };
        const layout = layoutOf({ ...asked, plate, lines, rows: rowsOf(asked) });
        const { width, height } =
          shape.height > shape.width
            ? { width: 56.25, height: 100 }
            : { width: 100, height: (100 * shape.height) / shape.width };
        expect(layout.plate * lineEm(plate)).toBeLessThanOrEqual(width);
        expect(layout.plate + layout.rows * layout.line).toBeLessThanOrEqual(height);
        expect(layout.columns * layout.rows).toBeGreaterThanOrEqual(lines.length);
        expect(layout.line).toBeGreaterThan(0);
      },
    ),
  );
});
