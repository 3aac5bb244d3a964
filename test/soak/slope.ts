/** Whether something grows: the straight line that fits what was measured best. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * How much y grows with each x.
 * @example slopeOf([{ x: 0, y: 1 }, { x: 10, y: 21 }]) → 2
 */
export function slopeOf(points: readonly Point[]): number {
  const mean = (pick: (point: Point) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const along = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  const across = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return across === 0 ? 0 : along / across;
}
