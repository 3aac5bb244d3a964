/**
 * The desk whose small display this is: `/display?desk=3`. Null for the wall of the hall; anything that is no number of a desk is 0, which no
 * desk has.
 */
export function deskOf(search: string): number | null {
  const given = new URLSearchParams(search).get('desk');
  if (given === null) return null;
  return /^\d{1,4}$/.test(given) ? Number(given) : 0;
}
