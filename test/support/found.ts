/** Bookings as staff find them, on the Monday of `views.ts`. */
import type { FoundAppointment } from '../../contract/api.ts';
import { ownAppointment } from './arrivals.ts';
import { at } from './views.ts';

export const foundAppointment = (over: Partial<FoundAppointment> = {}): FoundAppointment => ({
  ...ownAppointment({ appointmentAt: at('11:00') }),
  code: '07k3x9q2m5t8w1z4',
  shortCode: '07482193',
  kind: 'office',
  channel: 'phone',
  state: 'booked',
  name: 'Иван Петрович',
  phoneEnd: '4567',
  address: null,
  ...over,
});

/** A visit at home this morning. */
export const homeVisit = (over: Partial<FoundAppointment> = {}): FoundAppointment =>
  foundAppointment({
    appointmentId: 'appointment-3',
    code: '07k3x9q2m5t8w1z6',
    shortCode: '07550318',
    appointmentAt: at('10:00'),
    kind: 'home-visit',
    name: 'Зинаида Ильинична Коротаева',
    address: 'ул. Щорса, 41, кв. 17',
    ...over,
  });
