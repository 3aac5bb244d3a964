/** What the parts of a configuration are told apart by, and called. */
export type Fields = Readonly<Record<string, unknown>>;

const LONGEST = 160;

/** What tells the elements of a list apart, whichever of them they all have. */
const IDENTITIES = ['id', 'code', 'date', 'groupId', 'serviceId', 'number', 'from'];

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isRows = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && value.every(isFields);

export const identityOf = (rows: readonly Fields[]): string | undefined =>
  IDENTITIES.find(
    (key) => rows.length > 0 && rows.every((row) => ['string', 'number'].includes(typeof row[key])),
  );

export const byIdentity = (rows: readonly Fields[], identity: string): ReadonlyMap<unknown, Fields> =>
  new Map(rows.map((row) => [row[identity], row]));

/** What people call it: a name, or a number. */
export function nameOf(row: Fields, identity: string): string {
  const name = [row.name, row.title, row.number, row[identity]].find(
    (one) => one !== undefined && one !== '',
  );
  return cut(String(name));
}

export const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
