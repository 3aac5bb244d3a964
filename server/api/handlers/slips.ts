/** The slip of a booking (8.6.4): as a file, in the calendar, on paper. */
import { requestIdOf } from '../commanding.ts';
import type { BookingLimits } from '../booking-limits.ts';
import type { House } from '../house.ts';
import { actorOf } from '../principals.ts';
import type { Handlers } from '../handler.ts';
import { bookingOf, calendarEntry, slipFile } from '../slips.ts';
import { printerFor } from './tickets.ts';

type SlipHandlers = Pick<Handlers, 'getSlipPdf' | 'getCalendarFile' | 'printSlip'>;

export function slipHandlers(house: House, limits: BookingLimits): SlipHandlers {
  const { runtime, printing } = house;
  const own = (code: string) => bookingOf(code, runtime.state);
  const unknown = { ok: false, refusal: { code: 'appointment-unknown' } } as const;

  return {
    getSlipPdf: async ({ code }, { principal, address }) => {
      if (principal.kind === 'public' && !(await limits.mayMakeFile(address)))
        return { ok: false, refusal: { code: 'too-many-requests' } };
      const appointment = own(code);
      if (appointment === null) return unknown;
      return { ok: true, answer: await slipFile(house, appointment) };
    },

    getCalendarFile: ({ code }) => {
      const appointment = own(code);
      if (appointment === null) return unknown;
      return { ok: true, answer: calendarEntry(house, appointment) };
    },

    printSlip: async ({ code, commandId, printerId: named }, { principal }) => {
      const appointment = own(code);
      if (appointment === null) return unknown;
      const printerId = named ?? printerFor(principal, runtime.state);
      if (printerId === null || !printing.printers.has(printerId))
        return { ok: false, refusal: { code: 'printer-unknown' } };
      const { appointmentId } = appointment;
      const requestId = requestIdOf(actorOf(principal), commandId);
      const answer = await printing.jobs.print({
        paper: { kind: 'slip', appointmentId },
        printerId,
        requestId,
      });
      if (typeof answer === 'string') return { ok: false, refusal: { code: answer } };
      return { ok: true, answer: { printJobId: answer.jobId } };
    },
  };
}
