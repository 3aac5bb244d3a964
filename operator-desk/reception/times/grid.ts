/** How arrows move among things that stand in rows of equal length. */

/**
 * @param at where one is, among `count`
 * @param columns how many stand in a row
 * @returns where a key leads; the same place at an edge; null for a key that moves nothing
 * @example of 10 in rows of 4, from 5: «↓» 9, «↑» 1, «→» 6; from 7 «↓» stays, since the last row has nothing below it
 */
export function placeAfterKey(at: number, key: string, columns: number, count: number): number | null {
  const target = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: count - 1,
  }[key];
  if (target === undefined) return null;
  return target < 0 || target >= count ? at : target;
}
