/**
 * The office of the tests: the standard's catalogue, Monday to Saturday 08:00–18:00 in Moscow, six desks of which two do
 * only some services, people anna … elena at desks 1 … 6.
 */
import type { OfficeConfig, Rules } from '../../../contract/office.ts';
import type {
  AppointmentRules,
  OpeningHours,
  ScheduleException,
  SlotPlan,
} from '../../../contract/schedule.ts';
import { proposedConfig } from '../default-config.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

const MONDAY = '2026-11-23';
export const TUESDAY = '2026-11-24';
export const SUNDAY = '2026-11-29';

/** A Moscow time as a moment; a number is one already. @example at('10:24:59.999'), at('08:00', TUESDAY) */
export function at(time: string | number, date = MONDAY): number {
  return typeof time === 'number' ? time : Date.parse(`${date}T${time}+03:00`);
}

const WORKDAY: OpeningHours = { opens: '08:00', closes: '18:00', breaks: [] };
const ROUND_THE_CLOCK: OpeningHours = { opens: '00:00', closes: '24:00', breaks: [] };

/** A week with the same hours on every day but Sunday. */
const weekOf = (hours: OpeningHours) => ({
  week: [hours, hours, hours, hours, hours, hours, null],
  exceptions: [],
});

const PAYMENTS_ONLY = ['payment', 'receipts'];
export const NO_PAYMENTS = ['consultation', 'supply-application', 'reconciliation', 'no-debt-certificate'];

const PROPOSED = proposedConfig('office-1', 'Europe/Moscow');

export const CONFIG: OfficeConfig = {
  ...PROPOSED,
  address: 'ул. Ленина, 1',
  desks: [null, null, PAYMENTS_ONLY, NO_PAYMENTS, null, null].map((serviceIds, i) => ({
    id: `desk-${i + 1}`,
    number: i + 1,
    serviceIds,
  })),
  schedule: weekOf(WORKDAY),
  appointments: { ...PROPOSED.appointments, noticeMinutes: 0 },
  rules: {
    waitNormMinutes: 20,
    latenessCutoffMinutes: 5,
    priorityRunLimit: null,
    recallLimit: 2,
    recallPauseSeconds: 20,
    // Most stories are about something else than who did not come.
    callsBeforeNoShow: 1,
    comeBackMinutes: 30,
    dayEndsAfterClosingMinutes: 60,
  },
};

/** The office with other rules. */
export const withRules = (rules: Partial<Rules>, config = CONFIG): OfficeConfig => ({
  ...config,
  rules: { ...config.rules, ...rules },
});

/** The office with days that differ from the week. */
export const withExceptions = (...exceptions: ScheduleException[]): OfficeConfig => ({
  ...CONFIG,
  schedule: { ...CONFIG.schedule, exceptions },
});

/** The office with other rules for appointments. */
export const withAppointments = (
  appointments: Partial<AppointmentRules>,
  config: OfficeConfig = CONFIG,
): OfficeConfig => ({ ...config, appointments: { ...config.appointments, ...appointments } });

/** Slots of so many minutes with so many places, for every channel. */
export const planOf = (
  slotMinutes: number,
  capacity: number,
  quotas: Partial<SlotPlan['quotas']> = {},
): SlotPlan => ({
  slotMinutes,
  capacity,
  quotas: { website: capacity, phone: capacity, 'in-person': capacity, reserve: 0, ...quotas },
});

/** The office with so many places in each slot of so many minutes. */
export const withPlaces = (
  slotMinutes: number,
  capacity: number,
  config: OfficeConfig = CONFIG,
): OfficeConfig => withAppointments({ usualPlan: planOf(slotMinutes, capacity) }, config);

/** The office with other hours, Monday to Saturday. */
export const withHours = (opens: string, closes: string, config = CONFIG): OfficeConfig => ({
  ...config,
  schedule: weekOf({ opens, closes, breaks: [] }),
});

/** The office without a service. */
export const withoutService = (serviceId: string, config = CONFIG): OfficeConfig => ({
  ...config,
  services: config.services.filter((service) => service.id !== serviceId),
  desks: config.desks.map((desk) => ({
    ...desk,
    serviceIds: desk.serviceIds?.filter((id) => id !== serviceId) ?? null,
  })),
});

/** Open day and night, Sunday too. */
export const ALWAYS_OPEN: OfficeConfig = {
  ...CONFIG,
  schedule: { week: Array.from({ length: 7 }, () => ROUND_THE_CLOCK), exceptions: [] },
};
