/** Every handler of the contract. */
import type { House } from '../house.ts';
import type { Handlers } from '../router.ts';
import { appointmentHandlers } from './appointments.ts';
import { deskHandlers } from './desks.ts';
import { officeHandlers } from './office.ts';
import { paperHandlers } from './papers.ts';
import { sessionHandlers } from './session.ts';
import { setupHandlers } from './setup.ts';
import { staffHandlers } from './staff.ts';
import { ticketHandlers } from './tickets.ts';

export function handlersOf(house: House): Handlers {
  return {
    ...setupHandlers(house),
    ...sessionHandlers(house),
    ...staffHandlers(house),
    ...ticketHandlers(house),
    ...appointmentHandlers(house),
    ...deskHandlers(house),
    ...paperHandlers(house),
    ...officeHandlers(house),
  };
}
