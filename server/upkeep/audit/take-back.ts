/** One change of the settings without the others: what it changed goes back, what was changed since stays. */
import { identityOf, isFields, isRows, nameOf, type Fields } from './identities.ts';

export interface TakenBack {
  readonly value: unknown;
  /** What was changed once more since, and stays. */
  readonly kept: readonly (readonly string[])[];
}

/** A change, and what there is of it today. */
interface Three {
  readonly before: unknown;
  readonly after: unknown;
  readonly now: unknown;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const whole = (value: unknown): TakenBack => ({ value, kept: [] });

/**
 * A three-way merge over values of one shape; elements of a list are told apart as in `changesBetween`.
 *
 *     before { name: 'А', norm: 20 }, after { name: 'А', norm: 25 }, now { name: 'Б', norm: 25 } → { name: 'Б', norm: 20 }
 *     before { norm: 20 }, after { norm: 25 }, now { norm: 30 } → { norm: 30 }, kept [['norm']]
 */
export function takeBack({ before, after, now }: Three, path: readonly string[] = []): TakenBack {
  if (isSame(before, after) || isSame(now, before)) return whole(now);
  if (isSame(now, after)) return whole(before);
  if (isFields(before) && isFields(after) && isFields(now)) return ofFields(before, after, now, path);
  if (isRows(before) && isRows(after) && isRows(now)) {
    const identity = identityOf([...before, ...after, ...now]);
    if (identity !== undefined) return ofRows(before, after, now, { identity, path });
  }
  const places = ofPlaces({ before, after, now }, path);
  return places ?? { value: now, kept: [path] };
}

function ofFields(before: Fields, after: Fields, now: Fields, path: readonly string[]): TakenBack {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(before), ...Object.keys(after)])];
  const merged = keys.map((key) => {
    const three = { before: before[key], after: after[key], now: now[key] };
    return [key, takeBack(three, [...path, key])] as const;
  });
  const value = Object.fromEntries(
    merged.map(([key, one]) => [key, one.value]).filter(([, one]) => one !== undefined),
  ) as Fields;
  return { value, kept: merged.flatMap(([, { kept }]) => kept) };
}

/** Of lists whose places mean something by themselves, such as the days of a week. */
function ofPlaces({ before, after, now }: Three, path: readonly string[]): TakenBack | null {
  if (!Array.isArray(before) || !Array.isArray(after) || !Array.isArray(now)) return null;
  const isSameLength = before.length === after.length && after.length === now.length;
  if (!isSameLength || !before.some(isFields)) return null;
  const merged = now.map((one: unknown, index) =>
    takeBack({ before: before[index], after: after[index], now: one }, [...path, String(index + 1)]),
  );
  return { value: merged.map(({ value }) => value), kept: merged.flatMap(({ kept }) => kept) };
}

type Rows = readonly Fields[];
interface Where {
  readonly identity: string;
  readonly path: readonly string[];
}

function ofRows(before: Rows, after: Rows, now: Rows, where: Where): TakenBack {
  const { identity } = where;
  const ids = [...new Set([...now, ...before].map((row) => row[identity]))];
  const merged = ids.map((id) => {
    const in3 = (rows: Rows) => rows.find((row) => row[identity] === id);
    return ofRow({ before: in3(before), after: in3(after), now: in3(now) }, where);
  });
  const kept = merged.flatMap((one) => one.kept);
  const rows = merged.flatMap(({ value }) => (value === undefined ? [] : [value as Fields]));
  const idsOf = (some: Rows): unknown[] => some.map((row) => row[identity]);
  return {
    value: inOrder(rows, { before: idsOf(before), after: idsOf(after), now: idsOf(now) }, identity),
    kept,
  };
}

/** A row that came goes, one that went comes back, unless somebody has changed it since. */
function ofRow({ before, after, now }: Three, { identity, path }: Where): TakenBack {
  const named = (now ?? before ?? after) as Fields;
  const at = [...path, nameOf(named, identity)];
  const isThere = now !== undefined;
  if (before !== undefined && after !== undefined && isThere) return takeBack({ before, after, now }, at);
  if (isSame(before, after) || isSame(now, before)) return whole(now);
  return isSame(now, after) ? whole(before) : { value: now, kept: [at] };
}

interface Orders {
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
  readonly now: readonly unknown[];
}

/** In the order of before where the change had made another one and nobody has since; what came back stands behind its neighbour. */
function inOrder(rows: readonly Fields[], { before, after, now }: Orders, identity: string): Fields[] {
  const common = before.filter((id) => after.includes(id));
  const among = (ids: readonly unknown[]) => ids.filter((id) => common.includes(id) && now.includes(id));
  const isNewOrder = !isSame(among(before), among(after)) && isSame(among(now), among(after));
  const order = isNewOrder ? reordered(now, among(before)) : [...now];
  before.forEach((id, index) => {
    if (order.includes(id)) return;
    const neighbour = before.slice(0, index).findLast((other) => order.includes(other));
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, id);
  });
  return rows.toSorted((one, other) => order.indexOf(one[identity]) - order.indexOf(other[identity]));
}

/** The places of some of a list, filled with the same ones in another order. */
function reordered(all: readonly unknown[], some: readonly unknown[]): unknown[] {
  const next = some.values();
  return all.map((id) => (some.includes(id) ? next.next().value : id));
}
