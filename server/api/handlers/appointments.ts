/** Booking, arriving, cancelling. The booking pages come with their own issue; these calls are what they stand on. */
import type { BookedAppointment, CheckInAnswer } from '../../../contract/api.ts';
import { serviceNow, type Answer } from '../../office/decision.ts';
import { freeTimes } from '../../office/slots.ts';
import type { Appointment, OfficeState } from '../../office/state.ts';
import { DONE, execute, issuedTicket, ticketOf } from '../commanding.ts';
import { found } from '../finding.ts';
import type { House } from '../house.ts';
import { actorOf } from '../principals.ts';
import type { Handlers } from '../router.ts';
import { newAccessCode, newId } from '../secrets.ts';
import { channelOf, printerFor } from './tickets.ts';

type AppointmentHandlers = Pick<
  Handlers,
  'findAppointments' | 'getFreeTimes' | 'bookAppointment' | 'checkIn' | 'cancelAppointment'
>;

export function appointmentHandlers(house: House): AppointmentHandlers {
  const { runtime, database } = house;
  return {
    findAppointments: async ({ text }) => {
      const appointments = [...runtime.state.appointments.values()];
      const contacts = await database.contacts.of(appointments.map(({ appointmentId }) => appointmentId));
      return { ok: true, answer: { appointments: found(text, appointments, contacts) } };
    },

    getFreeTimes: ({ serviceId, date }) => {
      const service = serviceNow(runtime.state, serviceId);
      if (service === null) return { ok: false, refusal: { code: 'service-unknown' } };
      return { ok: true, answer: { times: freeTimes(runtime.state, service.groupId, date, runtime.now()) } };
    },

    bookAppointment: (request, { principal }) => {
      const { name, phone, serviceId, appointmentAt, channel } = request;
      return execute(runtime, {
        name: 'bookAppointment',
        request,
        actor: actorOf(principal),
        command: () => ({
          type: 'BookAppointment',
          appointmentId: newId(),
          code: newAccessCode(),
          serviceId,
          appointmentAt,
          channel,
        }),
        answer: booked,
        contact: (answer) =>
          answer.kind === 'appointment'
            ? { appointmentId: answer.appointmentId, name, phone, appointmentAt }
            : null,
      });
    },

    checkIn: (request, { principal }) => {
      const printerId = printerFor(principal, runtime.state);
      return execute(runtime, {
        name: 'checkIn',
        request,
        actor: actorOf(principal),
        command: (state, now) => ({
          type: 'CheckIn',
          ticketId: newId(),
          code: newAccessCode(),
          channel: channelOf(principal),
          told: told(house, state, request, now),
          printerId,
          appointmentCode: request.code,
          outOfTurn: request.outOfTurn,
        }),
        answer: (answer, state): CheckInAnswer => {
          if (answer.kind === 'late') return late(answer.appointmentId, state);
          const ticket = ticketOf(answer, state);
          const issued = issuedTicket(ticket, state.lastAt, house.followUrl(ticket.code), printerId);
          return { kind: 'admitted', ticket: issued };
        },
      });
    },

    cancelAppointment: (request, { principal }) =>
      execute(runtime, {
        name: 'cancelAppointment',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'CancelAppointment', appointmentId: request.appointmentId }),
        answer: () => DONE,
      }),
  };
}

/** What a holder is told on arrival; nothing for a code that is not known. */
function told(house: House, state: OfficeState, request: { code: string; outOfTurn: boolean }, now: number) {
  const appointment = state.appointments.get(state.appointmentsByCode.get(request.code) ?? '');
  if (appointment === undefined) return null;
  const visitorClass = request.outOfTurn ? 'out-of-turn' : 'appointment';
  const { appointmentId, serviceId, appointmentAt } = appointment;
  const arrivalAt = Math.max(appointmentAt, now);
  return house.runtime.forecast().newcomer({ serviceId, visitorClass, arrivalAt, appointmentId });
}

function appointmentOf(appointmentId: string, state: OfficeState): Appointment {
  const appointment = state.appointments.get(appointmentId);
  if (appointment === undefined) throw new Error(`no appointment ${appointmentId}`);
  return appointment;
}

function booked(answer: Answer, state: OfficeState): BookedAppointment {
  if (answer.kind !== 'appointment') throw new Error(`no appointment in the answer of kind ${answer.kind}`);
  const { appointmentId, code, appointmentAt, serviceId, serviceName } = appointmentOf(
    answer.appointmentId,
    state,
  );
  return { appointmentId, code, appointmentAt, serviceId, serviceName };
}

/** The three offers of 8.6.5: never a dead end. */
function late(appointmentId: string, state: OfficeState): CheckInAnswer {
  const { appointmentAt, serviceId, serviceName } = appointmentOf(appointmentId, state);
  return {
    kind: 'late',
    appointmentId,
    appointmentAt,
    serviceId,
    serviceName,
    offers: ['general-queue', 'new-appointment', 'remote-services'],
  };
}
