/** What staff do with appointments: find, book, move, cancel, visits at home (6.2.2, 6.2.4, 8.6.4). */
import type { AnswerOf } from '../../../contract/api.ts';
import { OWN_LANGUAGE } from '../../../contract/languages.ts';
import { addDays, hoursOf } from '../../office/calendar.ts';
import { serviceNow } from '../../office/decision.ts';
import { contactOf } from '../booking-contact.ts';
import { bookingDays } from '../booking-days.ts';
import { DONE, execute } from '../commanding.ts';
import { found, listed } from '../finding.ts';
import type { House } from '../house.ts';
import { actorOf } from '../principals.ts';
import type { Handlers } from '../handler.ts';
import { appointmentOf, newAppointment, slipOf } from '../slips.ts';

type AppointmentHandlers = Pick<
  Handlers,
  | 'findAppointments'
  | 'listAppointments'
  | 'getFreeTimes'
  | 'bookAppointment'
  | 'moveAppointment'
  | 'cancelAppointment'
  | 'recordHomeVisit'
>;

export function appointmentHandlers(house: House): AppointmentHandlers {
  const { runtime, contacts } = house;
  const slip = (...[answer, state]: Parameters<typeof appointmentOf>): AnswerOf<'bookAppointment'> => {
    const appointment = appointmentOf(answer, state);
    return slipOf(appointment, state, house.bookingUrl(appointment.code));
  };
  return {
    findAppointments: ({ text }) => {
      const appointments = [...runtime.state.appointments.values()];
      return { ok: true, answer: { appointments: found(text, appointments, contacts, runtime.now()) } };
    },

    listAppointments: ({ date }) => {
      const { state } = runtime;
      if (state.config === null) return { ok: false, refusal: { code: 'setup-needed' } };
      const { startsAt } = hoursOf(date, state.config);
      const { startsAt: nextDay } = hoursOf(addDays(date, 1), state.config);
      const ofDay = [...state.appointments.values()].filter(
        ({ appointmentAt }) => startsAt <= appointmentAt && appointmentAt < nextDay,
      );
      return { ok: true, answer: { appointments: listed(ofDay, contacts) } };
    },

    getFreeTimes: ({ serviceId, from, days, quota, kind }) => {
      const service = serviceNow(runtime.state, serviceId);
      if (service === null) return { ok: false, refusal: { code: 'service-unknown' } };
      const wanted = { kind, serviceId, groupId: service.groupId, quota, bySelf: false };
      return { ok: true, answer: { days: bookingDays(runtime, wanted, from, days) } };
    },

    bookAppointment: (request, { principal }) => {
      const { serviceId, appointmentAt, channel, fromReserve, kind } = request;
      const isHome = kind === 'home-visit';
      if (isHome && request.address === '')
        return { ok: false, refusal: { code: 'bad-request', params: { field: 'address' } } };
      return execute(runtime, {
        name: 'bookAppointment',
        request,
        actor: actorOf(principal),
        command: (state) => ({
          type: 'BookAppointment',
          ...newAppointment(state),
          kind,
          serviceId,
          appointmentAt,
          channel,
          fromReserve,
          language: OWN_LANGUAGE,
          ofPhone: contacts.ofPhone(request.phone),
        }),
        answer: slip,
        contact: contactOf(house, isHome ? request : { ...request, address: '' }),
      });
    },

    moveAppointment: (request, { principal }) => {
      const { appointmentId, appointmentAt, channel, fromReserve } = request;
      return execute(runtime, {
        name: 'moveAppointment',
        request,
        actor: actorOf(principal),
        command: (state) => ({
          type: 'MoveAppointment',
          appointmentId,
          appointmentAt,
          seenAt: null,
          channel,
          fromReserve,
          // Staff know whom they move.
          ofPhone: [],
          next: newAppointment(state),
        }),
        answer: slip,
        contact: contactOf(house, appointmentId),
      });
    },

    cancelAppointment: (request, { principal }) =>
      execute(runtime, {
        name: 'cancelAppointment',
        request,
        actor: actorOf(principal),
        command: () => ({
          type: 'CancelAppointment',
          appointmentId: request.appointmentId,
          by: 'staff',
          seenAt: null,
        }),
        answer: () => DONE,
      }),

    recordHomeVisit: (request, { principal }) =>
      execute(runtime, {
        name: 'recordHomeVisit',
        request,
        actor: actorOf(principal),
        command: () => ({
          type: 'RecordHomeVisit',
          appointmentId: request.appointmentId,
          outcome: request.outcome,
        }),
        answer: () => DONE,
      }),
  };
}
