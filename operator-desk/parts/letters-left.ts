/** A fifth of what fits is near enough to be told. */
const NEAR = 0.2;
/** From so few on it is said once more. */
const FEW = 20;

/**
 * How many letters a field still takes.
 *
 * @example 380 of 500 → null, there is room; 400 → 100; 500 → 0
 */
export function lettersLeft(length: number, most: number): number | null {
  const left = Math.max(0, most - length);
  return left <= most * NEAR ? left : null;
}

/** What is told anew to whoever listens: that they are few, fewer, none. */
export const stepOf = (left: number): 'near' | 'few' | 'none' =>
  left === 0 ? 'none' : left <= FEW ? 'few' : 'near';
