/** The two days that ship: what `make-day.ts` makes them from. */

export interface ServicePlan {
  readonly id: string;
  readonly groupId: string;
  readonly normMinutes: number;
  /** Mean time as a share of the norm. */
  readonly shareOfNorm: number;
  /** How often it is asked for, in any unit. */
  readonly weight: number;
}

export interface DayPlan {
  readonly seed: number;
  readonly visitors: number;
  /** Minutes after midnight. */
  readonly opensAt: number;
  /** Weights of the half hours from opening on: when visitors without an appointment come. */
  readonly curve: readonly number[];
  readonly services: readonly ServicePlan[];
  /** Share of visitors with an appointment, and between which minutes of the day appointments begin. */
  readonly booked: number;
  readonly bookable: { readonly from: number; readonly to: number };
  /** Share of all visitors served out of turn. */
  readonly outOfTurn: number;
  /** How many come to the repeated call only, never come to their call, leave the queue. */
  readonly habits: { readonly secondCall: number; readonly noShow: number; readonly leave: number };
  /** Whoever leaves the queue does so after so many minutes of waiting. */
  readonly patience: readonly [from: number, to: number];
  /** Mean service times as a share of an ordinary day's: with a full hall behind the glass people talk less. */
  readonly pace: number;
}

type Row = readonly [id: string, groupId: string, normMinutes: number, shareOfNorm: number, weight: number];

/** The default catalogue: norms of the standard, means below them, weights as an office of an energy company knows. */
const CATALOGUE: readonly Row[] = [
  ['consultation', 'consultation', 20, 0.72, 10],
  ['service-request', 'consultation', 20, 0.75, 2],
  ['personal-account', 'consultation', 20, 0.7, 2],
  ['mobile-app', 'consultation', 20, 0.7, 1],
  ['supply-application', 'contract', 20, 0.88, 2],
  ['contract-documents', 'contract', 20, 0.82, 3],
  ['account-reregistration', 'contract', 25, 0.78, 3],
  ['additional-service', 'contract', 20, 0.75, 1],
  ['payment', 'payment', 10, 0.7, 46],
  ['receipts', 'receipts', 15, 0.7, 18],
  ['reconciliation', 'reconciliation', 25, 0.82, 3],
  ['instalments', 'reconciliation', 25, 0.75, 1],
  ['no-debt-certificate', 'certificate', 20, 0.7, 4],
];

/** @param busier services asked for more often than usual, and how many times */
const services = (busier: Readonly<Record<string, number>> = {}): ServicePlan[] =>
  CATALOGUE.map(([id, groupId, normMinutes, shareOfNorm, weight]) => ({
    id,
    groupId,
    normMinutes,
    shareOfNorm,
    weight: weight * (busier[id] ?? 1),
  }));

const HOUR = 60;

/** 250 visitors, 6 desks: a push at the door, a peak before noon, a hollow at lunch, a second wave, a thin end. */
export const ORDINARY_DAY: DayPlan = {
  seed: 8,
  visitors: 250,
  opensAt: 8 * HOUR,
  curve: [55, 48, 60, 68, 72, 72, 66, 56, 44, 38, 38, 44, 52, 54, 52, 46, 38, 26, 16, 5],
  services: services(),
  booked: 0.12,
  bookable: { from: 8.5 * HOUR, to: 16.5 * HOUR },
  outOfTurn: 0.04,
  habits: { secondCall: 6, noShow: 3, leave: 4 },
  patience: [10, 20],
  pace: 1,
};

/** 600 visitors, 10 desks, bills are due: full from the first minute on, over the norm before noon. */
export const HARD_MONDAY: DayPlan = {
  seed: 59,
  visitors: 600,
  opensAt: 8 * HOUR,
  curve: [66, 58, 58, 60, 60, 58, 54, 50, 44, 40, 40, 42, 46, 50, 50, 46, 42, 34, 22, 8],
  services: services({ payment: 2.4, receipts: 1.5 }),
  booked: 0.12,
  bookable: { from: 8.5 * HOUR, to: 16.5 * HOUR },
  outOfTurn: 0.04,
  habits: { secondCall: 14, noShow: 8, leave: 10 },
  patience: [15, 30],
  pace: 0.9,
};
