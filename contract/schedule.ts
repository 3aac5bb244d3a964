/** When the office works, and what of that time can be booked. */
import { z } from 'zod';
import { id, localDate, localTime, optionalText, shortText } from './primitives.ts';

/** Part of a day in which the office serves nobody: no appointment begins in it or reaches into it. */
const pause = z.object({ from: localTime, to: localTime });
export type Pause = z.infer<typeof pause>;

/** Whether the pauses lie inside the hours, one after the other. */
function areInOrder(hours: { opens: string; closes: string; breaks: readonly Pause[] }): boolean {
  let after = hours.opens;
  for (const { from, to } of hours.breaks) {
    if (from < after || to <= from || to > hours.closes) return false;
    after = to;
  }
  return true;
}

const openingHours = z
  .object({ opens: localTime, closes: localTime, breaks: z.array(pause).max(4) })
  .refine((hours) => hours.opens < hours.closes, { message: 'hours' })
  .refine(areInOrder, { message: 'breaks' });
export type OpeningHours = z.infer<typeof openingHours>;

/** A date that differs from its day of the week: a holiday, a moved working day, the short eve of a holiday. */
const exception = z.object({
  date: localDate,
  /** Null: nobody is received. */
  hours: openingHours.nullable(),
  /** What visitors read beside the date: «День народного единства». */
  note: optionalText(60),
});
export type ScheduleException = z.infer<typeof exception>;

export const schedule = z.object({
  /** Working hours for Monday … Sunday; null is a day off. */
  week: z.array(openingHours.nullable()).length(7),
  exceptions: z.array(exception).max(400),
});
export type Schedule = z.infer<typeof schedule>;

/** Out of whose places an appointment is taken: a quota for each way of booking (6.2.2), and a reserve for staff. */
export const quota = z.enum(['website', 'phone', 'in-person', 'reserve']);
export type Quota = z.infer<typeof quota>;

const places = z.number().int().min(0).max(50);

const slotPlan = z.object({
  /** The grid of appointment times, and how long one holds its place. */
  slotMinutes: z.number().int().min(5).max(240),
  /** How many appointments a slot takes at most, by all channels together. */
  capacity: places,
  /**
   * How many of them each channel may take at most: together they may be more than the capacity, then who is first has
   * the place. The reserve is kept back from all others; only staff book from it, on purpose.
   */
  quotas: z.object({ website: places, phone: places, 'in-person': places, reserve: places }),
});
export type SlotPlan = z.infer<typeof slotPlan>;

/** Another office of the company, for a visitor who came to the wrong one. */
const otherOffice = z.object({
  number: z.number().int().min(1).max(99),
  name: shortText(80),
  address: optionalText(120),
});

export const appointmentRules = z.object({
  /** The office among those of the company: the first two digits of its booking codes. */
  officeNumber: z.number().int().min(1).max(99),
  otherOffices: z.array(otherOffice).max(98),
  /** How far ahead can be booked: today and so many days more. */
  horizonDays: z.number().int().min(0).max(365),
  /** Visitors book themselves no later than so long before; staff may book up to the moment. */
  noticeMinutes: z.number().int().min(0).max(10_080),
  /** For every group without a plan of its own. Each group, and each service with a plan, has places of its own. */
  usualPlan: slotPlan,
  groupPlans: z.array(slotPlan.extend({ groupId: id })).max(12),
  servicePlans: z.array(slotPlan.extend({ serviceId: id })).max(200),
  /** Visits at home (6.2.4), booked by staff; null when the office makes none. */
  homeVisitPlan: slotPlan.pick({ slotMinutes: true, capacity: true }).nullable(),
  /** Open bookings that one phone number may hold. */
  mostPerPhone: z.number().int().min(1).max(50),
  /** A reminder goes out so long before the time; null sends none. */
  reminderHours: z.number().int().min(1).max(168).nullable(),
  /** Names and phones are erased so many days after the appointment (152-ФЗ, art. 5). */
  contactsKeptDays: z.number().int().min(1).max(365),
});
export type AppointmentRules = z.infer<typeof appointmentRules>;

/** Every plan of the office's own rooms: the usual one, those of groups, those of services. */
export function plansOf({ usualPlan, groupPlans, servicePlans }: AppointmentRules): SlotPlan[] {
  return [usualPlan, ...groupPlans, ...servicePlans];
}

/** What can be done without a visit (8.6.5), as the office would have it said; an empty one is said in general words. */
export const remoteServices = z.object({
  phone: optionalText(40),
  website: optionalText(80),
  /** When calls are returned (8.4). */
  callBack: optionalText(80),
});
export type RemoteServices = z.infer<typeof remoteServices>;
/** Of an office that is not set up yet. */
export const NO_REMOTE_SERVICES: RemoteServices = { phone: '', website: '', callBack: '' };
