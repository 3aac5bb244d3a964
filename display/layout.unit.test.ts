import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomyInches } from '../ui/wall-size.ts';
import { lineEm } from './fit.ts';
import { layoutOf, leastType, rowsOf } from './layout.ts';
import { smallOf } from './space.ts';

const SHAPES = {
  lying: { width: 1920, height: 1080 },
  squarer: { width: 1024, height: 768 },
  upright: { width: 1080, height: 1920 },
} as const;
const GLASS = { screenInches: 43, readFromMetres: 5 };

function wall(count: number, shape: keyof typeof SHAPES = 'lying', glass = GLASS) {
  const asked = { shape: SHAPES[shape], glass, small: smallOf(SHAPES[shape], glass) };
  const line = (n: number) => ({ number: `К${100 + n}`, deskNumber: 10 + n });
  const lines = Array.from({ length: count - 1 }, (_, n) => line(n));
  return layoutOf({ ...asked, plate: line(99), lines, rows: rowsOf(asked) });
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
