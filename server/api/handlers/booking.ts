/** Booking by visitors themselves: on the web page, at the kiosk, through the company's personal account. */
import type { AnswerOf } from '../../../contract/api.ts';
import { languagesOf } from '../../../contract/languages.ts';
import type { Channel } from '../../../contract/primitives.ts';
import type { Refusal } from '../../../contract/problems.ts';
import { localDateAt } from '../../office/calendar.ts';
import { serviceNow } from '../../office/decision.ts';
import { lastDate, quotaOf } from '../../office/slots.ts';
import type { Appointment, OfficeState } from '../../office/state.ts';
import type { BookingLimits } from '../booking-limits.ts';
import { contactOf } from '../booking-contact.ts';
import { bookingDays } from '../booking-days.ts';
import { execute, senderOf } from '../commanding.ts';
import type { House } from '../house.ts';
import { actorOf, type Principal } from '../principals.ts';
import type { Context, Handlers } from '../handler.ts';
import { appointmentOf, appointmentWith, bookingOf, newAppointment, slipOf } from '../slips.ts';

type BookingHandlers = Pick<
  Handlers,
  | 'getBookingOffice'
  | 'getBookingTimes'
  | 'book'
  | 'findBooking'
  | 'getBooking'
  | 'moveBooking'
  | 'cancelBooking'
>;

const no = (code: Refusal['code']) => ({ ok: false, refusal: { code } }) as const;

/** The way in which somebody books who is not staff. */
function selfChannel(principal: Principal): Channel {
  if (principal.kind === 'device') return 'kiosk';
  return principal.kind === 'personal-account' ? 'personal-account' : 'website';
}

export function bookingHandlers(house: House, limits: BookingLimits): BookingHandlers {
  const { runtime, contacts } = house;
  // A kiosk is one address for everybody who comes, each types with a finger, and checking in by phone tells as much.
  const isKnown = ({ principal }: Context) =>
    principal.kind === 'personal-account' || principal.kind === 'device';
  /** Whoever never heard the answer asks again, and must not be stopped half-way. */
  const mayBook = async (commandId: string, context: Context): Promise<boolean> =>
    isKnown(context) ||
    runtime.remembers(senderOf(actorOf(context.principal)), commandId) ||
    limits.mayBook(context.address);
  const own = (code: string) => bookingOf(code, runtime.state);
  const slip = (appointment: Appointment, state: OfficeState) =>
    slipOf(appointment, state, house.bookingUrl(appointment.code));

  return {
    getBookingOffice: () => {
      const answer = officeOf(house);
      return answer === null ? no('setup-needed') : { ok: true, answer };
    },

    getBookingTimes: ({ serviceId, from, days }, { principal }) => {
      const service = serviceNow(runtime.state, serviceId);
      if (service === null) return no('service-unknown');
      const quota = quotaOf(selfChannel(principal));
      const wanted = { kind: 'office', serviceId, groupId: service.groupId, quota, bySelf: true } as const;
      return { ok: true, answer: { days: bookingDays(runtime, wanted, from, days) } };
    },

    book: async (request, context) => {
      const { principal, address } = context;
      const { serviceId, appointmentAt, phone } = request;
      // In another language it is the same wish.
      const { language, ...asked } = request;
      if (!(await mayBook(request.commandId, context))) return no('too-many-requests');
      const channel = selfChannel(principal);
      return execute(runtime, {
        name: 'book',
        request: asked,
        actor: actorOf(principal),
        command: (state) => ({
          type: 'BookAppointment',
          ...newAppointment(state),
          kind: 'office',
          serviceId,
          appointmentAt,
          channel,
          fromReserve: false,
          language,
          ofPhone: isKnown(context) ? contacts.ofPhone(phone) : limits.bookedFrom(address, phone),
        }),
        answer: (answer, state) => {
          const appointment = appointmentOf(answer, state);
          if (!isKnown(context)) limits.remember(address, phone, appointment.appointmentId);
          return slip(appointment, state);
        },
        contact: contactOf(house, { ...request, address: '' }),
      });
    },

    findBooking: async ({ shortCode, phone }, context) => {
      if (!isKnown(context) && !(await limits.mayLookUp(context.address))) return no('too-many-requests');
      const { appointments, appointmentsByShortCode } = runtime.state;
      const appointment = appointments.get(appointmentsByShortCode.get(shortCode) ?? '');
      const isOwn = appointment !== undefined && contacts.get(appointment.appointmentId)?.phone === phone;
      return isOwn ? { ok: true, answer: { code: appointment.code } } : no('booking-unknown');
    },

    getBooking: ({ code }) => {
      const appointment = own(code);
      if (appointment === null) return no('appointment-unknown');
      return { ok: true, answer: slip(appointment, runtime.state) };
    },

    moveBooking: async (request, context) => {
      const { principal } = context;
      const appointment = own(request.code);
      if (appointment === null) return no('appointment-unknown');
      if (!(await mayBook(request.commandId, context))) return no('too-many-requests');
      const { appointmentId } = appointment;
      return execute(runtime, {
        name: 'moveBooking',
        request,
        actor: actorOf(principal),
        command: (state) => ({
          type: 'MoveAppointment',
          appointmentId,
          appointmentAt: request.appointmentAt,
          seenAt: request.seenAppointmentAt ?? null,
          channel: selfChannel(principal),
          fromReserve: false,
          ofPhone: contacts.besides(appointmentId),
          next: newAppointment(state),
        }),
        answer: (answer, state) => slip(appointmentOf(answer, state), state),
        contact: contactOf(house, appointmentId),
      });
    },

    cancelBooking: (request, { principal }) => {
      const appointment = own(request.code);
      if (appointment === null) return no('appointment-unknown');
      const { appointmentId } = appointment;
      const seenAt = request.appointmentAt ?? null;
      return execute(runtime, {
        name: 'cancelBooking',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'CancelAppointment', appointmentId, by: 'visitor', seenAt }),
        answer: (_, state) => slip(appointmentWith(appointmentId, state), state),
      });
    },
  };
}

/** What the booking pages say and offer; null before the office is set up. */
function officeOf({ runtime, messaging }: House): AnswerOf<'getBookingOffice'> | null {
  const { config } = runtime.state;
  if (config === null) return null;
  const offered = config.services.filter((service) => service.offered.booking);
  const groups = config.groups.map(({ id, name, hint, icon }) => ({
    id,
    name,
    hint,
    icon,
    services: offered
      .filter(({ groupId }) => groupId === id)
      .map(({ id: serviceId, name: title, documents }) => ({ id: serviceId, name: title, documents })),
  }));
  const shown = { name: config.name, address: config.address, remote: config.remote, groups };
  return {
    name: config.name,
    address: config.address,
    timezone: config.timezone,
    remote: config.remote,
    today: localDateAt(runtime.now(), config.timezone),
    lastDate: lastDate(config, runtime.now()),
    latenessCutoffMinutes: config.rules.latenessCutoffMinutes,
    contactsKeptDays: config.appointments.contactsKeptDays,
    byEmail: messaging.configured,
    // A booking may be for a service that is not offered any more; days have notes of their own.
    languages: languagesOf(config.languages, [shown, config.services, config.schedule.exceptions]),
    groups: groups.filter(({ services }) => services.length > 0),
  };
}
