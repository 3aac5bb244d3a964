/** What is different between two values of one shape, from the whole to the part: for people who ask what somebody changed. */
import type { AuditChange } from '../../../contract/audit.ts';
import { byIdentity, cut, identityOf, isFields, isRows, nameOf, type Fields } from './identities.ts';

/** Says nothing to a reader; the name says it. */
const UNTOLD: ReadonlySet<string> = new Set(['id', 'officeId']);

/**
 *     services: [{ id: 'a', name: 'Консультация', normMinutes: 20 }] → [{ id: 'a', name: 'Консультация', normMinutes: 25 }]
 *     gives [{ path: ['services', 'Консультация', 'normMinutes'], before: '20', after: '25' }]
 */
export function changesBetween(before: unknown, after: unknown, path: readonly string[] = []): AuditChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isFields(before) && isFields(after)) return ofFields(before, after, path);
  if (isRows(before) && isRows(after)) {
    const identity = identityOf([...before, ...after]);
    if (identity !== undefined) return ofRows(before, after, identity, path);
  }
  const pairs = pairsOf(before, after);
  if (pairs !== null)
    return pairs.flatMap(([one, other], index) => changesBetween(one, other, [...path, String(index + 1)]));
  return [{ path: [...path], before: told(before), after: told(after) }];
}

function ofFields(before: Fields, after: Fields, path: readonly string[]): AuditChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter((key) => !UNTOLD.has(key))
    .flatMap((key) => changesBetween(before[key], after[key], [...path, key]));
}

function ofRows(
  before: readonly Fields[],
  after: readonly Fields[],
  identity: string,
  path: readonly string[],
): AuditChange[] {
  const [old, fresh] = [byIdentity(before, identity), byIdentity(after, identity)];
  const gone = before.filter((row) => !fresh.has(row[identity]));
  const changes = after.flatMap((row) => {
    const was = old.get(row[identity]);
    if (was === undefined) return [{ path: [...path], before: null, after: nameOf(row, identity) }];
    return changesBetween(was, row, [...path, nameOf(was, identity)]);
  });
  const left = gone.map((row) => ({ path: [...path], before: nameOf(row, identity), after: null }));
  const all = [...left, ...changes];
  // The same things in another order.
  return all.length > 0
    ? all
    : [{ path: [...path], before: namesOf(before, identity), after: namesOf(after, identity) }];
}

/** Of two lists whose places mean something by themselves, such as the days of a week. */
function pairsOf(before: unknown, after: unknown): [unknown, unknown][] | null {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return null;
  return before.some(isFields) ? before.map((one: unknown, index) => [one, after[index] as unknown]) : null;
}

const namesOf = (rows: readonly Fields[], identity: string): string =>
  cut(rows.map((row) => nameOf(row, identity)).join(', '));

function told(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return cut(value.join(', '));
  return cut(typeof value === 'string' ? value : JSON.stringify(value));
}
