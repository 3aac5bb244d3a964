import { describe, expect, it } from 'vitest';
import { placeOf, type Bounds } from './bounds.ts';

/** 1366 × 768, less a bar of 40 px at the lower edge. */
const MAIN: Bounds = { x: 0, y: 0, width: 1366, height: 728 };
/** To the left of it. */
const LEFT: Bounds = { x: -1920, y: 0, width: 1920, height: 1040 };
const AT_THE_EDGE: Bounds = { x: 966, y: 0, width: 400, height: 728 };

describe('the place of the desk’s window', () => {
  it('is at the right edge of the main screen, no higher than the bars leave room for', () => {
    expect(placeOf(null, [MAIN, LEFT])).toEqual(AT_THE_EDGE);
    expect(placeOf(null, [LEFT, MAIN])).toEqual({ x: -400, y: 0, width: 400, height: 760 });
  });

  it.each<[string, Bounds]>([
    ['on the main screen', { x: 40, y: 60, width: 500, height: 600 }],
    ['on the other screen', { x: -1900, y: 100, width: 400, height: 760 }],
    ['partly over an edge', { x: 1200, y: 500, width: 400, height: 600 }],
  ])('is where it was left: %s', (_, kept) => expect(placeOf(kept, [MAIN, LEFT])).toEqual(kept));

  it.each<[string, Bounds]>([
    ['a screen that is unplugged', { x: -1900, y: 100, width: 400, height: 760 }],
    ['below the screen, which was a larger one', { x: 900, y: 900, width: 400, height: 760 }],
    ['above it, where nobody can take the title', { x: 900, y: -50, width: 400, height: 760 }],
    ['beside it but for a strip that nobody can take', { x: 1320, y: 100, width: 400, height: 600 }],
  ])('is at the edge again when it was left on %s', (_, kept) =>
    expect(placeOf(kept, [MAIN])).toEqual(AT_THE_EDGE),
  );

  it('is no larger than its screen and no smaller than its page can be', () => {
    expect(placeOf({ x: 0, y: 0, width: 3000, height: 2000 }, [MAIN])).toMatchObject({
      width: 1366,
      height: 728,
    });
    expect(placeOf({ x: 0, y: 0, width: 90, height: 90 }, [MAIN])).toMatchObject({ width: 360, height: 480 });
  });
});
