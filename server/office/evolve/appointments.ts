/** How appointments follow their events. */
import type { EventOf } from '../../../contract/events.ts';
import type { Appointment, OfficeState } from '../state.ts';

type AppointmentEvent = EventOf<
  'AppointmentBooked' | 'VisitorCheckedIn' | 'AppointmentMissed' | 'AppointmentCancelled' | 'LateVisitorCame'
>;

export function evolveAppointment(state: OfficeState, body: AppointmentEvent): OfficeState {
  switch (body.type) {
    case 'AppointmentBooked':
      return booked(state, body);
    case 'VisitorCheckedIn':
      return ended(state, body.appointmentId, 'checked-in', body.ticketId);
    case 'AppointmentMissed': {
      const missedAppointments = state.tally.missedAppointments + 1;
      const next = ended(state, body.appointmentId, 'missed', null);
      return { ...next, tally: { ...state.tally, missedAppointments } };
    }
    case 'AppointmentCancelled':
      return ended(state, body.appointmentId, 'cancelled', null);
    case 'LateVisitorCame':
      return state;
  }
}

function booked(state: OfficeState, body: EventOf<'AppointmentBooked'>): OfficeState {
  const { appointmentId, code, appointmentAt } = body;
  const { serviceId, serviceName, groupId, groupName, serviceNormMs } = body;
  const appointment: Appointment = {
    appointmentId,
    code,
    appointmentAt,
    serviceId,
    serviceName,
    groupId,
    groupName,
    serviceNormMs,
    state: 'booked',
    ticketId: null,
  };
  return {
    ...state,
    appointments: state.appointments.with(appointmentId, appointment),
    appointmentsByCode: state.appointmentsByCode.with(code, appointmentId),
    booked: state.booked.with([appointmentAt, appointmentId], appointmentId),
  };
}

function ended(
  state: OfficeState,
  appointmentId: string,
  how: Appointment['state'],
  ticketId: string | null,
): OfficeState {
  const appointment = state.appointments.get(appointmentId);
  if (appointment === undefined) return state;
  return {
    ...state,
    appointments: state.appointments.with(appointmentId, { ...appointment, state: how, ticketId }),
    booked: state.booked.without([appointment.appointmentAt, appointmentId]),
  };
}
