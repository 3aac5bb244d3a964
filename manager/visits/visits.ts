/** Which visits are shown, and in which order. */
import type { OutcomeKind, VisitOutcome } from '../../contract/events.ts';
import type { VisitRow } from '../../contract/reports.ts';

export interface VisitsWish {
  /** A part of the number, with or without its space, in any case. */
  number: string;
  groupName: string;
  status: VisitRow['status'] | '';
  /** What came of the visit, or of a service of it. */
  outcome: OutcomeKind | '';
  /** Only those who waited, or were served, longer than the norm. */
  overNorm: boolean;
}

export const EVERYTHING: Readonly<VisitsWish> = {
  number: '',
  groupName: '',
  status: '',
  outcome: '',
  overNorm: false,
};

export type SortKey = 'number' | 'service' | 'arrival' | 'wait' | 'serviceTime' | 'desk';
export interface Sort {
  key: SortKey;
  descending: boolean;
}

/** The wait until the call, or until now while it lasts; null when nobody is known to have waited. */
export function waitOf(visit: VisitRow, now: number): number | null {
  if (visit.waitMs !== null) return visit.waitMs;
  return visit.status === 'waiting' ? Math.max(0, now - visit.arrivalAt) : null;
}

export const isOverNorm = (visit: VisitRow, now: number): boolean =>
  (waitOf(visit, now) ?? 0) > visit.waitNormMs || (visit.serviceMs ?? 0) > visit.serviceNormMs;

/** Of each service of the visit that is over. */
const outcomesOf = ({ earlier, outcome }: VisitRow): VisitOutcome[] => [
  ...earlier.map((service) => service.outcome),
  ...(outcome === null ? [] : [outcome]),
];

export function chosen(visits: readonly VisitRow[], wish: VisitsWish, now: number): VisitRow[] {
  const number = wish.number.replace(/\s/g, '').toUpperCase();
  return visits.filter(
    (visit) =>
      visit.number.includes(number) &&
      (wish.groupName === '' || visit.groupName === wish.groupName) &&
      (wish.status === '' || visit.status === wish.status) &&
      (wish.outcome === '' || outcomesOf(visit).some(({ kind }) => kind === wish.outcome)) &&
      (!wish.overNorm || isOverNorm(visit, now)),
  );
}

function valueOf(visit: VisitRow, key: SortKey, now: number): string | number | null {
  switch (key) {
    case 'number':
      return visit.number;
    case 'service':
      return visit.serviceName;
    case 'arrival':
      return visit.issuedAt;
    case 'wait':
      return waitOf(visit, now);
    case 'serviceTime':
      return visit.serviceMs;
    case 'desk':
      return visit.deskNumber;
  }
}

/** What has no value stands last either way; equals stay in the order in which they came. */
export function sorted(visits: readonly VisitRow[], { key, descending }: Sort, now: number): VisitRow[] {
  const way = descending ? -1 : 1;
  return visits.toSorted((one, other) => {
    const [a, b] = [valueOf(one, key, now), valueOf(other, key, now)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'string' ? a.localeCompare(String(b), 'ru') : a - Number(b);
    return order * way || one.issuedAt - other.issuedAt;
  });
}
