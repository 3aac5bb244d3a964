/** Arriving for an appointment, with a code, a short code or a phone number (8.6.4, 8.6.5). */
import type { CheckInAnswer, OwnAppointment, RequestOf } from '../../../contract/api.ts';
import { NO_REMOTE_SERVICES } from '../../../contract/schedule.ts';
import { localDateAt } from '../../office/calendar.ts';
import { bookingMeant, isShown } from '../../office/rules/arrival.ts';
import { nearestFree, quotaOf } from '../../office/slots.ts';
import type { Appointment, OfficeState } from '../../office/state.ts';
import { execute, issuedTicket, ticketOf } from '../commanding.ts';
import type { House } from '../house.ts';
import { actorOf } from '../principals.ts';
import type { Handlers } from '../handler.ts';
import { newAccessCode, newId } from '../secrets.ts';
import { appointmentWith } from '../slips.ts';
import { channelOf, printerFor } from './tickets.ts';

const MINUTE_MS = 60_000;

export function arrivalHandlers(house: House): Pick<Handlers, 'checkIn'> {
  const { runtime, contacts } = house;
  return {
    checkIn: (request, { principal }) => {
      const printerId = printerFor(principal, runtime.state);
      // As with a ticket: no fingerprint of what help somebody asked for, nor of the language.
      const { needs, language, ...asked } = request;
      return execute(runtime, {
        name: 'checkIn',
        request: asked,
        actor: actorOf(principal),
        command: (state, now) => ({
          type: 'CheckIn',
          ticketId: newId(),
          code: newAccessCode(),
          channel: channelOf(principal),
          told: told(house, state, request, now),
          printerId,
          language,
          key: request.code,
          ofPhone: contacts.ofPhone(request.code),
          outOfTurn: request.outOfTurn,
        }),
        answer: (answer, state): CheckInAnswer => {
          if (answer.kind === 'late') return late(appointmentWith(answer.appointmentId, state), state);
          if (answer.kind === 'choose') {
            const appointments = answer.appointmentIds.map((id) => own(appointmentWith(id, state)));
            return { kind: 'choose', appointments };
          }
          if (answer.kind === 'recognised') {
            const appointment = appointmentWith(answer.appointmentId, state);
            const code = isShown(request.code, state) ? appointment.code : null;
            return { ...own(appointment), kind: 'recognised', code };
          }
          const ticket = ticketOf(answer, state);
          const { appointmentAt, appointmentId } = ticket;
          const earlyMs = Math.max(0, (appointmentAt ?? 0) - state.lastAt);
          return {
            kind: 'admitted',
            ticket: issuedTicket(ticket, state.lastAt, house.followUrl(ticket.code), printerId),
            earlyMinutes: Math.floor(earlyMs / MINUTE_MS),
            others: appointmentId === null ? [] : others(house, appointmentId, state),
          };
        },
        needs: house.needs.record(needs),
      });
    },
  };
}

/** What a holder is told on arrival; nothing before the turn is known, nor where it is not clear which booking is meant. */
function told(house: House, state: OfficeState, request: RequestOf<'checkIn'>, now: number) {
  if (request.outOfTurn === null) return null;
  const { code } = request;
  const appointment = bookingMeant({ key: code, ofPhone: house.contacts.ofPhone(code) }, state);
  if (appointment === null) return null;
  const visitorClass = request.outOfTurn ? 'out-of-turn' : 'appointment';
  const { appointmentId, serviceId, appointmentAt } = appointment;
  const arrivalAt = Math.max(appointmentAt, now);
  return house.runtime.forecast().newcomer({ serviceId, visitorClass, arrivalAt, appointmentId });
}

const own = ({ appointmentId, appointmentAt, serviceId, serviceName }: Appointment): OwnAppointment => ({
  appointmentId,
  code: null,
  appointmentAt,
  serviceId,
  serviceName,
});

/** What else the same phone number has booked for today and is still waited for. */
function others(house: House, appointmentId: string, state: OfficeState): OwnAppointment[] {
  return house.contacts
    .besides(appointmentId)
    .map((id) => state.appointments.get(id))
    .filter((appointment) => appointment !== undefined)
    .filter(({ state: stage, kind }) => stage === 'booked' && kind === 'office')
    .filter(({ appointmentAt }) => localDateAt(appointmentAt, house.timezone()) === state.day?.date)
    .map(own);
}

/** The three offers of 8.6.5, never a dead end; the next free times stand among them. */
function late(appointment: Appointment, state: OfficeState): CheckInAnswer {
  const wanted = { ...appointment, quota: quotaOf('kiosk'), bySelf: true };
  const now = state.lastAt;
  return {
    ...own(appointment),
    kind: 'late',
    code: appointment.code,
    offers: ['general-queue', 'new-appointment', 'remote-services'],
    nearest: nearestFree(state, wanted, now, now),
    remote: state.config?.remote ?? NO_REMOTE_SERVICES,
  };
}
