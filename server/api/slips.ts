/** What the booker of an appointment holds: the slip (8.6.4), and the codes on it. */
import type { Slip } from '../../contract/booking.ts';
import { NO_REMOTE_SERVICES } from '../../contract/schedule.ts';
import type { Answer } from '../office/decision.ts';
import type { NewAppointment } from '../office/commands.ts';
import { lastOf } from '../office/rules/arrival.ts';
import type { BookingOnPaper } from '../log/print-job.ts';
import type { Appointment, OfficeState } from '../office/state.ts';
import type { OfficeRuntime } from '../runtime/runtime.ts';
import { calendarFile } from '../slips/calendar-file.ts';
import { inOwnLanguage } from '../slips/own-language.ts';
import { slipPdf } from '../slips/slip-pdf.ts';
import { newBookingCode, newId, newShortCode } from './secrets.ts';

/** Ids and codes for an appointment that may be booked; no two that are known share a short code. */
export function newAppointment({ config, appointmentsByShortCode }: OfficeState): NewAppointment {
  const office = config?.appointments.officeNumber ?? 0;
  let shortCode = newShortCode(office);
  while (appointmentsByShortCode.has(shortCode)) shortCode = newShortCode(office);
  return { appointmentId: newId(), code: newBookingCode(office), shortCode };
}

/** The booking of a code; whoever took another time after a missed one, and still holds the old link, is led to the new one. */
export function bookingOf(code: string, state: OfficeState): Appointment | null {
  const booking = state.appointments.get(state.appointmentsByCode.get(code) ?? '');
  return booking === undefined ? null : lastOf(booking, state);
}

/** An appointment that a command was just about, so it is there. */
export function appointmentWith(appointmentId: string, { appointments }: OfficeState): Appointment {
  const appointment = appointments.get(appointmentId);
  if (appointment === undefined) throw new Error(`no appointment ${appointmentId}`);
  return appointment;
}

/** The appointment that an answer names. */
export function appointmentOf(answer: Answer, state: OfficeState): Appointment {
  if (answer.kind !== 'appointment') throw new Error(`no appointment in the answer of kind ${answer.kind}`);
  return appointmentWith(answer.appointmentId, state);
}

/**
 * The slip as the booking is now, and the office: where it is and what to bring may have changed since the booking.
 * @param pageUrl of the booking's own page
 */
export function slipOf(
  booking: BookingOnPaper,
  { config }: Pick<OfficeState, 'config'>,
  pageUrl: string,
): Slip {
  const { appointmentId, code, shortCode, kind, state, language, appointmentAt, serviceId, serviceName } =
    booking;
  return {
    appointmentId,
    code,
    shortCode,
    kind,
    state,
    language,
    appointmentAt,
    serviceId,
    serviceName,
    documents: config?.services.find((service) => service.id === serviceId)?.documents ?? [],
    office: {
      name: config?.name ?? '',
      address: config?.address ?? '',
      timezone: config?.timezone ?? 'UTC',
      remote: config?.remote ?? NO_REMOTE_SERVICES,
    },
    latenessCutoffMinutes: config?.rules.latenessCutoffMinutes ?? 0,
    pageUrl,
  };
}

/** The same as its booker reads it, for paper, files and letters: the office's words are in the language of the booking. */
export const slipToRead: typeof slipOf = (booking, state, pageUrl) =>
  inOwnLanguage(slipOf(booking, state, pageUrl), state.config?.languages ?? []);

const MINUTE_MS = 60_000;

/** A file that the booker takes away. */
export interface SlipFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Where the state of this moment and the booking's own page are to be had. */
interface Sources {
  readonly runtime: OfficeRuntime;
  readonly bookingUrl: (code: string) => string;
}

const slipNow = ({ runtime, bookingUrl }: Sources, appointment: Appointment): Slip =>
  slipToRead(appointment, runtime.state, bookingUrl(appointment.code));

/** The slip to print or to show. */
export async function slipFile(house: Sources, appointment: Appointment): Promise<SlipFile> {
  const bytes = await slipPdf(slipNow(house, appointment));
  return { name: `talon-${appointment.shortCode}.pdf`, type: 'application/pdf', bytes };
}

/** The entry for a calendar; of a cancelled appointment the one that takes it out. */
export function calendarEntry(house: Sources, appointment: Appointment): SlipFile {
  const { shortCode, lengthMs } = appointment;
  const entry = calendarFile(slipNow(house, appointment), lengthMs / MINUTE_MS, house.runtime.now());
  const bytes = new TextEncoder().encode(entry);
  return { name: `talon-${shortCode}.ics`, type: 'text/calendar', bytes };
}
